package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * The state of scoring one subject after another by one scheme: participations and openings come in
 * order, rows of lines come out.
 */
final class Run {
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  final Reading reading;
  final AccountAmounts amounts;
  final Honours honours;
  private final Program program;
  private final StepTotals[] totals;
  private final List<Map<Integer, long[]>> totalsByRule = new ArrayList<>();
  private final long[] brought;
  private final boolean[] reached;
  private final List<List<Parcel>> inboxes = new ArrayList<>();
  private final long[] trail;
  private final LineRows rows;
  private long position;
  private long leaving;
  private Program.OfRule rule;
  private boolean isRuleApplied;

  Run(Program program) {
    this.program = program;
    rule = program.rules().get(0);
    reading = new Reading(program);
    amounts = new AccountAmounts(program, this);
    reading.holdBy(amounts::held);
    honours = new Honours(program, this);
    reading.honourBy(honours);
    totals =
        program.totals().stream().map(StepProgram.TotalsLayout::create).toArray(StepTotals[]::new);
    program.totals().forEach(each -> totalsByRule.add(new HashMap<>()));
    int accounts = program.accounts().size();
    brought = new long[accounts];
    reached = new boolean[accounts];
    program.accounts().forEach(each -> inboxes.add(new ArrayList<>()));
    int longest =
        program.layouts().stream().mapToInt(layout -> layout.steps().size()).max().orElse(0);
    trail = new long[longest + 1];
    rows = new LineRows(program);
  }

  /** Turns to another subject, of whom nothing has been scored. */
  void turnTo(SubjectId subject, Optional<SubjectFacts> facts) {
    reading.turnTo(subject.type(), facts);
    honours.turnTo(subject);
    for (StepTotals each : totals) {
      each.clear();
    }
    amounts.clear();
    rows.clear();
  }

  /** What has come out for the subject. */
  LineRows rows() {
    return rows;
  }

  /** Scores the subject's next participation, the {@code ordinal}th. */
  void participate(Participation participation, int ordinal) {
    reading.read(participation, ordinal);
    amounts.remember(ordinal);
    honours.remember(ordinal);
    if (!program.effective().contains(reading.date())) {
      return;
    }
    position = 2L * ordinal + 1;
    Arrays.fill(brought, 0);
    Arrays.fill(reached, false);
    boolean counts =
        program.when().isEmpty() || program.when().get().test(reading.values) == Matcher.HOLDS;
    isRuleApplied = true;
    for (Program.OfRule each : program.rules()) {
      rule = each;
      try {
        if ((counts || each.always()) && matches(each)) {
          pay(each);
        }
        for (int account : each.completes()) {
          open(account);
        }
      } catch (ArithmeticException tooLarge) {
        throw ScoringOverflowException.of(rule.id(), participation.id(), tooLarge);
      }
    }
    honours.look(reading.date(), Optional.of(participation.id()));
  }

  /** Reads the participation once more, as it was scored. */
  void reread(Participation participation, int ordinal) {
    amounts.recall(ordinal);
    honours.recall(ordinal);
    reading.read(participation, ordinal);
    amounts.forget();
    honours.forget();
  }

  /**
   * What is booked at the beginning of a date, without a participation.
   *
   * @param subject whose
   * @param date which date
   * @param number which entry of the subject it is
   * @param ordinal before which participation it stands
   */
  record Entry(SubjectId subject, LocalDate date, int number, int ordinal) {}

  /** Opens an account. */
  void open(AccountId account, Entry entry) {
    Optional<Program.OpeningProgram> opening =
        program.accounts().stream()
            .filter(each -> each.id().equals(account))
            .findFirst()
            .flatMap(Program.OfAccount::opening);
    begin(entry);
    try {
      opening.ifPresent(this::pay);
    } catch (ArithmeticException tooLarge) {
      throw ScoringOverflowException.ofOpening(account, tooLarge);
    }
  }

  /** Begins an entry. */
  void begin(Entry entry) {
    reading.readEntry(entry);
    position = 2L * entry.ordinal();
    isRuleApplied = false;
  }

  private void pay(Program.OpeningProgram opening) {
    trail[0] = opening.amount().in(this);
    send(opening.branch(), 0, trail[0]);
  }

  /** Books an amount that the subject brings along, as it is. */
  void bring(int account, long amount) {
    book(account, amount);
    trail[0] = amount;
    int layout = program.accounts().get(account).brought();
    rows.add(position, reading.date(), layout, trail, amount);
  }

