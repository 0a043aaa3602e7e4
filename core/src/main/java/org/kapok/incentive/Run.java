package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * The state of scoring one subject after another: one pass over each one's participations in order.
 */
final class Run {
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  final Reading reading;
  private final Program program;
  private final RunningTotals[] totals;
  private final List<Map<Integer, long[]>> totalsByRule = new ArrayList<>();
  private final long[] balances;
  private final long[] brought;
  private final boolean[] reached;
  private final List<List<Parcel>> inboxes = new ArrayList<>();
  private final long[] trail;
  private final LineRows rows;
  private List<Participation> participations = List.of();
  private int ordinal;
  private Program.OfRule rule;

  Run(Program program) {
    this.program = program;
    rule = program.rules().get(0);
    reading = new Reading(program.readers(), program.windows(), program.zone(), program.leapDay());
    totals =
        program.totals().stream()
            .map(StepProgram.TotalsLayout::create)
            .toArray(RunningTotals[]::new);
    program.totals().forEach(each -> totalsByRule.add(new HashMap<>()));
    int accounts = program.accounts().size();
    balances = new long[accounts];
    brought = new long[accounts];
    reached = new boolean[accounts];
    program.accounts().forEach(each -> inboxes.add(new ArrayList<>()));
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
    try {
      for (Program.OfRule each : program.rules()) {
        rule = each;
        if ((counts || each.always()) && matches(each)) {
          pay();
        }
        for (int account : each.completes()) {
          open(account);
        }
      }
    } catch (ArithmeticException tooLarge) {
      throw ScoringOverflowException.of(rule.id(), participations.get(ordinal).id(), tooLarge);
    }
  }

  /** Whether the rule's condition holds and there is something to measure. */
  boolean matches(Program.OfRule each) {
    if (each.when().isPresent() && each.when().get().test(reading.values) != Matcher.HOLDS) {
      return false;
    }
    Program.MeasureProgram measure = each.measure();
    if (measure.slot() >= 0) {
      return reading.values[measure.slot()] != Reading.MISSING;
    }
    return measure.account() < 0 || reached[measure.account()];
  }

  private void pay() {
    trail[0] = measured(rule.measure());
    int depth = follow(rule.steps(), 0);
    for (Program.Branch branch : rule.branches()) {
      send(branch, depth, trail[depth]);
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

  /** Sends a credit into an account, where it may have to wait. */
  private void send(Program.Branch branch, int depth, long credit) {
    long entering = Math.multiplyExact(credit, branch.multiplier());
    if (program.accounts().get(branch.account()).waits()) {
      long[] way = Arrays.copyOf(trail, depth + 1);
      inboxes.get(branch.account()).add(new Parcel(rule, branch, way, entering));
    } else {
      credit(branch, depth, entering);
    }
  }

  /** Credits what waits at an account, by rule in the order in which they ran. */
  private void open(int account) {
    List<Parcel> parcels = inboxes.get(account);
    if (parcels.isEmpty()) {
      return;
    }
    parcels.sort(Comparator.comparingInt(parcel -> parcel.rule().position()));
    Optional<KeepProgram> keep = program.accounts().get(account).keep();
    List<Optional<Long>> kept = keep.isPresent() ? keep.get().keep(parcels, this) : List.of();
    Program.OfRule running = rule;
    for (int i = 0; i < parcels.size(); i++) {
      Parcel parcel = parcels.get(i);
      rule = parcel.rule();
      int depth = parcel.trail().length - 1;
      System.arraycopy(parcel.trail(), 0, trail, 0, depth + 1);
      if (keep.isEmpty()) {
        credit(parcel.branch(), depth, parcel.credit());
      } else if (kept.get(i).isPresent()) {
        trail[depth + 1] = kept.get(i).get();
        credit(parcel.branch(), depth + 1, kept.get(i).get());
      } else {
        exclude(parcel.branch(), depth);
      }
    }
    rule = running;
    parcels.clear();
  }

  private void exclude(Program.Branch branch, int depth) {
    Arrays.fill(trail, depth + 1, trail.length, 0);
    rows.add(ordinal, branch.layout(), trail, 0);
  }

  private void credit(Program.Branch branch, int depth, long entering) {
    long given = trail[depth];
    trail[depth] = entering;
    int reachedDepth = follow(branch.steps(), depth);
    long amount = Math.multiplyExact(trail[reachedDepth], branch.resultMultiplier());
    trail[depth] = given;
    int account = branch.account();
    balances[account] = Math.addExact(balances[account], amount);
    requireAmount(amount, account);
    requireAmount(balances[account], account);
    brought[account] = Math.addExact(brought[account], amount);
    reached[account] = true;
    rows.add(ordinal, branch.layout(), trail, amount);
    for (Program.Branch next : branch.next()) {
      send(next, reachedDepth, amount);
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
    return rule.index();
  }

  RunningTotals totals(int state) {
    return totals[state];
  }

  /** A running total for each rule, beside the one running total at the place. */
  long[] totalsByRule(int state, int place) {
    return totalsByRule
        .get(state)
        .computeIfAbsent(place, unused -> new long[program.rules().size()]);
  }

  /** The number of a step, read from the slot; reports a missing one, unless it was refused. */
  long number(int slot, StepProgram.Operand operand) {
    long number = reading.values[slot];
    if (number != Reading.MISSING) {
      return number;
    }
    if (!reading.isRefused()) {
      reading.refuse(
          participations.get(ordinal),
          "missing-value",
          operand.place(),
          "the step needs " + operand.needed() + ", which is missing");
    }
    return 0;
  }
}
