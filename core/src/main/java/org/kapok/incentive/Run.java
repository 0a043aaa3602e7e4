package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/**
 * The state of scoring one subject after another: one pass over each one's participations in order.
 */
final class Run {
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  final Reading reading;
  private final Program program;
  private final RunningTotals[] totals;
  private final long[] balances;
  private final long[] brought;
  private final boolean[] reached;
  private final long[] trail;
  private final LineRows rows;
  private List<Participation> participations = List.of();
  private int ordinal;
  private int rule;

  Run(Program program) {
    this.program = program;
    reading = new Reading(program.readers(), program.windows(), program.zone(), program.leapDay());
    totals =
        program.totals().stream()
            .map(StepProgram.TotalsLayout::create)
            .toArray(RunningTotals[]::new);
    int accounts = program.accounts().size();
    balances = new long[accounts];
    brought = new long[accounts];
    reached = new boolean[accounts];
    int longest =
        program.layouts().stream().mapToInt(layout -> layout.steps().size()).max().orElse(0);
    trail = new long[longest + 1];
    rows = new LineRows(program.layouts());
  }

  /** Scores one subject's participations, which stand in scoring order, and gives their rows. */
  LineRows score(Optional<SubjectFacts> facts, List<Participation> inOrder) {
    reading.turnTo(facts);
    for (RunningTotals each : totals) {
      each.clear();
    }
    Arrays.fill(balances, 0);
    rows.clear();
    participations = inOrder;
    for (ordinal = 0; ordinal < inOrder.size(); ordinal++) {
      reading.read(inOrder.get(ordinal), ordinal);
      scoreOne();
    }
    return rows;
  }

  private void scoreOne() {
    if (!program.effective().contains(reading.date())) {
      return;
    }
    Arrays.fill(brought, 0);
    Arrays.fill(reached, false);
    boolean counts =
        program.when().isEmpty() || program.when().get().test(reading.values) == Matcher.HOLDS;
    for (Program.OfRule rule : program.rules()) {
      if ((counts || rule.always()) && matches(rule)) {
        pay(rule);
      }
    }
  }

  /** Whether the rule's condition holds and there is something to measure. */
  boolean matches(Program.OfRule rule) {
    if (rule.when().isPresent() && rule.when().get().test(reading.values) != Matcher.HOLDS) {
      return false;
    }
    Program.MeasureProgram measure = rule.measure();
    if (measure.slot() >= 0) {
      return reading.values[measure.slot()] != Reading.MISSING;
    }
    return measure.account() < 0 || reached[measure.account()];
  }

  private void pay(Program.OfRule rule) {
    this.rule = rule.index();
    try {
      trail[0] = measured(rule.measure());
      int depth = follow(rule.steps(), 0);
      for (Program.Branch branch : rule.branches()) {
        credit(branch, depth, trail[depth]);
      }
    } catch (ArithmeticException tooLarge) {
      throw new ScoringOverflowException(rule.id(), participations.get(ordinal).id(), tooLarge);
    }
  }

  private long measured(Program.MeasureProgram measure) {
    if (measure.slot() >= 0) {
      return reading.values[measure.slot()];
    }
    return measure.account() >= 0 ? brought[measure.account()] : measure.fixed();
  }

  /** Sends what stands at the depth of the trail through the steps; gives the depth reached. */
  private int follow(List<StepProgram> steps, int depth) {
    int at = depth;
    for (StepProgram step : steps) {
      trail[at + 1] = step.apply(trail[at], this);
      at++;
    }
    return at;
  }

  private void credit(Program.Branch branch, int depth, long credit) {
    long entering = Math.multiplyExact(credit, branch.multiplier());
    long kept = trail[depth];
    trail[depth] = entering;
    int reachedDepth = follow(branch.steps(), depth);
    long amount = Math.multiplyExact(trail[reachedDepth], branch.resultMultiplier());
    trail[depth] = kept;
    int account = branch.account();
    balances[account] = Math.addExact(balances[account], amount);
    requireAmount(amount, account);
    requireAmount(balances[account], account);
    brought[account] = Math.addExact(brought[account], amount);
    reached[account] = true;
    rows.add(ordinal, branch.layout(), trail, amount);
    for (Program.Branch next : branch.next()) {
      credit(next, reachedDepth, amount);
    }
  }

  /** Refuses what no amount can be. */
  private void requireAmount(long units, int account) {
    if (units >= SURELY_FITS || units <= -SURELY_FITS) {
      new Amount(units, program.accounts().get(account).scale());
    }
  }

  /** The number of the rule that is being applied. */
  int rule() {
    return rule;
  }

  RunningTotals totals(int state) {
    return totals[state];
  }

  /** The number of a step, read from the slot; reports a missing one. */
  long number(int slot, String place) {
    long number = reading.values[slot];
    if (number != Reading.MISSING) {
      return number;
    }
    reading.problems.add(
        new Problem(
            "missing-value",
            place,
            "the number that this step needs is missing (participation "
                + participations.get(ordinal).id()
                + ")"));
    return 0;
  }
}
