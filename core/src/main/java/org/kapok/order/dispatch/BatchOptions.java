package org.kapok.order.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.order.Delivery;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.Slot;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.place.PointIndex;

/**
 * What each order can be given to in a batch: slots, numbered resource by resource in the order of
 * their ids.
 */
final class BatchOptions implements Options.Source {
  /** The capacity of what is not counted. */
  private static final int PLENTY = Integer.MAX_VALUE;

  /** One slot of a resource, or all its time if its capacity is not counted. */
  record Place(Resource resource, Optional<Slot> slot, int free) {}

  private final DispatchPolicy policy;
  private final DispatchCosts costs;
  private final List<DispatchRequest> requests;
  private final List<Place> places = new ArrayList<>();
  private final int[] firstPlaces;
  private final List<Resource> resources;
  private final Map<ServiceKind, Rendering> renderings = new HashMap<>();
  private final Judgement judgement;
  private final SlotRules rules;

  BatchOptions(
      DispatchPolicy policy,
      DispatchCosts costs,
      DispatchSituation situation,
      List<DispatchRequest> requests) {
    this.policy = policy;
    this.costs = costs;
    this.requests = requests;
    resources = situation.resources().stream().sorted(Comparator.comparing(Resource::id)).toList();
    judgement = new Judgement(policy, situation);
    rules = new SlotRules(policy, situation, new VenueVerdicts(situation));
    firstPlaces = new int[resources.size() + 1];
    Map<ServiceKind, List<Integer>> byService = new HashMap<>();
    for (int i = 0; i < resources.size(); i++) {
      addPlaces(resources.get(i), situation);
      firstPlaces[i + 1] = places.size();
      for (ServiceKind each : resources.get(i).services()) {
        byService.computeIfAbsent(each, service -> new ArrayList<>()).add(i);
      }
    }
    byService.forEach(
        (service, numbers) -> renderings.put(service, Rendering.of(numbers, resources, situation)));
  }

  /** The resources that render one kind of service: all, by where they are, and those elsewhere. */
  private record Rendering(
      List<Integer> all, PointIndex<Integer> located, List<Integer> unlocated) {
    static final Rendering NONE = new Rendering(List.of(), PointIndex.of(List.of()), List.of());

    static Rendering of(
        List<Integer> numbers, List<Resource> resources, DispatchSituation situation) {
      List<Map.Entry<GeoPoint, Integer>> points = new ArrayList<>();
      List<Integer> unlocated = new ArrayList<>();
      for (int number : numbers) {
        situation
            .point(resources.get(number))
            .ifPresentOrElse(
                point -> points.add(Map.entry(point, number)), () -> unlocated.add(number));
      }
      return new Rendering(numbers, PointIndex.of(points), unlocated);
    }
  }

  private void addPlaces(Resource resource, DispatchSituation situation) {
    if (!resource.isCounted()) {
      places.add(new Place(resource, Optional.empty(), PLENTY));
    }
    for (Slot slot : resource.slots()) {
      places.add(new Place(resource, Optional.of(slot), situation.free(resource, slot)));
    }
  }

  int[] capacities() {
    return places.stream().mapToInt(Place::free).toArray();
  }

  Place place(int number) {
    return places.get(number);
  }

  /** How the time of the place suits the order, if it does. */
  Optional<SlotOffer> offer(int order, int place) {
    DispatchRequest request = requests.get(order);
    Optional<Slot> slot = places.get(place).slot();
    return slot.isPresent()
        ? SlotOffer.of(request, slot.get(), policy.mostLate())
        : SlotOffer.uncounted(request).stream().findFirst();
  }

  @Override
  public void find(int order, long most, OptionList into) {
    DispatchRequest request = requests.get(order);
    Rendering rendering = renderings.getOrDefault(request.need().service(), Rendering.NONE);
    Optional<GeoPoint> home = Judgement.home(request.need());
    if (home.isEmpty() || request.need().delivery() == Delivery.REMOTE) {
      addAll(order, rendering.all(), Distance.ZERO, most, into);
      return;
    }
    boolean near = policy.required().contains(DispatchCriterion.DISTANCE);
    Distance reach = new Distance(near ? Math.min(most, farthest()) : most);
    for (Neighbour<Integer> each :
        rendering
            .located()
            .within(home.get(), reach, i -> judgement.suits(request, resources.get(i)))) {
      add(order, each.value(), each.distance(), most, into);
    }
    if (!near) {
      addAll(order, rendering.unlocated(), policy.farthest(), most, into);
    }
  }

  private long farthest() {
    return policy.farthest().millimetres();
  }

  private void addAll(int order, List<Integer> numbers, Distance way, long most, OptionList into) {
    for (int each : numbers) {
      if (judgement.suits(requests.get(order), resources.get(each))) {
        add(order, each, way, most, into);
      }
    }
  }

  private void add(int order, int resource, Distance way, long most, OptionList into) {
    DispatchRequest request = requests.get(order);
    int taken = resources.get(resource).supply().places(request.need());
    for (int number = firstPlaces[resource]; number < firstPlaces[resource + 1]; number++) {
      Optional<SlotOffer> offer =
          places.get(number).free() < taken ? Optional.empty() : offer(order, number);
      if (offer.isPresent()) {
        long cost = costs.of(way, offer.get().late()).millimetres();
        if (cost <= most && isOpen(request, number, offer.get())) {
          into.add(number, taken, cost);
        }
      }
    }
  }

  private boolean isOpen(DispatchRequest request, int number, SlotOffer offer) {
    return rules.obstacles(request, places.get(number).resource(), offer).isEmpty();
  }
}
