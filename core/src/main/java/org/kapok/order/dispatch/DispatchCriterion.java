package org.kapok.order.dispatch;

import org.kapok.text.LocalizedText;

/**
 * By what a candidate for an order is judged (派单标准). Each gives a share from 0 to 1.
 *
 * <p>Example: {@code DispatchCriterion.DISTANCE.label().in("zh")} is {@code 离家远近}.
 */
public enum DispatchCriterion {
  /** How many of the functions that are wanted it serves as. */
  FUNCTION("功能", "function"),
  /** Whether it is the venue and the facility that are wished for. */
  FACILITY("指定阵地与设施", "venue and facility wished for"),
  /** How much of its capacity is left with this order; what has no room is always passed over. */
  CAPACITY("剩余容量", "capacity left"),
  /** Whether its time suits; later than {@link DispatchPolicy#mostLate()} is always passed over. */
  TIME("时间", "time"),
  /** Whether the venue is open all that time. */
  OPENING_HOURS("开放时间", "opening hours"),
  /** How near it is to the home. */
  DISTANCE("离家远近", "distance from home"),
  /** How many of the features that are needed it has. */
  ACCESSIBILITY("无障碍设施", "accessibility"),
  /** Whether the venue may be used by the organisation. */
  SHARING("共享协议", "sharing agreement"),
  /** How few orders it has now: fairness. */
  LOAD("负荷均衡", "fairness of load"),
  /** How it was rated. */
  RATING("评分", "rating"),
  /** How seldom it declined; who declined this order scores 0. */
  DECLINES("退单记录", "earlier declines"),
  /** Whether it served the order before, where an order recurs. */
  CONTINUITY("延续服务", "continuity");

  private final LocalizedText label;

  DispatchCriterion(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
