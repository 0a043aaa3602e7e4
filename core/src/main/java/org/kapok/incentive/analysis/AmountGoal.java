package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.quantity.Amount;

/**
 * To hold an amount in an account.
 *
 * @param need what is wanted
 * @param rises whether one more participation never lowers an amount
 */
record AmountGoal(Need need, boolean rises) implements Goal {

  @Override
  public Progress progress(Position position) {
    Amount held = position.held().get(0);
    return new Progress.OfAmount(held, need.missing(held).toAmount());
  }

  @Override
  public boolean isReached(Position position) {
    return need.missing(position.held().get(0)).signum() == 0;
  }

  @Override
  public long levelsShort(Position position) {
    return 0;
  }

  @Override
  public List<Need> needs() {
    return List.of(need);
  }
}
