package org.kapok.incentive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/**
 * A scheme, resolved: names to slots, windows to numbers, amounts to whole numbers of units. It
 * never changes; what changes while scoring is in the {@link Run}.
 *
 * @param zone the zone of all calendars
 * @param leapDay where 29 February falls
 * @param effective which dates count
 * @param when which participations count
 * @param fields what the slots of the reading mean
 * @param readers how each used field is read
 * @param windows the windows in use
 * @param totals the running totals in use
 * @param rules the rules, in the order in which they run
 * @param accounts the accounts, as declared
 * @param layouts what the rows of lines mean
 */
record Program(
    ZoneId zone,
    LeapDay leapDay,
    DateSpan effective,
    Optional<Matcher> when,
    FieldValues fields,
    List<SlotReader> readers,
    List<Window> windows,
    List<StepProgram.TotalsLayout> totals,
    List<OfRule> rules,
    List<OfAccount> accounts,
    List<Layout> layouts) {

  /** The last date of the last window that is open on the date, and at least the date itself. */
  LocalDate closingDate(LocalDate date) {
    Stream<Window> closing =
        Stream.concat(
            accounts.stream().map(OfAccount::period),
            rules.stream().flatMap(rule -> rule.closes().stream()));
    return Stream.concat(windows.stream(), closing)
        .flatMap(window -> window.spanOn(date, leapDay).stream())
        .filter(DateSpan::hasEnd)
        .map(span -> span.endExclusive().minusDays(1))
        .reduce(date, (a, b) -> a.isAfter(b) ? a : b);
  }

  /**
   * A rule, resolved.
   *
   * @param index its number as declared
   * @param id its id
   * @param always whether it stands outside the scheme's condition
   * @param when which participations match
   * @param measure how much each measures
   * @param steps its steps
   * @param branches the accounts that it feeds
   * @param closes the window at whose close it is posted, if it is not posted at once
   * @param position its place in the order in which rules run
   * @param completes the accounts that wait and whose last feeding rule this is, inner ones first
   */
  record OfRule(
      int index,
      RuleId id,
      boolean always,
      Optional<Matcher> when,
      MeasureProgram measure,
      List<StepProgram> steps,
      List<Branch> branches,
      Optional<Window> closes,
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
   * An account, resolved.
   *
   * @param id its id
   * @param period over which it is totalled
   * @param scale how many fraction digits its units have
   * @param waits whether credits wait until every rule that feeds it has run
   * @param keep which of several rules it keeps, if it does
   */
  record OfAccount(
      AccountId id, Window period, int scale, boolean waits, Optional<KeepProgram> keep) {}

  /**
   * One way of a rule's credit into an account.
   *
   * @param account the account's number
   * @param multiplier what turns units of the credit into units of the account's first step
   * @param steps the account's steps
   * @param resultMultiplier what turns units of the last step into units of the account
   * @param next where the account passes its credits on
   * @param layout the number of the layout of its rows
   */
  record Branch(
      int account,
      long multiplier,
      List<StepProgram> steps,
      long resultMultiplier,
      List<Branch> next,
      int layout) {}

  /**
   * What a row of a line means.
   *
   * @param rule the rule's number as declared
   * @param id its id
   * @param account the account's number
   * @param measuredUnits the units of what was measured
   * @param steps every step on the way; what each gave stands in its units
   * @param closes the window at whose close the line is posted, if it is not posted at once
   */
  record Layout(
      int rule,
      RuleId id,
      int account,
      long measuredUnits,
      List<StepProgram> steps,
      Optional<Window> closes) {}
}
