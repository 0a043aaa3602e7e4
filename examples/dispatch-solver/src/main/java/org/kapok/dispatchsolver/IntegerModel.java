package org.kapok.dispatchsolver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Slot;
import org.kapok.order.SlotKey;
import org.kapok.order.dispatch.DispatchRequest;
import org.kapok.place.Distance;

/**
 * The same dispatch as an integer programme for OR-Tools' CP-SAT, written down from the batch
 * alone: a variable for each order and slot within reach and not too early, and one for leaving it.
 */
final class IntegerModel {
  private static final int WORKERS = 2;

  private final CpModel model = new CpModel();
  private final LinearExprBuilder cost = LinearExpr.newBuilder();
  private final Map<SlotKey, LinearExprBuilder> loads = new LinkedHashMap<>();
  private int variables;

  /**
   * What the solver found.
   *
   * @param status whether it is proved to be the optimum
   * @param cost the sum of the costs in millimetres
   * @param bound what the solver proves that nothing costs less than; the cost, if it is the
   *     optimum
   * @param seconds how long it searched, without the making of the model
   * @param variables the size of the model
   */
  record Solution(CpSolverStatus status, long cost, double bound, double seconds, int variables) {}

  static Solution solve(SampleBatch batch, int mostSeconds) {
    Loader.loadNativeLibraries();
    IntegerModel integer = new IntegerModel();
    batch.requests().forEach(each -> integer.add(each, batch.resources()));
    integer.limit(batch.resources());
    integer.model.minimize(integer.cost);
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(mostSeconds).setNumWorkers(WORKERS);
    CpSolverStatus status = solver.solve(integer.model);
    return new Solution(
        status,
        Math.round(solver.objectiveValue()),
        solver.bestObjectiveBound(),
        solver.wallTime(),
        integer.variables);
  }

  private void add(DispatchRequest request, List<Resource> resources) {
    List<Literal> choices = new ArrayList<>();
    choices.add(
        choice(SampleBatch.POLICY.costs().orElseThrow().unserved(request.need().urgency())));
    for (Resource resource : resources) {
      Distance way =
          request
              .need()
              .home()
              .flatMap(home -> home.point())
              .orElseThrow()
              .distanceTo(resource.point().orElseThrow());
      if (way.isAtMost(SampleBatch.FARTHEST)) {
        resource.slots().forEach(slot -> add(request.need(), resource, slot, way, choices));
      }
    }
    model.addExactlyOne(choices);
  }

  private void add(Need need, Resource resource, Slot slot, Distance way, List<Literal> choices) {
    if (!slot.window().start().isBefore(need.windows().get(0).start())
        && need.people() <= slot.capacity()) {
      Duration late = Duration.between(need.windows().get(0).end(), slot.window().start());
      BoolVar choice =
          choice(
              SampleBatch.POLICY
                  .costs()
                  .orElseThrow()
                  .of(way, late.isNegative() ? Duration.ZERO : late));
      choices.add(choice);
      loads
          .computeIfAbsent(
              new SlotKey(resource.id(), slot.window()), key -> LinearExpr.newBuilder())
          .addTerm(choice, need.people());
    }
  }

  private BoolVar choice(Distance costs) {
    BoolVar choice = model.newBoolVar("");
    cost.addTerm(choice, costs.millimetres());
    variables++;
    return choice;
  }

  private void limit(List<Resource> resources) {
    for (Resource resource : resources) {
      for (Slot slot : resource.slots()) {
        LinearExprBuilder load = loads.get(new SlotKey(resource.id(), slot.window()));
        if (load != null) {
          model.addLessOrEqual(load, slot.capacity());
        }
      }
    }
  }
}
