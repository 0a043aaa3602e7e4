package org.kapok.incentive.analysis;

import java.util.Locale;
import java.util.Optional;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * The largest or the smallest payout, as far as it is proved.
 *
 * <p>Example: {@code analysis.most(AccountId.of("theory"), Window.YEAR)} is {@code Proven[20]}.
 */
public sealed interface Bound {

  /**
   * No history passes this amount.
   *
   * @param amount the amount, in the unit of the account
   */
  record Proven(Amount amount) implements Bound {
    @Override
    public String toString() {
      return amount.toString();
    }
  }

  /**
   * Nothing in the scheme stands in the way of any amount.
   *
   * @param why why, in Chinese and English
   */
  record Unbounded(LocalizedText why) implements Bound {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "unbounded: %s", why.in("en"));
    }
  }

  /**
   * There may be a bound, but none is proved.
   *
   * @param why why, in Chinese and English
   */
  record NotProved(LocalizedText why) implements Bound {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "not proved: %s", why.in("en"));
    }
  }

  /** The amount, if one is proved. */
  default Optional<Amount> proven() {
    return this instanceof Proven proven ? Optional.of(proven.amount()) : Optional.empty();
  }
}
