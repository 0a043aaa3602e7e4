package org.kapok.order.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kapok.id.MemberId;
import org.kapok.id.NeedId;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.Slot;
import org.kapok.order.Supply;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.Ratio;
import org.kapok.venue.VenueFunction;

/** Orders and resources along one street, in hours of one day. */
final class DispatchCast {
  /** When everything is dispatched: hour 0. */
  static final Instant NOW = Instant.parse("2025-03-03T00:00:00Z");

  /** A routine order left undone costs 10 km, an urgent one 30 km, a minute late 20 m. */
  static final DispatchCosts COSTS =
      DispatchCosts.builder()
          .perMinuteLate(Distance.ofMetres(20))
          .unserved(Distance.ofMetres(10_000))
          .putUnservedByUrgency(Urgency.URGENT, Distance.ofMetres(30_000))
          .build();

  private DispatchCast() {}

  /** A place on the street, about so many times 100 metres from its end. */
  static GeoPoint at(int place) {
    return GeoPoint.of(23.1, 113.2 + place * 0.001);
  }

  /** From hour to hour of the day. */
  static TimeWindow hours(int from, int until) {
    return new TimeWindow(NOW.plus(Duration.ofHours(from)), NOW.plus(Duration.ofHours(until)));
  }

  /** Half by distance, a third by load, the rest by rating; late by up to a day. */
  static DispatchPolicy.Builder policy() {
    return DispatchPolicy.builder()
        .zone(ZoneId.of("Asia/Shanghai"))
        .putWeights(DispatchCriterion.DISTANCE, Ratio.of(1, 2))
        .putWeights(DispatchCriterion.LOAD, Ratio.of(1, 3))
        .putWeights(DispatchCriterion.RATING, Ratio.of(1, 6))
        .addRequired(DispatchCriterion.FUNCTION, DispatchCriterion.DECLINES)
        .farthest(Distance.ofMetres(5000))
        .mostLate(Duration.ofDays(1))
        .costs(COSTS);
  }

  /** Lunch for one, at any time, wished for by somebody who lives there. */
  static Need.Builder need(int number, int home) {
    return Need.builder()
        .id(NeedId.of("n-" + number))
        .requester(MemberId.of("m-" + number))
        .raised(NOW)
        .service(ServiceKind.MEAL_SERVICE)
        .addFunctions(VenueFunction.CANTEEN)
        .home(Home.at(at(home)));
  }

  static DispatchRequest request(Need need) {
    return DispatchRequest.of(OrderId.of("o" + need.id().value().substring(1)), need, NOW);
  }

  /** A canteen there. */
  static Resource.Builder canteen(String id, int place) {
    return Resource.builder()
        .id(ResourceId.of(id))
        .supply(new Supply.Room(VenueId.of("venue-" + id), Optional.empty()))
        .addServices(ServiceKind.MEAL_SERVICE)
        .addFunctions(VenueFunction.CANTEEN)
        .point(at(place));
  }

  static DispatchSituation situation(Resource... resources) {
    return DispatchSituation.builder().addResources(resources).build();
  }

  static Slot slot(int hour, int capacity) {
    return new Slot(hours(hour, hour + 1), capacity);
  }

  static List<String> resources(DispatchProposal proposal) {
    return proposal.candidates().stream()
        .map(each -> each.assignment().resource().value())
        .toList();
  }
}
