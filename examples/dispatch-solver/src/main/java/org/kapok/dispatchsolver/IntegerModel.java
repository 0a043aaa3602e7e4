package org.kapok.dispatchsolver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Any batch as an integer programme for OR-Tools' CP-SAT: a variable for each choice and for
 * leaving each order.
 */
final class IntegerModel {
  private static final int WORKERS = 2;

  private final CpModel model = new CpModel();
  private final LinearExprBuilder cost = LinearExpr.newBuilder();

  private IntegerModel(Choices choices) {
    List<List<Literal>> ofOrders =
        choices.prices().stream().<List<Literal>>map(price -> leaving(price)).toList();
    List<LinearExprBuilder> loads =
        Stream.generate(LinearExpr::newBuilder).limit(choices.capacities().size()).toList();
    for (Choices.Choice each : choices.all()) {
      BoolVar choice = variable(each.cost());
      ofOrders.get(each.order()).add(choice);
      loads.get(each.slot()).addTerm(choice, choices.people().get(each.order()));
    }
    ofOrders.forEach(model::addExactlyOne);
    for (int slot = 0; slot < loads.size(); slot++) {
      model.addLessOrEqual(loads.get(slot), choices.capacities().get(slot));
    }
    model.minimize(cost);
  }

  static Solution solve(Choices choices, int mostSeconds) {
    Loader.loadNativeLibraries();
    IntegerModel integer = new IntegerModel(choices);
    CpSolver solver = new CpSolver();
    solver.getParameters().setMaxTimeInSeconds(mostSeconds).setNumWorkers(WORKERS);
    CpSolverStatus status = solver.solve(integer.model);
    return new Solution(
        outcome(status),
        Math.round(solver.objectiveValue()),
        solver.bestObjectiveBound(),
        solver.wallTime());
  }

  private static Solution.Outcome outcome(CpSolverStatus status) {
    return switch (status) {
      case OPTIMAL -> Solution.Outcome.OPTIMUM;
      case FEASIBLE -> Solution.Outcome.BEST_SO_FAR;
      case UNKNOWN -> Solution.Outcome.NOTHING;
      case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
          throw new IllegalStateException("every order may be left, yet CP-SAT says " + status);
    };
  }

  private List<Literal> leaving(long price) {
    List<Literal> choices = new ArrayList<>();
    choices.add(variable(price));
    return choices;
  }

  private BoolVar variable(long costs) {
    BoolVar choice = model.newBoolVar("");
    cost.addTerm(choice, costs);
    return choice;
  }
}
