package org.kapok.route;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/**
 * A route on one day (行程): when one arrives at each stop, waits for it to open, stays and leaves.
 *
 * <p>Example: {@code Itinerary.plan(route, venues, nineOClock,
 * Duration.ofMinutes(30)).isPossible()}.
 *
 * @param route which route
 * @param stops its stops, in their order
 */
public record Itinerary(RouteId route, List<ItineraryStop> stops) {

  /** Copies the stops. */
  public Itinerary {
    stops = List.copyOf(stops);
  }

  /**
   * The itinerary of people who are at the first stop at the start. They wait for a base that opens
   * later, or whose break is over later, for as long as they are willing to; where that does not
   * help, or the hours are not known, the stop has a fault and is planned as if it were open.
   *
   * @param route the route, with stays and ways
   * @param venues the bases with their hours, and the public holidays
   * @param start when they are at the first stop
   * @param longestWait how long they are willing to wait at one stop, 0 or above
   */
  public static Itinerary plan(
      ThemedRoute route, VenueNetwork venues, Instant start, Duration longestWait) {
    Map<VenueId, Venue> bases = new HashMap<>();
    venues.venues().forEach(each -> bases.putIfAbsent(each.id(), each));
    List<ItineraryStop> stops = new ArrayList<>();
    Instant now = start;
    for (RouteStop stop : route.stops()) {
      Instant arrival = now.plus(stop.leg().map(RouteLeg::duration).orElse(Duration.ZERO));
      Optional<Venue> base = Optional.ofNullable(bases.get(stop.base()));
      ItineraryStop planned = plan(stop, base, venues.calendar(), arrival, longestWait);
      stops.add(planned);
      now = planned.leave();
    }
    return new Itinerary(route.id(), stops);
  }

  private static ItineraryStop plan(
      RouteStop stop,
      Optional<Venue> base,
      HolidayCalendar calendar,
      Instant arrival,
      Duration longestWait) {
    if (base.isEmpty()) {
      return at(stop, arrival, arrival, Optional.of(ItineraryFault.UNKNOWN_BASE));
    }
    Optional<OpeningHours> hours = base.get().hours();
    if (hours.isEmpty()) {
      return at(stop, arrival, arrival, Optional.of(ItineraryFault.HOURS_UNKNOWN));
    }
    return begin(hours.get(), calendar, stop.stay(), arrival, arrival.plus(longestWait))
        .map(begin -> at(stop, arrival, begin, Optional.empty()))
        .orElseGet(() -> at(stop, arrival, arrival, Optional.of(ItineraryFault.CLOSED)));
  }

  /** The first instant, not after the latest one, from which it is open for the whole stay. */
  private static Optional<Instant> begin(
      OpeningHours hours, HolidayCalendar calendar, Duration stay, Instant from, Instant latest) {
    Optional<Instant> begin = Optional.of(from);
    while (begin.filter(each -> !each.isAfter(latest)).isPresent()) {
      Instant candidate = begin.get();
      if (hours.openDuring(candidate, candidate.plus(stay), calendar)) {
        return begin;
      }
      Instant closed = hours.openingAt(candidate, calendar).map(Opening::end).orElse(candidate);
      begin = hours.nextOpen(closed, calendar);
    }
    return Optional.empty();
  }

  private static ItineraryStop at(
      RouteStop stop, Instant arrival, Instant begin, Optional<ItineraryFault> fault) {
    return new ItineraryStop(stop.base(), arrival, begin, begin.plus(stop.stay()), fault);
  }

  /** Whether no stop has a fault. */
  public boolean isPossible() {
    return stops.stream().allMatch(each -> each.fault().isEmpty());
  }

  /** How long one waits in all. */
  public Duration waiting() {
    return stops.stream().map(ItineraryStop::waiting).reduce(Duration.ZERO, Duration::plus);
  }
}
