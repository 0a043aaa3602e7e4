package org.kapok.evaluation;

import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Which figure is made of the scores (计分方式). Each form gives every single score a worth; the figure
 * of an item is the mean worth of its scores, and that of the construct the mean of its items by
 * their weights.
 */
public sealed interface SurveyForm {

  /** The mean score, on the scale itself (平均分). Weighted satisfaction is of this form. */
  record Mean() implements SurveyForm {}

  /**
   * From 0, all gave the least score, to 100, all gave the most (指数). ACSI is of this form: {@code
   * (mean − 1) / 9 × 100}.
   */
  record Index() implements SurveyForm {}

  /**
   * The percentage of scores that reach a bar (满意率, top box), 0 to 100.
   *
   * @param atLeast the bar, inclusive
   */
  record Share(Amount atLeast) implements SurveyForm {}

  /**
   * The percentage of high scores less that of low ones (净推荐值), −100 to 100. NPS counts 9 and 10
   * against 0 to 6.
   *
   * @param highFrom the least high score, inclusive
   * @param lowTo the greatest low score, inclusive; below the least high one
   */
  record Net(Amount highFrom, Amount lowTo) implements SurveyForm {

    /**
     * Refuses scores that would be high and low.
     *
     * @throws IllegalArgumentException if lowTo is not below highFrom
     */
    public Net {
      if (lowTo.compareTo(highFrom) >= 0) {
        throw new InvalidValueException(
            "lowTo must be below highFrom {0}, was {1}", highFrom, lowTo);
      }
    }
  }
}
