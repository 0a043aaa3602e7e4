package org.kapok.venue;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.MenuItemId;

/**
 * An item of the menu as a group wants it.
 *
 * <p>Example: {@code MenuChoice.of(MenuItemId.of("oath-renewal"), "withFilm")}.
 *
 * @param item which
 * @param options the codes of its options
 */
public record MenuChoice(MenuItemId item, SortedSet<String> options) {

  /** Copies the options. */
  public MenuChoice {
    options = Collections.unmodifiableSortedSet(new TreeSet<>(options));
  }

  /** The item with these options. */
  public static MenuChoice of(MenuItemId item, String... options) {
    return new MenuChoice(item, new TreeSet<>(Set.of(options)));
  }
}
