package org.kapok.venue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.place.PointIndex;
import org.kapok.problem.Checked;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.Ratio;

/**
 * The venues of a city (阵地网络): which are near and fit a need, how far the promise of services near
 * home is kept (G4), and how many venues serve as more than one thing (G5). Answers are exact, as
 * if every venue had been measured, and take about the logarithm of their number.
 *
 * <p>Example: {@code network.nearest(home, 5, VenueNeed.of(VenueFunction.CANTEEN))}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface VenueNetwork extends Checked permits ImmutableVenueNetwork {

  /** The venues, in the host's order, which decides between equal distances. */
  List<Venue> venues();

  /** The public holidays. */
  @Value.Default
  default HolidayCalendar calendar() {
    return HolidayCalendar.NONE;
  }

  /** The venues by where they are. */
  @Value.Lazy
  default PointIndex<Venue> index() {
    return PointIndex.of(venues().stream().map(each -> Map.entry(each.point(), each)).toList());
  }

  /** Every fault: {@code duplicate-venue}. */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Map<VenueId, Integer> known = new HashMap<>();
    for (int i = 0; i < venues().size(); i++) {
      VenueId id = venues().get(i).id();
      if (known.putIfAbsent(id, i) != null) {
        problems.add(
            Problem.of(
                "duplicate-venue", "/venues/" + i + "/id", "two venues have the same id: {0}", id));
      }
    }
    return List.copyOf(problems);
  }

  /**
   * The nearest venues that fit, the nearest first; fewer if no more fit.
   *
   * @throws IllegalArgumentException if {@code most} is below 0
   */
  default List<Neighbour<Venue>> nearest(GeoPoint from, int most, VenueNeed need) {
    return index().nearest(from, most, venue -> need.fits(venue, calendar()));
  }

  /** All venues that fit within the distance, inclusive; the nearest first. */
  default List<Neighbour<Venue>> within(GeoPoint from, Distance distance, VenueNeed need) {
    return index().within(from, distance, venue -> need.fits(venue, calendar()));
  }

  /**
   * How far each promise is kept for these people.
   *
   * @throws ArithmeticException if there are more people than a long can count
   */
  default List<Coverage> coverage(
      Collection<DemandPoint> homes, Collection<NearbyPromise> promises) {
    return promises.stream().map(promise -> coverage(homes, promise)).toList();
  }

  private Coverage coverage(Collection<DemandPoint> homes, NearbyPromise promise) {
    List<Map.Entry<GeoPoint, VenueId>> serving =
        venues().stream()
            .filter(each -> !Collections.disjoint(each.functions(), promise.functions()))
            .map(each -> Map.entry(each.point(), each.id()))
            .toList();
    PointIndex<VenueId> index = PointIndex.of(serving);
    long people = 0;
    long covered = 0;
    List<String> uncovered = new ArrayList<>();
    for (DemandPoint home : homes) {
      people = Math.addExact(people, home.people());
      boolean near =
          index.nearest(home.point(), 1, venue -> true).stream()
              .anyMatch(nearest -> nearest.distance().isAtMost(promise.within()));
      if (near) {
        covered += home.people();
      } else {
        uncovered.add(home.label());
      }
    }
    return new Coverage(promise, covered, people, homes.size(), uncovered);
  }

  /** How many venues serve as so many things, by that number; those with none under 0. */
  default SortedMap<Integer, Long> venuesByNumberOfFunctions() {
    SortedMap<Integer, Long> numbers = new TreeMap<>();
    venues().forEach(each -> numbers.merge(each.functions().size(), 1L, Long::sum));
    return numbers;
  }

  /**
   * The share of venues that serve as at least so many things (一站多能), exactly; 0 if there are no
   * venues.
   *
   * @param atLeast how many functions, at least 1
   * @throws IllegalArgumentException if it is below 1
   */
  default Ratio multiFunctionRate(int atLeast) {
    if (atLeast < 1) {
      throw new InvalidValueException("atLeast must be at least 1, was {0}", atLeast);
    }
    if (venues().isEmpty()) {
      return Ratio.ZERO;
    }
    long many = venues().stream().filter(each -> each.functions().size() >= atLeast).count();
    return Ratio.of(many, venues().size());
  }

  /** The network of these venues, without holidays. */
  static VenueNetwork of(Iterable<? extends Venue> venues) {
    return builder().venues(venues).build();
  }

  /** Starts a network. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a network; the venues stay in the order in which they are given. */
  final class Builder extends ImmutableVenueNetwork.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
