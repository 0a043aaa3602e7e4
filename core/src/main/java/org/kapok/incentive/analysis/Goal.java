package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kapok.id.AccountId;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** A target as the search for a path sees it: how far a position is away from it. */
interface Goal {

  /**
   * An amount without which the goal is not reached.
   *
   * @param account in which account
   * @param amount how much at least
   * @param on in the period that holds the date; in all periods together, if empty
   */
  record Need(AccountId account, Ratio amount, Optional<LocalDate> on) {

    /** What the statement brings, pending amounts included. */
    Amount held(Statement statement) {
      return statement
          .credited(account, on, Optional.empty())
          .plus(statement.pending(account, on, Optional.empty()));
    }

    /** What is missing; 0 if nothing is. */
    Ratio missing(Amount held) {
      Ratio there = Ratio.of(held);
      return amount.compareTo(there) > 0 ? amount.minus(there) : Ratio.ZERO;
    }
  }

  /**
   * Where the subject stands.
   *
   * @param held what there is of each need
   * @param standing how it stands with the honour in question, if one is
   */
  record Position(List<Amount> held, Optional<Standing> standing) {}

  /** How far the subject has come. */
  Progress progress(Position position);

  /** How many levels are wanted beside amounts; 0 if none is. */
  long levelsShort(Position position);

  /** What must be in accounts. */
  List<Need> needs();

  /** Whether one more participation never leads further away. */
  boolean rises();

  /** Whether that is what is wanted. */
  boolean isReached(Position position);

  /** What is missing of each need. */
  default List<Ratio> missing(Position position) {
    List<Need> needs = needs();
    return IntStream.range(0, needs.size())
        .mapToObj(i -> needs.get(i).missing(position.held().get(i)))
        .toList();
  }
}
