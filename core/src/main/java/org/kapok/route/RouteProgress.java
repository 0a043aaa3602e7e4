package org.kapok.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kapok.id.ParticipationId;
import org.kapok.id.RouteId;
import org.kapok.id.SubjectId;
import org.kapok.id.VenueId;
import org.kapok.participation.Participation;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/**
 * How far somebody has come on a route. Visits are only ever added and struck, never removed: so
 * their number and that of those struck tell which state is the later one, and every participation
 * carries them as its revision.
 *
 * <p>Of several visits to one base the first counts.
 *
 * <p>Example: {@code progress.visited(VenueId.of("memorial"), at).completed(route)}.
 */
@Value.Immutable
public sealed interface RouteProgress permits ImmutableRouteProgress {
  /** The kind of participation that a visit to a stop is. */
  String VISIT = "routeVisit";

  /** The kind of participation that completing a route is. */
  String COMPLETION = "routeCompletion";

  /** Which route. */
  RouteId route();

  /** Who follows it. */
  SubjectId subject();

  /** The how-manieth time the subject sets out on it, from 1. */
  @Value.Default
  default int round() {
    return 1;
  }

  /** Every visit ever noted, those struck too. */
  List<StopVisit> visits();

  /** The progress with one more visit. */
  default RouteProgress visited(VenueId base, Instant at) {
    return builder().from(this).addVisits(new StopVisit(base, at, false)).build();
  }

  /** The progress with every visit to the base struck. */
  default RouteProgress struck(VenueId base) {
    return builder()
        .from(this)
        .visits(
            visits().stream()
                .map(each -> each.base().equals(base) ? new StopVisit(base, each.at(), true) : each)
                .toList())
        .build();
  }

  /**
   * The stops that were reached before the instant, each with its first visit, in the order of
   * these.
   *
   * @throws IllegalArgumentException if it is another route
   */
  default Map<VenueId, Instant> reached(ThemedRoute route, Instant asOf) {
    requireRoute(route);
    Map<VenueId, Instant> reached = new LinkedHashMap<>();
    visits().stream()
        .filter(each -> !each.struck() && each.at().isBefore(asOf))
        .filter(each -> route.bases().contains(each.base()))
        .sorted(Comparator.comparing(StopVisit::at).thenComparing(StopVisit::base))
        .forEach(each -> reached.putIfAbsent(each.base(), each.at()));
    return reached;
  }

  /**
   * The stops that were not reached before the instant, in the order of the route.
   *
   * @throws IllegalArgumentException if it is another route
   */
  default List<VenueId> remaining(ThemedRoute route, Instant asOf) {
    Map<VenueId, Instant> reached = reached(route, asOf);
    return route.bases().stream().filter(each -> !reached.containsKey(each)).toList();
  }

  /**
   * How much of what completes the route was done before the instant, from 0 to 1.
   *
   * @throws IllegalArgumentException if it is another route
   */
  default Ratio share(ThemedRoute route, Instant asOf) {
    int done = Math.min(route.needed(), reached(route, asOf).size());
    return Ratio.of(done, route.needed());
  }

  /**
   * When the route was completed; empty if it is not.
   *
   * @throws IllegalArgumentException if it is another route
   */
  default Optional<Instant> completed(ThemedRoute route) {
    return reached(route, Instant.MAX).values().stream().skip(route.needed() - 1L).findFirst();
  }

  /**
   * What is scored: one participation for each base that was ever visited and one for completing
   * the route, always of the same ids. One is cancelled while there is nothing to score: the base's
   * visits are all struck or it is no stop, the route is not completed. They depend on progress and
   * route alone, so that delivering them again changes nothing.
   *
   * @throws IllegalArgumentException if it is another route
   */
  default List<Participation> participations(ThemedRoute route) {
    Map<VenueId, Instant> reached = reached(route, Instant.MAX);
    Map<VenueId, Instant> noted = new TreeMap<>();
    visits().forEach(each -> noted.merge(each.base(), each.at(), RouteProgress::earlier));
    List<Participation> participations = new ArrayList<>();
    noted.forEach(
        (base, first) ->
            participations.add(
                participation(
                        route, VISIT, base.value(), Optional.ofNullable(reached.get(base)), first)
                    .venue(base)
                    .build()));
    noted.values().stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                participations.add(
                    participation(route, COMPLETION, "", completed(route), first).build()));
    return List.copyOf(participations);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** A participation that began when it was achieved; if it was not, it is cancelled. */
  private Participation.Builder participation(
      ThemedRoute route, String kind, String part, Optional<Instant> achieved, Instant otherwise) {
    return Participation.builder()
        .id(
            ParticipationId.derivedFrom(
                kind,
                route.id().value(),
                String.valueOf(round()),
                subject().type().name().toLowerCase(Locale.ROOT),
                subject().value(),
                part))
        .revision(Math.addExact(route.revision(), changes()))
        .cancelled(achieved.isEmpty())
        .subject(subject())
        .kind(kind)
        .start(achieved.orElse(otherwise))
        .route(route.id())
        .theme(route.theme().value());
  }

  private long changes() {
    return visits().size() + visits().stream().filter(StopVisit::struck).count();
  }

  private void requireRoute(ThemedRoute route) {
    if (!route.id().equals(route())) {
      throw new InvalidValueException(
          "progress of {0} is on route {1}, was given {2}", subject(), route(), route.id());
    }
  }

  /** Refuses what is impossible for one progress. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/round", 1, round());
    faults.refuse("progress of {0} on route {1}", subject(), route());
  }

  /** Starts a progress. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a progress; the visits stay in the order in which they are given. */
  final class Builder extends ImmutableRouteProgress.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
