package org.kapok.order.dispatch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.order.OrderBook;
import org.kapok.order.Resource;
import org.kapok.order.Slot;
import org.kapok.order.SlotKey;
import org.kapok.order.TimeWindow;
import org.kapok.organization.Alliance;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Faults;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/**
 * What orders can be dispatched to, and how things stand (派单形势): the list of resources, the venues
 * behind them, who shares what, what is taken, and how each did so far.
 *
 * <p>Example: {@code DispatchSituation.builder().addResources(canteen).venues(network).build()}.
 */
@Value.Immutable
public sealed interface DispatchSituation permits ImmutableDispatchSituation {

  /** The resources, in the host's order. */
  List<Resource> resources();

  /** The venues, and the public holidays. */
  @Value.Default
  default VenueNetwork venues() {
    return VenueNetwork.of(List.of());
  }

  /** The alliances whose members share venues beyond what the venues themselves say. */
  List<Alliance> alliances();

  /** The places that are taken. */
  List<TakenPlaces> taken();

  /** How each resource did so far; nothing is known of the others. */
  Map<ResourceId, TrackRecord> records();

  /** The taken places of each slot. */
  @Value.Lazy
  default Map<ResourceId, Map<TimeWindow, Integer>> takenBySlot() {
    Map<ResourceId, Map<TimeWindow, Integer>> bySlot = new HashMap<>();
    for (TakenPlaces each : taken()) {
      bySlot
          .computeIfAbsent(each.resource(), resource -> new HashMap<>())
          .merge(each.slot(), each.places(), DispatchSituation::sum);
    }
    return bySlot;
  }

  /** The venues by their id. */
  @Value.Lazy
  default Map<VenueId, Venue> venuesById() {
    Map<VenueId, Venue> byId = new HashMap<>();
    venues().venues().forEach(each -> byId.put(each.id(), each));
    return byId;
  }

  /** As many as can be counted: no slot has more. */
  private static int sum(int one, int other) {
    return (int) Math.min((long) one + other, Integer.MAX_VALUE);
  }

  /** The places of the slot that are still free, 0 or above. */
  default int free(Resource resource, Slot slot) {
    int places = takenBySlot().getOrDefault(resource.id(), Map.of()).getOrDefault(slot.window(), 0);
    return Math.max(0, slot.capacity() - places);
  }

  /** The venue of the resource, if it is at one that is known. */
  default Optional<Venue> venue(Resource resource) {
    return resource.supply().atVenue().map(venuesById()::get);
  }

  /** Where the resource is: its own point, else that of its venue. */
  default Optional<GeoPoint> point(Resource resource) {
    return resource.point().or(() -> venue(resource).map(Venue::point));
  }

  /** How the resource did so far. */
  default TrackRecord record(Resource resource) {
    return records().getOrDefault(resource.id(), TrackRecord.NONE);
  }

  /** Refuses two resources with one id, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    Set<ResourceId> known = new HashSet<>();
    for (int i = 0; i < resources().size(); i++) {
      ResourceId id = resources().get(i).id();
      if (!known.add(id)) {
        faults.add("duplicate", "/resources/" + i + "/id", "two resources have the id {0}", id);
      }
    }
    faults.refuse("dispatch situation");
  }

  /**
   * How things stand by an order book: its resources, what its orders hold, and how each resource
   * did with them.
   */
  static DispatchSituation of(OrderBook book, VenueNetwork venues) {
    Builder situation = builder().resources(book.resources()).venues(venues);
    for (Resource resource : book.resources()) {
      for (Slot slot : resource.slots()) {
        int held = book.held(new SlotKey(resource.id(), slot.window()));
        if (held > 0) {
          situation.addTaken(new TakenPlaces(resource.id(), slot.window(), held));
        }
      }
    }
    return situation.records(TrackRecord.of(book.orders())).build();
  }

  /** Starts a situation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a situation; the resources stay in the order in which they are given. */
  final class Builder extends ImmutableDispatchSituation.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
