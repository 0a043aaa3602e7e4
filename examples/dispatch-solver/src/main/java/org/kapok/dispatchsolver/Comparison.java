package org.kapok.dispatchsolver;

import java.util.Locale;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchSituation;

/** Compares both on one batch, in one run of the machine. */
public final class Comparison {
  private static final int VENUES = 581;
  private static final int ORDERS = 2000;
  private static final int MOST_SECONDS = 120;
  private static final int ROUNDS = 15;
  private static final double WITHIN = 0.05;
  private static final double FASTER = 20;

  private Comparison() {}

  /** Prints costs and times; exits with 1 if a bar is not met. */
  public static void main(String[] arguments) {
    int orders = arguments.length == 0 ? ORDERS : Integer.parseInt(arguments[0]);
    SampleBatch batch = SampleBatch.of(orders, VENUES, 20250609);
    double seconds = Double.MAX_VALUE;
    DispatchSituation situation = batch.situation();
    BatchProposal proposal = SampleBatch.POLICY.proposeAll(batch.requests(), situation);
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      proposal = SampleBatch.POLICY.proposeAll(batch.requests(), situation);
      seconds = Math.min(seconds, (System.nanoTime() - start) / 1e9);
    }
    print(
        "Kapok: cost %d m (one by one %d m, bound %d m), %d unserved, %.3f s",
        proposal.cost().millimetres() / 1000,
        proposal.oneByOne().millimetres() / 1000,
        proposal.bound().millimetres() / 1000,
        proposal.unserved().size(),
        seconds);
    IntegerModel.Solution solution = IntegerModel.solve(batch, MOST_SECONDS);
    print(
        "CP-SAT: cost %d m, %s, bound %.0f m, %d variables, %.3f s",
        solution.cost() / 1000,
        solution.status(),
        solution.bound() / 1000,
        solution.variables(),
        solution.seconds());
    double bound = Math.max(solution.bound(), (double) proposal.bound().millimetres());
    double above = proposal.cost().millimetres() / bound - 1;
    double ratio = solution.seconds() / seconds;
    print(
        "Kapok costs at most %.3f %% more than the optimum, at %.0f times the speed",
        above * 100, ratio);
    boolean met = above <= WITHIN && ratio >= FASTER;
    print("within 5 %% of the optimum, at 20 times the speed: %s", met ? "met" : "NOT MET");
    if (!met) {
      System.exit(1);
    }
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
