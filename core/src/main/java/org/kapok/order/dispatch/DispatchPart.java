package org.kapok.order.dispatch;

import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/**
 * One part of a candidate's score, with the reason for it (得分构成).
 *
 * <p>Example: a weight of 3/5 and a share of 1/2 give 3/10.
 *
 * @param criterion for what
 * @param weight what it counts, above 0 and at most 1
 * @param share how much of it the candidate has, from 0 to 1, rounded half up to millionths
 * @param reason why, in Chinese and English
 */
public record DispatchPart(
    DispatchCriterion criterion, Ratio weight, Ratio share, LocalizedText reason) {

  /** What the part adds to the score: weight times share, exactly. */
  public Ratio points() {
    return weight.times(share);
  }
}
