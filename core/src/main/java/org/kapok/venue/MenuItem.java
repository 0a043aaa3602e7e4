package org.kapok.venue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MenuItemId;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * Something that a venue does with groups (菜单项目, G2): the renewal of an oath, a lesson, a health
 * check. Its price is capacity and time: so many people to a session of so many minutes.
 *
 * <p>Example: {@code MenuItem.builder().id(MenuItemId.of("oath-renewal")).name(name).addFunctions(
 * VenueFunction.OATH_HALL).duration(Duration.ofMinutes(40)).capacity(60).build()}.
 */
@Value.Immutable
public sealed interface MenuItem permits ImmutableMenuItem {

  /** Unique within the menu. */
  MenuItemId id();

  /** What it is called. */
  LocalizedText name();

  /** What the venue must serve as, all of these. */
  Set<VenueFunction> functions();

  /** How long a session takes without options, in whole minutes, at least 1. */
  Duration duration();

  /** How many people at most find room in a session, at least 1. */
  int capacity();

  /** The ways to have it otherwise. */
  List<MenuOption> options();

  /** The option of this code. */
  default Optional<MenuOption> option(String code) {
    return options().stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Refuses what is impossible for one item. */
  @Value.Check
  default void check() {
    Minutes.require("MenuItem.duration", duration(), 1, id().value());
    if (capacity() < 1) {
      throw new InvalidValueException(
          "MenuItem.capacity must be at least 1, was {0} (item {1})", capacity(), id());
    }
    Set<String> codes = new HashSet<>();
    for (MenuOption each : options()) {
      if (!codes.add(each.code())) {
        throw new InvalidValueException(
            "MenuItem.options must have each code once, had \"{0}\" twice (item {1})",
            each.code(), id());
      }
    }
  }

  /** Starts an item. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableMenuItem.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
