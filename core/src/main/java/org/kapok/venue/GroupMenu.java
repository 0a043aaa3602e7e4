package org.kapok.venue;

import java.util.List;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.problem.InvalidValueException;

/**
 * What one group has chosen from the menu (定制菜单, G2), in the order in which it is to take place.
 *
 * <p>Example: {@code menu.quote(groupMenu).total()} is how long the group will be busy.
 */
@Value.Immutable
public sealed interface GroupMenu permits ImmutableGroupMenu {

  /** The group, such as the sixth branch of a university's retired staff. */
  OrganizationId group();

  /** How many people come, at least 1. */
  int participants();

  /** What they want. */
  List<MenuChoice> choices();

  /** Refuses what is impossible for one group. */
  @Value.Check
  default void check() {
    if (participants() < 1) {
      throw new InvalidValueException(
          "GroupMenu.participants must be at least 1, was {0} (group {1})",
          participants(), group());
    }
  }

  /** Starts a group's menu. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a group's menu; the choices stay in the order in which they are given. */
  final class Builder extends ImmutableGroupMenu.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
