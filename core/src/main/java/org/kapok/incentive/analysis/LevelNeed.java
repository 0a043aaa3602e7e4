package org.kapok.incentive.analysis;

import java.util.Locale;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/**
 * What it takes at least to win a level: an amount that must have been credited, and the days that
 * this takes by the limits of the scheme. Amounts and levels that a subject brings along from
 * another system shorten it.
 *
 * <p>Example: 100 points where a month pays 10 at most take ten months, of which the first and the
 * last may be met on one day only.
 *
 * @param honour of which honour
 * @param level which level
 * @param account in which account
 * @param window in one window of which kind, such as a year; {@link Window#LIFETIME} for all time
 * @param least how much at least, above 0
 * @param fewestDays how many days at least from the first of these credits to the last, both
 *     included; 1 if nothing more is proved
 */
public record LevelNeed(
    HonourId honour,
    LevelId level,
    AccountId account,
    Window window,
    Amount least,
    long fewestDays) {
  @Override
  public String toString() {
    String days =
        fewestDays > 1 ? String.format(Locale.ROOT, ", in %d days or more", fewestDays) : "";
    return String.format(
        Locale.ROOT,
        "%s %s: %s each %s at least %s%s",
        honour,
        level,
        account,
        window,
        least,
        days);
  }
}
