package org.kapok.incentive.rule;

import org.kapok.id.AccountId;
import org.kapok.problem.InvalidValueException;

/**
 * Which windows without a credit do not break an unbroken run (断签、补签). Written beside {@code
 * "each": "unbroken week"} as {@code "gaps": 2}, {@code "gapsBetween": 1} or {@code "gapsFrom":
 * "freezes"}.
 */
public sealed interface Gaps {
  /** None: the first window without a credit ends the run. */
  Gaps NONE = new InRun(0);

  /**
   * So many windows in the whole run.
   *
   * @param atMost 0 or above
   */
  record InRun(int atMost) implements Gaps {

    /**
     * Refuses fewer than none.
     *
     * @throws IllegalArgumentException if so
     */
    public InRun {
      requireAtLeast("gaps", 0, atMost);
    }
  }

  /**
   * So many windows in a row, between any two with a credit.
   *
   * @param atMost 1 or above
   */
  record Between(int atMost) implements Gaps {

    /**
     * Refuses fewer than one.
     *
     * @throws IllegalArgumentException if so
     */
    public Between {
      requireAtLeast("gapsBetween", 1, atMost);
    }
  }

  /**
   * One unit of an account for each window, if the subject held enough of them when the last window
   * with a credit ended, and still holds them. The credit that goes on after the gap spends them;
   * if they do not suffice none is spent, and a new run begins.
   *
   * @param account the account
   */
  record PaidFrom(AccountId account) implements Gaps {}

  private static void requireAtLeast(String word, int least, int number) {
    if (number < least) {
      throw new InvalidValueException("{0} must be {1} or above, was {2}", word, least, number);
    }
  }
}
