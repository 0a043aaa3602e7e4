package org.kapok.dispatchsolver;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * A batch of orders of one person each as a flow for OR-Tools' solver of minimum-cost flows: from
 * the orders through the slots, or past them, to one sink. It cannot keep groups together.
 */
final class FlowModel {
  private final MinCostFlow flow = new MinCostFlow();

  private FlowModel(Choices choices) {
    int orders = choices.prices().size();
    int slots = choices.capacities().size();
    int sink = orders + slots;
    for (Choices.Choice each : choices.all()) {
      flow.addArcWithCapacityAndUnitCost(each.order(), orders + each.slot(), 1, each.cost());
    }
    for (int order = 0; order < orders; order++) {
      flow.addArcWithCapacityAndUnitCost(order, sink, 1, choices.prices().get(order));
      flow.setNodeSupply(order, 1);
    }
    for (int slot = 0; slot < slots; slot++) {
      flow.addArcWithCapacityAndUnitCost(orders + slot, sink, choices.capacities().get(slot), 0);
    }
    flow.setNodeSupply(sink, -orders);
  }

  /**
   * @throws IllegalArgumentException if an order is for more than one
   */
  static Solution solve(Choices choices) {
    if (choices.people().stream().anyMatch(each -> each != 1)) {
      throw new IllegalArgumentException("every order must be for one person");
    }
    Loader.loadNativeLibraries();
    FlowModel model = new FlowModel(choices);
    long start = System.nanoTime();
    MinCostFlowBase.Status status = model.flow.solve();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("every order may be left, yet the solver says " + status);
    }
    long cost = model.flow.getOptimalCost();
    return new Solution(Solution.Outcome.OPTIMUM, cost, cost, seconds);
  }
}
