package org.kapok.dispatchsolver;

import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchSituation;

/**
 * Dispatches two batches by Kapok and by OR-Tools, in one run of the machine: one of orders of one
 * person each, which is judged by the optimum that the solver proves, and one with groups, which is
 * only told of.
 */
public final class Comparison {
  private static final int VENUES = 581;
  private static final int ORDERS = 2000;
  private static final long SEED = 20250609;
  private static final int MOST_SECONDS = 300;
  private static final int MOST_SECONDS_WITH_GROUPS = 120;
  private static final int PASSES = 15;
  private static final double WITHIN = 0.05;
  private static final double FASTER = 20;

  private Comparison() {}

  /** Prints costs and times; exits with 1 if the bar is not met. */
  public static void main(String[] arguments) {
    int orders = arguments.length == 0 ? ORDERS : Integer.parseInt(arguments[0]);
    SampleBatch singles = SampleBatch.ofSingles(orders, VENUES, SEED);
    warmUp(singles);
    boolean met = judge(singles);
    print("");
    tell(SampleBatch.withGroups(orders, VENUES, SEED));
    if (!met) {
      System.exit(1);
    }
  }

  /** A proposal, and how long it takes in all, from the requests to who gets what. */
  private record Timed(BatchProposal proposal, double seconds) {
    static Timed of(SampleBatch batch) {
      DispatchSituation situation = batch.situation();
      BatchProposal proposal = SampleBatch.POLICY.proposeAll(batch.requests(), situation);
      double seconds =
          median(
              () -> {
                long start = System.nanoTime();
                SampleBatch.POLICY.proposeAll(batch.requests(), situation);
                return (System.nanoTime() - start) / 1e9;
              });
      return new Timed(proposal, seconds);
    }

    long cost() {
      return proposal.cost().millimetres();
    }

    void print() {
      Comparison.print(
          "Kapok: cost %,d m (one by one %,d m), own bound %,d m, %d unserved; %.3f s in all",
          cost() / 1000,
          proposal.oneByOne().millimetres() / 1000,
          proposal.bound().millimetres() / 1000,
          proposal.unserved().size(),
          seconds);
    }
  }

  private static double median(DoubleSupplier seconds) {
    return DoubleStream.generate(seconds)
        .limit(PASSES)
        .sorted()
        .skip(PASSES / 2)
        .findFirst()
        .orElseThrow();
  }

  private static void warmUp(SampleBatch batch) {
    Timed.of(batch);
    Choices small = Choices.of(SampleBatch.ofSingles(100, 30, SEED));
    IntegerModel.solve(small, MOST_SECONDS);
    FlowModel.solve(small);
  }

  private static boolean judge(SampleBatch batch) {
    Choices choices = Choices.of(batch);
    printHead("Orders of one person each", choices);
    Timed kapok = Timed.of(batch);
    kapok.print();
    Solution solution = IntegerModel.solve(choices, MOST_SECONDS);
    print("CP-SAT: %s", solution);
    Solution flow = FlowModel.solve(choices);
    double flowSeconds = median(() -> FlowModel.solve(choices).seconds());
    print(
        "Minimum-cost flow, which knows no groups: cost %,d m; %.3f s of search",
        flow.cost() / 1000, flowSeconds);
    double ratio = solution.seconds() / kapok.seconds();
    print(
        "Kapok has %.0f times the speed of CP-SAT's search, %.1f times that of the flow's",
        ratio, flowSeconds / kapok.seconds());
    boolean met = solution.isProved() && solution.excess(kapok.cost()) <= WITHIN && ratio >= FASTER;
    if (solution.isProved()) {
      print("Kapok costs %.3f %% more than the optimum", 100 * solution.excess(kapok.cost()));
    }
    print(
        "within 5 %% of the optimum that CP-SAT proves, at 20 times its speed: %s",
        met ? "met" : "NOT MET");
    return met;
  }

  private static void tell(SampleBatch batch) {
    Choices choices = Choices.of(batch);
    printHead("Orders of which one in five is a group, not judged", choices);
    Timed kapok = Timed.of(batch);
    kapok.print();
    Solution solution = IntegerModel.solve(choices, MOST_SECONDS_WITH_GROUPS);
    print("CP-SAT: %s", solution);
    double bound = Math.max(solution.bound(), (double) kapok.proposal().bound().millimetres());
    print(
        "Kapok costs at most %.2f %% more than the optimum, by the greater bound",
        100 * (kapok.cost() / bound - 1));
    if (solution.outcome() != Solution.Outcome.NOTHING) {
      print("Kapok costs %.2f %% more than CP-SAT's best", 100 * solution.excess(kapok.cost()));
    }
  }

  private static void printHead(String what, Choices choices) {
    print(
        "%s: %,d orders, %,d places in %,d slots, %,d choices",
        what,
        choices.prices().size(),
        choices.places(),
        choices.capacities().size(),
        choices.all().size());
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
