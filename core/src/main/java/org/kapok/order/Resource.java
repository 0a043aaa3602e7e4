package org.kapok.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.id.ResourceId;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Faults;
import org.kapok.talent.TalentField;
import org.kapok.text.Extensions;
import org.kapok.venue.Accessibility;
import org.kapok.venue.VenueFunction;

/**
 * An entry of the list of resources (资源清单, G12): what can serve, and how much of it when.
 *
 * <p>Example: {@code Resource.builder().id(ResourceId.of("canteen")).supply(new Supply.Room(venue,
 * Optional.empty())).addServices(ServiceKind.MEAL_SERVICE).addSlots(slot).build()}.
 */
@Value.Immutable
public sealed interface Resource permits ImmutableResource {

  /** Unique in the list. */
  ResourceId id();

  /** What it is. */
  Supply supply();

  /** Whose it is. */
  Optional<OrganizationId> owner();

  /** The kinds of service that it renders. */
  Set<ServiceKind> services();

  /** What it serves as. */
  Set<VenueFunction> functions();

  /** What it has. */
  @Value.Default
  default Accessibility accessibility() {
    return Accessibility.NONE;
  }

  /** The fields in which it is at home. */
  Set<TalentField> fields();

  /** Where it can render its services; at a venue if empty. */
  Set<Delivery> deliveries();

  /** Where it is, or from where it comes. */
  Optional<GeoPoint> point();

  /** Its capacity over time, without overlap; if empty, its capacity is not counted. */
  List<Slot> slots();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The goods that it is a stock of; empty if it is none. */
  default Optional<String> stockedGoods() {
    return supply() instanceof Supply.Stock stock ? Optional.of(stock.goods()) : Optional.empty();
  }

  /** Whether its capacity is counted. */
  default boolean isCounted() {
    return !slots().isEmpty();
  }

  /** The slot of exactly that window; empty if there is none. */
  default Optional<Slot> slot(TimeWindow window) {
    return slots().stream().filter(each -> each.window().equals(window)).findFirst();
  }

  /** Whether it renders services in that way. */
  default boolean renders(Delivery delivery) {
    return deliveries().isEmpty() ? delivery == Delivery.AT_VENUE : deliveries().contains(delivery);
  }

  /** Refuses slots that overlap, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    List<TimeWindow> windows =
        slots().stream().map(Slot::window).sorted(Comparator.naturalOrder()).toList();
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i - 1).overlaps(windows.get(i))) {
        faults.add(
            "overlap",
            "/slots",
            "slots must not overlap: {0} and {1}",
            windows.get(i - 1),
            windows.get(i));
      }
    }
    faults.refuse("resource {0}", id());
  }

  /** Starts a resource. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a resource; the result depends on the order of the slots, of no other calls. */
  final class Builder extends ImmutableResource.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
