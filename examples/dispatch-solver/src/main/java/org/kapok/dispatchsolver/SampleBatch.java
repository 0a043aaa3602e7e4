package org.kapok.dispatchsolver;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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
import org.kapok.order.dispatch.DispatchCosts;
import org.kapok.order.dispatch.DispatchCriterion;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.order.dispatch.DispatchRequest;
import org.kapok.order.dispatch.DispatchSituation;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.Ratio;

/**
 * Orders for lunch around venues that are scattered over a city, made up by a fixed seed: a venue
 * has three slots of an hour, each order wishes for one of these hours and may come up to an hour
 * late, one in eight is urgent, and nobody goes farther than 3 km. Fewer venues stand as densely in
 * a smaller city.
 *
 * @param requests the orders
 * @param resources one for each venue
 */
record SampleBatch(List<DispatchRequest> requests, List<Resource> resources) {
  /** How far people go. */
  static final Distance FARTHEST = Distance.ofMetres(3000);

  /** How late an order may start after the hour that it wishes for. */
  static final Duration MOST_LATE = Duration.ofHours(1);

  private static final int LARGEST_GROUP = 4;
  private static final double VENUES_OF_THE_CITY = 581;
  private static final Instant NOW = Instant.parse("2025-06-09T00:00:00Z");
  private static final List<TimeWindow> WINDOWS =
      List.of(
          TimeWindow.of("2025-06-09T03:00:00Z", "2025-06-09T04:00:00Z"),
          TimeWindow.of("2025-06-09T04:00:00Z", "2025-06-09T05:00:00Z"),
          TimeWindow.of("2025-06-09T05:00:00Z", "2025-06-09T06:00:00Z"));

  private static final DispatchCosts COSTS =
      DispatchCosts.builder()
          .perMinuteLate(Distance.ofMetres(20))
          .unserved(Distance.ofMetres(10_000))
          .putUnservedByUrgency(Urgency.URGENT, Distance.ofMetres(30_000))
          .build();

  static final DispatchPolicy POLICY =
      DispatchPolicy.builder()
          .zone(ZoneOffset.ofHours(8))
          .putWeights(DispatchCriterion.DISTANCE, Ratio.ONE)
          .addRequired(DispatchCriterion.DISTANCE)
          .farthest(FARTHEST)
          .mostLate(MOST_LATE)
          .costs(COSTS)
          .build();

  /** Every order is for one person, and a slot holds one or two. */
  static SampleBatch ofSingles(int orders, int venues, long seed) {
    return of(orders, venues, 1, seed);
  }

  /** One order in five is for a group of two to four, and a slot holds one to five. */
  static SampleBatch withGroups(int orders, int venues, long seed) {
    return of(orders, venues, LARGEST_GROUP, seed);
  }

  private static SampleBatch of(int orders, int venues, int largestGroup, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double side = Math.sqrt(venues / VENUES_OF_THE_CITY);
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < venues; i++) {
      resources.add(resource(i, point(random, side), largestGroup + 1, random));
    }
    List<DispatchRequest> requests = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      requests.add(request(i, point(random, side), largestGroup, random));
    }
    return new SampleBatch(requests, resources);
  }

  DispatchSituation situation() {
    return DispatchSituation.builder().resources(resources).build();
  }

  /** Denser in the middle of 30 by 30 km, or of a part with that side. */
  private static GeoPoint point(SplittableRandom random, double side) {
    double north = side * (random.nextDouble() + random.nextDouble() - 1);
    double east = side * (random.nextDouble() + random.nextDouble() - 1);
    return GeoPoint.of(23.13 + north * 0.135, 113.28 + east * 0.147);
  }

  private static Resource resource(int number, GeoPoint point, int most, SplittableRandom random) {
    Resource.Builder resource =
        Resource.builder()
            .id(ResourceId.of("r-" + number))
            .supply(new Supply.Room(VenueId.of("v-" + number), Optional.empty()))
            .addServices(ServiceKind.MEAL_SERVICE)
            .point(point);
    for (TimeWindow each : WINDOWS) {
      resource.addSlots(new Slot(each, 1 + random.nextInt(most)));
    }
    return resource.build();
  }

  private static DispatchRequest request(
      int number, GeoPoint home, int largestGroup, SplittableRandom random) {
    boolean group = largestGroup > 1 && random.nextInt(5) == 0;
    return DispatchRequest.of(
        OrderId.of("o-" + number),
        Need.builder()
            .id(NeedId.of("n-" + number))
            .requester(MemberId.of("m-" + number))
            .raised(NOW)
            .service(ServiceKind.MEAL_SERVICE)
            .home(Home.at(home))
            .people(group ? random.nextInt(2, largestGroup + 1) : 1)
            .urgency(random.nextInt(8) == 0 ? Urgency.URGENT : Urgency.ROUTINE)
            .addWindows(WINDOWS.get(random.nextInt(WINDOWS.size())))
            .build(),
        NOW);
  }
}
