package org.kapok.order;

import org.kapok.text.LocalizedText;

/**
 * What is counted in the loop (运行指标), for {@link LoopCounts}.
 *
 * <p>Example: {@code counts.of(LoopMeasure.DECLINED)}.
 */
public enum LoopMeasure {
  /** Orders placed; at a venue, orders given to it at least once (点单数). */
  ORDERS(LocalizedText.of("zh", "点单数", "en", "orders")),
  /** Passed by the screening (审核通过数). */
  PASSED(LocalizedText.of("zh", "审核通过数", "en", "passed")),
  /** Refused by the screening (审核不通过数). */
  REFUSED(LocalizedText.of("zh", "审核不通过数", "en", "refused")),
  /** Dispatched, again and again too (派单数). */
  OFFERED(LocalizedText.of("zh", "派单数", "en", "offered")),
  /** Accepted after being dispatched (接单数). */
  ACCEPTED(LocalizedText.of("zh", "接单数", "en", "accepted")),
  /** Declined after being dispatched (退单数). */
  DECLINED(LocalizedText.of("zh", "退单数", "en", "declined")),
  /** Not answered in time after being dispatched (超时未接数). */
  UNANSWERED(LocalizedText.of("zh", "超时未接数", "en", "not answered in time")),
  /** Claimed while open (抢单数). */
  CLAIMED(LocalizedText.of("zh", "抢单数", "en", "claimed")),
  /** Given back, or lost by delay, after being accepted or claimed (接后退单数). */
  GIVEN_BACK(LocalizedText.of("zh", "接后退单数", "en", "given back after acceptance")),
  /** Fulfilled (完成数). */
  FULFILLED(LocalizedText.of("zh", "完成数", "en", "fulfilled")),
  /** Not fulfilled (未完成数). */
  UNFULFILLED(LocalizedText.of("zh", "未完成数", "en", "not fulfilled")),
  /** Withdrawn (撤单数). */
  WITHDRAWN(LocalizedText.of("zh", "撤单数", "en", "withdrawn")),
  /** Rated (评价数). */
  RATED(LocalizedText.of("zh", "评价数", "en", "rated")),
  /** Rated as satisfied or better (满意数). */
  SATISFIED(LocalizedText.of("zh", "满意数", "en", "satisfied")),
  /** All ratings added up (评分合计). */
  RATING_SUM(LocalizedText.of("zh", "评分合计", "en", "sum of ratings")),
  /** Complained of (投诉数). */
  COMPLAINTS(LocalizedText.of("zh", "投诉数", "en", "complaints")),
  /** Complaints found to be right (投诉成立数). */
  UPHELD(LocalizedText.of("zh", "投诉成立数", "en", "complaints upheld"));

  private final LocalizedText label;

  LoopMeasure(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
