package org.kapok.order.dispatch;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.order.Resource;
import org.kapok.order.Slot;

/**
 * The slot of one resource that suits an order best, and what stands in its way.
 *
 * @param offer how its time suits; empty if no slot does
 * @param slot the slot; empty if there is none, or the capacity is not counted
 * @param left the places that are left with this order, below 0 if there is no room
 * @param obstacles everything that is required and missing
 */
record SlotChoice(
    Optional<SlotOffer> offer, Optional<Slot> slot, int left, Set<DispatchObstacle> obstacles) {
  /** The fewest obstacles first, then what comes soonest after the wish, then the best window. */
  private static final Comparator<SlotChoice> ORDER =
      Comparator.<SlotChoice>comparingInt(each -> each.obstacles.size())
          .thenComparing(each -> each.offer.orElseThrow().late())
          .thenComparing(each -> each.offer.orElseThrow().rank())
          .thenComparing(each -> each.slot.map(slot -> slot.window().start()).orElse(Instant.MIN));

  /** Chooses among the slots of the resource. */
  static SlotChoice of(DispatchRequest request, Resource resource, SlotRules rules) {
    return choices(request, resource, rules)
        .min(ORDER)
        .orElseGet(
            () ->
                new SlotChoice(
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    EnumSet.of(DispatchObstacle.NO_SUITABLE_TIME)));
  }

  private static Stream<SlotChoice> choices(
      DispatchRequest request, Resource resource, SlotRules rules) {
    return resource.isCounted()
        ? resource.slots().stream().flatMap(slot -> counted(request, resource, slot, rules))
        : SlotOffer.uncounted(request).stream()
            .map(offer -> uncounted(offer, request, resource, rules));
  }

  private static SlotChoice uncounted(
      SlotOffer offer, DispatchRequest request, Resource resource, SlotRules rules) {
    return new SlotChoice(
        Optional.of(offer), Optional.empty(), 0, rules.obstacles(request, resource, offer));
  }

  private static Stream<SlotChoice> counted(
      DispatchRequest request, Resource resource, Slot slot, SlotRules rules) {
    Optional<SlotOffer> offer = SlotOffer.of(request, slot, rules.policy().mostLate());
    int places = resource.supply().places(request.need());
    int left = rules.situation().free(resource, slot) - places;
    return offer.stream()
        .map(
            each -> {
              Set<DispatchObstacle> obstacles = rules.obstacles(request, resource, each);
              if (slot.capacity() < places) {
                obstacles.add(DispatchObstacle.TOO_SMALL);
              } else if (left < 0) {
                obstacles.add(DispatchObstacle.FULL);
              }
              return new SlotChoice(offer, Optional.of(slot), left, obstacles);
            });
  }
}
