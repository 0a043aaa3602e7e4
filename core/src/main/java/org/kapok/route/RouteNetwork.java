package org.kapok.route;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.problem.Checked;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.text.Extensions;

/**
 * The routes of a city (G9: 432 bases on five routes).
 *
 * <p>Example: {@code network.basesByTheme().get(RouteTheme.RED_STUDY).size()}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface RouteNetwork extends Checked permits ImmutableRouteNetwork {

  /** The routes. */
  List<ThemedRoute> routes();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Every fault: {@code duplicate-id}. */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    Faults faults = new Faults();
    Set<RouteId> seen = new HashSet<>();
    for (int i = 0; i < routes().size(); i++) {
      RouteId id = routes().get(i).id();
      if (!seen.add(id)) {
        faults.add("duplicate-id", "/routes/" + i + "/id", "an id stands twice: {0}", id);
      }
    }
    return faults.all();
  }

  /** The route of this id. */
  default Optional<ThemedRoute> route(RouteId id) {
    return routes().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The bases of all routes; one on several routes counts once. */
  default SortedSet<VenueId> bases() {
    SortedSet<VenueId> bases = new TreeSet<>();
    routes().forEach(each -> bases.addAll(each.bases()));
    return bases;
  }

  /** The bases by theme; one under several themes counts under each. */
  default SortedMap<RouteTheme, SortedSet<VenueId>> basesByTheme() {
    SortedMap<RouteTheme, SortedSet<VenueId>> bases = new TreeMap<>();
    for (ThemedRoute each : routes()) {
      bases.computeIfAbsent(each.theme(), theme -> new TreeSet<>()).addAll(each.bases());
    }
    return bases;
  }

  /** Starts a network. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a network; the routes stay in the order in which they are given. */
  final class Builder extends ImmutableRouteNetwork.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
