package org.kapok.order.dispatch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/**
 * What one criterion says of one resource.
 *
 * @param share from 0 to 1, rounded half up to millionths
 * @param obstacle what passes the resource over if the criterion is required
 * @param reason why the share is what it is; put into words only if somebody asks
 */
record Verdict(Ratio share, Optional<DispatchObstacle> obstacle, Supplier<LocalizedText> reason) {

  /** In millionths, so that whatever adds up shares can be told exactly. */
  Verdict {
    share = rounded(share);
  }

  private static Ratio rounded(Ratio share) {
    BigDecimal decimal =
        BigDecimal.valueOf(share.numerator())
            .divide(BigDecimal.valueOf(share.denominator()), 6, RoundingMode.HALF_UP);
    return Ratio.of(Amount.of(decimal));
  }

  /** All of it. */
  static Verdict full(String zh, String en) {
    return share(Ratio.ONE, () -> text(zh, en));
  }

  /** Some share without an obstacle. */
  static Verdict share(Ratio share, Supplier<LocalizedText> reason) {
    return new Verdict(share, Optional.empty(), reason);
  }

  /** Nothing, for this reason. */
  static Verdict fails(DispatchObstacle obstacle) {
    return fails(Ratio.ZERO, obstacle);
  }

  /** Some share in spite of an obstacle. */
  static Verdict fails(Ratio share, DispatchObstacle obstacle) {
    return new Verdict(share, Optional.of(obstacle), obstacle::label);
  }

  /** So many of that many; an obstacle unless it is all. */
  static Verdict part(int found, int wanted, DispatchObstacle obstacle) {
    if (found == wanted) {
      return full("全部满足", "all of it");
    }
    return new Verdict(
        Ratio.of(found, wanted),
        Optional.of(obstacle),
        () -> text("满足 " + found + "/" + wanted + " 项", found + " of " + wanted));
  }

  /** A reason in both languages. */
  static LocalizedText text(String zh, String en) {
    return LocalizedText.of("zh", zh, "en", en);
  }
}
