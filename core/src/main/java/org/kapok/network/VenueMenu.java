package org.kapok.network;

import java.util.List;
import org.immutables.value.Value;
import org.kapok.id.VenueId;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.GroupMenu;

/**
 * What one venue offers to groups, and what they chose from it (活动“菜单”, 个性化定制, G2).
 *
 * <p>Example: {@code VenueMenu.builder().venue(VenueId.of("base-1")).menu(menu).addGroups(branch)
 * .build()}.
 */
@Value.Immutable
public sealed interface VenueMenu permits ImmutableVenueMenu {
  /** Whose menu it is. */
  VenueId venue();

  /** What is offered; each item asks for functions that the venue has. */
  ActivityMenu menu();

  /** What each group chose, no group twice: the branches that are served. */
  List<GroupMenu> groups();

  /** Starts a menu. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a menu; the groups stay in the order in which they are given. */
  final class Builder extends ImmutableVenueMenu.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
