package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.Statement;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** A target as the search for a path sees it: how far a statement is away from it. */
interface Goal {

  /**
   * An amount without which the goal is not reached.
   *
   * @param account in which account
   * @param amount how much at least
   * @param on in the period that holds the date; in all periods together, if empty
   */
  record Need(AccountId account, Ratio amount, Optional<LocalDate> on) {

    /** What is there, pending amounts included. */
    Amount held(Statement statement) {
      return statement
          .credited(account, on, Optional.empty())
          .plus(statement.pending(account, on, Optional.empty()));
    }

    /** What is not there; 0 if nothing is missing. */
    Ratio missing(Statement statement) {
      Ratio held = Ratio.of(held(statement));
      return amount.compareTo(held) > 0 ? amount.minus(held) : Ratio.ZERO;
    }
  }

  /** How the subject stands. */
  Progress progress(Statement statement);

  /** Whether that is what is wanted. */
  boolean isReached(Progress progress);

  /** How many steps beside amounts it is away, such as levels. */
  long stepsAway(Progress progress);

  /** What must be in accounts. */
  List<Need> needs();

  /** Whether one more participation never leads further away. */
  boolean rises();
}
