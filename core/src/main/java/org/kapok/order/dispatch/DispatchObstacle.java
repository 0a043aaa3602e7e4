package org.kapok.order.dispatch;

import org.kapok.text.LocalizedText;

/**
 * Why a resource is passed over for an order (未入选原因).
 *
 * <p>Example: {@code proposal.passedOver().get(0).obstacles()}.
 */
public enum DispatchObstacle {
  /** It does not render that kind of service. */
  OTHER_SERVICE("不提供该类服务", "does not render that kind of service"),
  /** It does not come home, or does not receive people. */
  OTHER_DELIVERY("服务方式不符", "does not serve in that way"),
  /** It has none of the fields that are wanted. */
  OTHER_FIELD("专业领域不符", "is at home in other fields"),
  /** It is not the goods that are wanted. */
  OTHER_GOODS("物资不符", "is not the goods that are wanted"),
  /** It does not serve as all that is wanted. */
  FUNCTION_MISSING("功能不足", "lacks a function"),
  /** It is not the venue or facility that is wished for. */
  OTHER_FACILITY("非指定阵地或设施", "is not the venue or facility wished for"),
  /** It could never hold so many. */
  TOO_SMALL("容量不足", "could never hold so many"),
  /** All its places at that time are taken. */
  FULL("名额已满", "is full then"),
  /** It offers no time that suits. */
  NO_SUITABLE_TIME("无合适时段", "offers no time that suits"),
  /** The venue is closed then. */
  CLOSED("当时不开放", "is closed then"),
  /** Nobody knows when the venue is open. */
  HOURS_UNKNOWN("开放时间不详", "has unknown opening hours"),
  /** It is too far from the home. */
  TOO_FAR("距离过远", "is too far"),
  /** Nobody knows how far it is. */
  DISTANCE_UNKNOWN("距离不详", "is at an unknown distance"),
  /** It lacks a feature that is needed. */
  INACCESSIBLE("无障碍设施不足", "lacks a feature that is needed"),
  /** The organisation may not use it that day. */
  NOT_SHARED("未共享给该单位", "is not shared with the organisation"),
  /** It has as many orders as it is to have. */
  OVERLOADED("任务已满", "has as many orders as it is to have"),
  /** It is rated below the least rating. */
  POORLY_RATED("评分过低", "is rated too low"),
  /** It declined this order. */
  DECLINED("已退此单", "declined this order"),
  /** It did not serve the order before. */
  NOT_THE_SAME("非原服务方", "did not serve it before");

  private final LocalizedText label;

  DispatchObstacle(String zh, String en) {
    label = LocalizedText.of("zh", zh, "en", en);
  }

  /** What people are told. */
  public LocalizedText label() {
    return label;
  }
}
