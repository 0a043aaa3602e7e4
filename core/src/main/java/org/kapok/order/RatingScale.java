package org.kapok.order;

import org.kapok.problem.InvalidValueException;

/**
 * On which scale services are rated (评价等级), from the worst to the best, and from where on somebody
 * is satisfied.
 *
 * <p>Example: the five stars of 好差评 are {@code new RatingScale(1, 5, 4)}.
 *
 * @param least the worst rating, 0 or above
 * @param most the best rating, above the worst
 * @param satisfied from which rating on somebody is satisfied (满意), inclusive
 */
public record RatingScale(int least, int most, int satisfied) {
  /** One to five stars, satisfied from four on. */
  public static final RatingScale FIVE_STARS = new RatingScale(1, 5, 4);

  /**
   * Refuses what is no scale.
   *
   * @throws IllegalArgumentException if the ratings are not {@code 0 <= least < satisfied <= most}
   */
  public RatingScale {
    if (least < 0 || satisfied <= least || most < satisfied) {
      throw new InvalidValueException(
          "RatingScale must have 0 <= least < satisfied <= most, was least {0}, most "
              + "{1}, satisfied {2}",
          least, most, satisfied);
    }
  }

  /** Whether the rating is on the scale. */
  public boolean holds(int rating) {
    return rating >= least && rating <= most;
  }
}
