package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.incentive.Statement;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * To hold an amount in the period of an account that holds the deadline.
 *
 * @param target what is wanted
 * @param deadline by which date
 * @param rises whether one more participation never lowers an amount
 * @param each what one participation brings at most, above 0; unknown if empty
 */
record AmountGoal(Target.Holding target, LocalDate deadline, boolean rises, Optional<Ratio> each)
    implements Goal {

  @Override
  public Progress progress(Statement statement) {
    Amount held = held(statement);
    boolean reached = held.compareTo(target.amount()) >= 0;
    return new Progress.OfAmount(held, reached ? Amount.ZERO : target.amount().minus(held));
  }

  private Amount held(Statement statement) {
    Optional<LocalDate> on = Optional.of(deadline);
    return statement
        .credited(target.account(), on, Optional.empty())
        .plus(statement.pending(target.account(), on, Optional.empty()));
  }

  @Override
  public boolean isReached(Progress progress) {
    return progress instanceof Progress.OfAmount amount && amount.remaining().isZero();
  }

  @Override
  public Ratio distance(Statement statement) {
    Ratio missing = Ratio.of(target.amount()).minus(Ratio.of(held(statement)));
    return missing.signum() > 0 ? missing : Ratio.ZERO;
  }

  @Override
  public long needed(Statement statement) {
    Ratio missing = distance(statement);
    if (missing.signum() == 0) {
      return 0;
    }
    return each.filter(most -> rises).map(most -> missing.dividedBy(most).ceiling()).orElse(1L);
  }
}
