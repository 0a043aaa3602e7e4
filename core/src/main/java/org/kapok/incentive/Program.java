package org.kapok.incentive;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;

/**
 * A scheme, resolved: names to slots, windows to numbers, amounts to whole numbers of units. It
 * never changes; what changes while scoring is in the {@link Run}.
 *
 * @param scheme the scheme
 * @param when which participations count
 * @param fields what the slots of the reading mean
 * @param readers how each used field is read
 * @param windows the windows in use
 * @param totals the running totals in use
 * @param adding the steps that keep them, in the same order
 * @param held what fields hold of accounts
 * @param rules the rules, in the order in which they run
 * @param accounts the accounts, as declared
 * @param layouts what the rows of lines mean
 * @param honours the honours, in the order in which they are reviewed
 * @param spending for each running total that an account pays gaps of, the layout of what is spent
 *     by each rule, that of an opening first
 * @param places what stands where in the scheme
 */
record Program(
    IncentiveScheme scheme,
    Optional<Matcher> when,
    FieldValues fields,
    List<SlotReader> readers,
    List<WindowProgram> windows,
    List<StepProgram.TotalsLayout> totals,
    List<StepProgram> adding,
    List<AccountAmounts.HeldProgram> held,
    List<OfRule> rules,
    List<OfAccount> accounts,
    List<Layout> layouts,
    Honouring honours,
    Map<Integer, int[]> spending,
    SchemePlaces places) {
  /** The number of what is no rule: an opening. */
  static final int NO_RULE = -1;

  /**
   * The honours, resolved.
   *
   * @param inOrder in the order in which they are reviewed
   * @param slots the fields that they read
   * @param dates on which dates what they read may change by itself
   */
  record Honouring(List<HonourProgram> inOrder, int[] slots, HonourDates dates) {
    /** Whether there is none. */
    boolean isEmpty() {
      return inOrder.isEmpty();
    }
  }

  ZoneId zone() {
    return scheme.zone();
  }

  LeapDay leapDay() {
    return scheme.leapDay();
  }

  DateSpan effective() {
    return scheme.effective();
  }

  /**
   * The last date before everything that the date belongs to has closed and is posted, the date on
   * which reviews at the end of its windows take effect, and at least the date itself.
   */
  LocalDate closingDate(LocalDate date, Optional<SubjectFacts> facts) {
    Stream<LocalDate> ends =
        Stream.concat(windows.stream(), accounts.stream().map(OfAccount::period))
            .flatMap(window -> window.span(date, facts).stream())
            .filter(DateSpan::hasEnd)
            .map(DateSpan::endExclusive);
    Stream<LocalDate> posted =
        rules.stream()
            .flatMap(rule -> rule.closes().stream())
            .flatMap(closing -> closing.posted(date, facts, leapDay()).stream());
    Stream<LocalDate> reviewed =
        honours.inOrder().stream()
            .flatMap(honour -> honour.reviewed().stream())
            .flatMap(window -> window.span(date, facts).stream())
            .map(DateSpan::endExclusive);
    return Stream.concat(Stream.concat(ends, posted).map(end -> end.minusDays(1)), reviewed)
        .reduce(date, (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * When credits are posted that are not posted at once.
   *
   * @param window after the close of which window
   * @param delay how long after it
   * @param payday on which day of the year
   */
  record Closing(WindowProgram window, Optional<Period> delay, Optional<MonthDay> payday) {

    /** On which date the credits of a participation of the date are posted. */
    Optional<LocalDate> posted(LocalDate date, Optional<SubjectFacts> facts, LeapDay leapDay) {
      return window
          .span(date, facts)
          .map(span -> span.endExclusive().plus(delay.orElse(Period.ZERO)))
          .map(from -> payday.map(day -> next(day, from, leapDay)).orElse(from));
    }

    private static LocalDate next(MonthDay day, LocalDate from, LeapDay leapDay) {
      LocalDate sameYear = leapDay.dateIn(from.getYear(), day);
      return sameYear.isBefore(from) ? leapDay.dateIn(from.getYear() + 1, day) : sameYear;
    }
  }

  /**
   * A rule, resolved.
   *
   * @param index its number as declared
   * @param id its id
   * @param always whether it stands outside the scheme's condition
   * @param when which participations match
   * @param measure how much each measures
   * @param path its steps
   * @param branches the accounts that it feeds
   * @param closes when it is posted, if it is not posted at once
   * @param position its place in the order in which rules run
   * @param completes the accounts that wait and whose last feeding rule this is, inner ones first
   */
  record OfRule(
      int index,
      RuleId id,
      boolean always,
      Optional<Matcher> when,
      MeasureProgram measure,
      Path path,
      List<Branch> branches,
      Optional<Closing> closes,
      int position,
      List<Integer> completes) {}

  /**
   * How much a participation measures, in {@code 1/units}.
   *
   * @param units how many make one
   * @param fixed the same for each, if neither of the others
   * @param slot the slot that is counted, or −1
   * @param account the account whose credits are counted, or −1
   */
  record MeasureProgram(long units, long fixed, int slot, int account) {}

  /**
   * Steps, one after another.
   *
   * @param steps the steps
   * @param overflows for each step where what it cuts off goes; empty if that is nowhere for all
   */
  record Path(List<StepProgram> steps, List<Optional<Branch>> overflows) {
    /** No step. */
    static final Path NONE = new Path(List.of(), List.of());
  }

  /**
   * An account, resolved.
   *
   * @param id its id
   * @param period over which it is totalled
   * @param scale how many fraction digits its units have
   * @param waits whether credits wait until every rule that feeds it has run
   * @param keep which of several rules it keeps, if it does
   * @param paysGaps whether it pays for gaps of unbroken runs
   * @param opening what it opens with, if it does
   * @param brought the layout of amounts that subjects bring along
   */
  record OfAccount(
      AccountId id,
      WindowProgram period,
      int scale,
      boolean waits,
      Optional<KeepProgram> keep,
      boolean paysGaps,
      Optional<OpeningProgram> opening,
      int brought) {

    /** How many units make one. */
    long units() {
      return Units.powerOfTen(scale);
    }
  }

  /**
   * What an account opens with.
   *
   * @param amount how much, in the units of the branch's way
   * @param branch the way into the account
   */
  record OpeningProgram(StepProgram.Operand amount, Branch branch) {}

  /**
   * One way into an account.
   *
   * @param account its number
   * @param multiplier what turns units of what feeds it into units of its first step
   * @param path its steps
   * @param resultMultiplier what turns units of the last step into units of the account
   * @param next where the account passes its credits on
   * @param layout the number of the layout of its rows
   */
  record Branch(
      int account,
      long multiplier,
      Path path,
      long resultMultiplier,
      List<Branch> next,
      int layout) {}

  /**
   * What a row of a line means.
   *
   * @param rule the rule's number as declared, or {@link #NO_RULE}
   * @param id its id
   * @param account the account's number
   * @param measuredUnits the units of what was measured
   * @param steps every step on the way; what each gave stands in its units
   * @param closes when the line is posted, if it is not posted at once
   */
  record Layout(
      int rule,
      Optional<RuleId> id,
      int account,
      long measuredUnits,
      List<StepProgram> steps,
      Optional<Closing> closes) {

    /** Whether the row says what was spent for gaps. */
    boolean isSpending() {
      return steps.size() == 1 && steps.get(0) instanceof StepProgram.Spent;
    }
  }
}
