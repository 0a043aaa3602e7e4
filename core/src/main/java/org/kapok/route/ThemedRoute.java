package org.kapok.route;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.problem.Faults;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A route that links bases under a theme (主题路线, G9).
 *
 * <p>A change that changes what its followers have reached has a higher {@link #revision()}.
 *
 * <p>Example: {@code ThemedRoute.builder().id(RouteId.of("red-1")).name(name)
 * .theme(RouteTheme.RED_STUDY).addStops(memorial, museum).build()}.
 */
@Value.Immutable
public sealed interface ThemedRoute permits ImmutableThemedRoute {

  /** Unique in the network. */
  RouteId id();

  /** Counts changes, from 0. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** What it is called. */
  LocalizedText name();

  /** What it is about. */
  RouteTheme theme();

  /** The colour that it is drawn in, if another one than its theme's. */
  Optional<Colour> colour();

  /** Its stops, at least one, no base twice, in the order in which they are suggested. */
  List<RouteStop> stops();

  /** How many different stops complete it, at least 1; all unless told. */
  Optional<Integer> stopsToComplete();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The bases of its stops, in their order. */
  default List<VenueId> bases() {
    return stops().stream().map(RouteStop::base).toList();
  }

  /** How many different stops complete it. */
  default int needed() {
    return stopsToComplete().orElse(stops().size());
  }

  /** Its own colour, or that of its theme; empty if neither is known. */
  default Optional<Colour> drawnIn() {
    return colour().or(() -> theme().colour());
  }

  /** How far one walks between its stops in all. */
  default Distance walking() {
    return new Distance(
        stops().stream()
            .flatMap(each -> each.leg().stream())
            .mapToLong(each -> each.walking().millimetres())
            .reduce(0, Math::addExact));
  }

  /** Refuses what is impossible for one route, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/revision", 0, revision());
    if (stops().isEmpty()) {
      faults.add("empty", "/stops", "there must be a stop: none");
    }
    Set<VenueId> seen = new HashSet<>();
    for (int i = 0; i < stops().size(); i++) {
      RouteStop stop = stops().get(i);
      String place = "/stops/" + i;
      if (!seen.add(stop.base())) {
        faults.add("duplicate", place + "/base", "a base stands twice: {0}", stop.base());
      }
      if (i == 0 && stop.leg().isPresent()) {
        faults.add(
            "leg-to-start", place + "/leg", "no way leads to the first stop: {0}", stop.base());
      }
      if (i > 0 && stop.leg().isEmpty()) {
        faults.add("no-leg", place + "/leg", "the way to a stop is missing: {0}", stop.base());
      }
    }
    if (!stops().isEmpty() && (needed() < 1 || needed() > stops().size())) {
      faults.add(
          "out-of-range",
          "/stopsToComplete",
          "stopsToComplete must be from 1 to the number of stops, {0}: {1}",
          stops().size(),
          needed());
    }
    faults.refuse("route {0}", id());
  }

  /** Starts a route. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a route; the stops stay in the order in which they are given. */
  final class Builder extends ImmutableThemedRoute.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
