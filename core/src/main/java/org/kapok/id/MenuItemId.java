package org.kapok.id;

/**
 * Identifies an item of an activity menu (菜单项目). Opaque: Kapok compares it and never reads meaning
 * into it.
 *
 * <p>Example: {@code MenuItemId.of("oath-renewal")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record MenuItemId(String value) implements Comparable<MenuItemId> {

  /** Refuses what {@link #of(String)} refuses. */
  public MenuItemId {
    IdText.require("MenuItemId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static MenuItemId of(String value) {
    return new MenuItemId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(MenuItemId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