  /** Whether the rule's condition holds and there is something to measure. */
  private boolean matches(Program.OfRule each) {
    if (each.when().isPresent() && each.when().get().test(reading.values) != Matcher.HOLDS) {
      return false;
    }
    Program.MeasureProgram measure = each.measure();
    if (measure.slot() >= 0) {
      return reading.values[measure.slot()] != Reading.MISSING;
    }
    return measure.account() < 0 || reached[measure.account()];
  }

  private void pay(Program.OfRule each) {
    each.closes().ifPresent(closing -> reading.requireWindow(closing.window()));
    trail[0] = measured(each.measure());
    send(each, follow(each.path(), 0, 0, trail[0]));
  }

  /** Sends what left the rule's steps into the accounts that it feeds. */
  private void send(Program.OfRule each, int depth) {
    long credit = leaving;
    for (Program.Branch branch : each.branches()) {
      send(branch, depth, credit);
    }
  }

  /** Sends a credit that no participation brought through what follows a step of a rule. */
  void sendOn(Program.OfRule each, StepProgram step, long credit) {
    int at = each.path().steps().indexOf(step) + 1;
    rule = each;
    isRuleApplied = true;
    Arrays.fill(trail, 0, at, 0);
    trail[at] = credit;
    send(each, follow(each.path(), at, at, credit));
    for (Program.OfRule any : program.rules()) {
      any.completes().forEach(this::open);
    }
  }

  private long measured(Program.MeasureProgram measure) {
    if (measure.slot() >= 0) {
      return reading.values[measure.slot()];
    }
    return measure.account() >= 0 ? brought[measure.account()] : measure.fixed();
  }

  /**
   * Sends a credit through steps, of which each notes on the trail what it gives; gives the depth
   * reached, and leaves what comes out in {@link #leaving}.
   *
   * @param from the number of the first step
   */
  private int follow(Program.Path path, int from, int depth, long entering) {
    int at = depth;
    long credit = entering;
    for (int i = from; i < path.steps().size(); i++) {
      StepProgram step = path.steps().get(i);
      long given = step.apply(credit, this);
      at++;
      if (!path.overflows().isEmpty() && path.overflows().get(i).isPresent()) {
        overflow(path.overflows().get(i).get(), (StepProgram.Limit) step, credit, given, at);
      }
      trail[at] = given;
      credit = given;
    }
    leaving = credit;
    return at;
  }

  /** Sends what a limit cut off of a credit where it goes. */
  private void overflow(
      Program.Branch branch, StepProgram.Limit limit, long credit, long given, int depth) {
    long cut = limit.cut(credit, given);
    if (cut > 0) {
      trail[depth] = cut;
      send(branch, depth, cut);
    }
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
    rows.add(position, reading.date(), branch.layout(), trail, 0);
  }

  private void credit(Program.Branch branch, int depth, long entering) {
    int reachedDepth = follow(branch.path(), 0, depth, entering);
    for (StepProgram step : branch.path().steps()) {
      if (step instanceof StepProgram.Limit limit) {
        limit.count(leaving, this);
      }
    }
    long amount = Math.multiplyExact(leaving, branch.resultMultiplier());
    int account = branch.account();
    reading.requireWindow(program.accounts().get(account).period());
    book(account, amount);
    brought[account] = Math.addExact(brought[account], amount);
    reached[account] = true;
    rows.add(position, reading.date(), branch.layout(), trail, amount);
    for (Program.Branch next : branch.next()) {
      send(next, reachedDepth, amount);
    }
  }

  /** Books an amount, and refuses what no amount can be. */
  private void book(int account, long units) {
    requireAmount(units, account);
    requireAmount(amounts.book(account, units), account);
  }

  private void requireAmount(long units, int account) {
    if (units >= SURELY_FITS || units <= -SURELY_FITS) {
      new Amount(units, program.accounts().get(account).scale());
    }
  }

  /** Spends one unit of an account for each gap of an unbroken run. */
  void spend(StepProgram.TotalsLayout layout, long gaps) {
    int account = layout.gapAccount();
    long units = -Math.multiplyExact(gaps, program.accounts().get(account).units());
    book(account, units);
    int[] layouts = Objects.requireNonNull(program.spending().get(layout.state()));
    rows.add(position, reading.date(), layouts[rule() + 1], new long[] {0, units}, units);
  }

  /** The number of the rule that is being applied, {@link Program#NO_RULE} for an opening. */
  int rule() {
    return isRuleApplied ? rule.index() : Program.NO_RULE;
  }

  StepTotals totals(int state) {
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
          "missing-value",
          operand.place(),
          "the step needs {0}, which is missing",
          operand.needed());
    }
    return 0;
  }

  /** Whether the condition holds, by what has been read. */
  boolean holds(Matcher matcher) {
    return matcher.test(reading.values) == Matcher.HOLDS;
  }
}
