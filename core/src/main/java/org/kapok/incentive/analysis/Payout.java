package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;

/**
 * What one subject gets at most and at least in any one window: the sum of the lines of a statement
 * that name the account, of a rule or of all, dated in that window. Pending lines count; amounts
 * that the subject brings along do not.
 *
 * @param rule of which rule; of all rules and openings together, if empty
 * @param account in which account
 * @param window in any window of which kind; for {@link Window#PARTICIPATION} what one
 *     participation brings, openings left out
 * @param most the largest sum
 * @param least the smallest sum; 0 or below, since a window may hold nothing
 */
public record Payout(
    Optional<RuleId> rule, AccountId account, Window window, Bound most, Bound least) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s each %s: %s to %s",
        account,
        rule.map(id -> " by " + id).orElse(""),
        window,
        least,
        most);
  }

  /** The payout of these in each such window of the account; of the rule only, if one is given. */
  static Optional<Payout> among(
      List<Payout> payouts, AccountId account, Optional<RuleId> rule, Window window) {
    return payouts.stream()
        .filter(
            each ->
                each.account().equals(account)
                    && each.rule().equals(rule)
                    && each.window().equals(window))
        .findFirst();
  }

  /** The most of these that one subject gets in the account in any such window. */
  static Bound most(List<Payout> payouts, AccountId account, Window window) {
    return among(payouts, account, Optional.empty(), window)
        .map(Payout::most)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "window must be one of those analysed for the account {0}, was {1}",
                    account, window));
  }
}
