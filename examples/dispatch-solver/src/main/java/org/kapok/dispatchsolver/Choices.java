package org.kapok.dispatchsolver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Slot;
import org.kapok.order.dispatch.DispatchCosts;
import org.kapok.order.dispatch.DispatchRequest;
import org.kapok.place.Distance;

/**
 * A batch as numbers for a solver, written down from the batch alone, without Kapok's dispatch:
 * every slot that is within reach of an order, large enough, not too early and not too late.
 *
 * @param all what may be chosen, order by order
 * @param people how many come with each order
 * @param prices what it costs to leave each order, in millimetres
 * @param capacities how many each slot holds, resource by resource
 */
record Choices(
    List<Choice> all, List<Integer> people, List<Long> prices, List<Integer> capacities) {

  /**
   * A slot that an order may be given.
   *
   * @param order the number of the order
   * @param slot the number of the slot
   * @param cost what it costs, in millimetres
   */
  record Choice(int order, int slot, long cost) {}

  static Choices of(SampleBatch batch) {
    Choices choices =
        new Choices(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Resource resource : batch.resources()) {
      resource.slots().forEach(each -> choices.capacities.add(each.capacity()));
    }
    batch.requests().forEach(each -> choices.add(each, batch.resources()));
    return choices;
  }

  private static DispatchCosts costs() {
    return SampleBatch.POLICY.costs().orElseThrow();
  }

  private void add(DispatchRequest request, List<Resource> resources) {
    Need need = request.need();
    int order = people.size();
    int firstSlot = 0;
    for (Resource resource : resources) {
      Distance way =
          need.home()
              .flatMap(home -> home.point())
              .orElseThrow()
              .distanceTo(resource.point().orElseThrow());
      for (int i = 0; way.isAtMost(SampleBatch.FARTHEST) && i < resource.slots().size(); i++) {
        add(order, need, way, firstSlot + i, resource.slots().get(i));
      }
      firstSlot += resource.slots().size();
    }
    people.add(need.people());
    prices.add(costs().unserved(need.urgency()).millimetres());
  }

  private void add(int order, Need need, Distance way, int number, Slot slot) {
    Duration late = Duration.between(need.windows().get(0).end(), slot.window().start());
    boolean early = slot.window().start().isBefore(need.windows().get(0).start());
    boolean tooLate = late.compareTo(SampleBatch.MOST_LATE) > 0;
    if (!early && !tooLate && need.people() <= slot.capacity()) {
      Duration counted = late.isNegative() ? Duration.ZERO : late;
      all.add(new Choice(order, number, costs().of(way, counted).millimetres()));
    }
  }

  int places() {
    return capacities.stream().mapToInt(Integer::intValue).sum();
  }
}
