package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.incentive.Statement;

/**
 * To hold an amount in an account.
 *
 * @param need what is wanted
 * @param rises whether one more participation never lowers an amount
 */
record AmountGoal(Need need, boolean rises) implements Goal {

  @Override
  public Progress progress(Statement statement) {
    return new Progress.OfAmount(need.held(statement), need.missing(statement).toAmount());
  }

  @Override
  public boolean isReached(Progress progress) {
    return progress instanceof Progress.OfAmount amount && amount.remaining().isZero();
  }

  @Override
  public long stepsAway(Progress progress) {
    return 0;
  }

  @Override
  public List<Need> needs() {
    return List.of(need);
  }
}
