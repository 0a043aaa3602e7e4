package org.kapok.order;

import java.util.Arrays;
import org.kapok.text.LocalizedText;

/**
 * A kind of step that an order can take (订单步骤), one for each kind of {@link OrderEvent}.
 *
 * <p>Example: {@code OrderStep.DISPATCHED.label().in("zh")} is {@code 派单}.
 */
public enum OrderStep {
  /** Placed (点单). */
  PLACED(OrderEvent.Placed.class, LocalizedText.of("zh", "点单", "en", "placed")),
  /** Passed (审核通过). */
  PASSED(OrderEvent.Passed.class, LocalizedText.of("zh", "审核通过", "en", "passed")),
  /** Refused (审核不通过). */
  REFUSED(OrderEvent.Refused.class, LocalizedText.of("zh", "审核不通过", "en", "refused")),
  /** Put on the waiting list (列入候补). */
  WAITLISTED(
      OrderEvent.Waitlisted.class, LocalizedText.of("zh", "列入候补", "en", "put on the waiting list")),
  /** Dispatched (派单). */
  DISPATCHED(OrderEvent.Dispatched.class, LocalizedText.of("zh", "派单", "en", "dispatched")),
  /** Dispatched again (改派). */
  REDISPATCHED(
      OrderEvent.Redispatched.class, LocalizedText.of("zh", "改派", "en", "dispatched again")),
  /** Opened to be claimed (开放抢单). */
  OPENED(OrderEvent.Opened.class, LocalizedText.of("zh", "开放抢单", "en", "opened to be claimed")),
  /** Claimed (抢单). */
  CLAIMED(OrderEvent.Claimed.class, LocalizedText.of("zh", "抢单", "en", "claimed")),
  /** Accepted (接单). */
  ACCEPTED(OrderEvent.Accepted.class, LocalizedText.of("zh", "接单", "en", "accepted")),
  /** Declined (退单). */
  DECLINED(OrderEvent.Declined.class, LocalizedText.of("zh", "退单", "en", "declined")),
  /** Timed out (超时). */
  TIMED_OUT(OrderEvent.TimedOut.class, LocalizedText.of("zh", "超时", "en", "timed out")),
  /** Scheduled (预约). */
  SCHEDULED(OrderEvent.Scheduled.class, LocalizedText.of("zh", "预约", "en", "scheduled")),
  /** Started (开始服务). */
  STARTED(OrderEvent.Started.class, LocalizedText.of("zh", "开始服务", "en", "started")),
  /** Fulfilled (完成服务). */
  FULFILLED(OrderEvent.Fulfilled.class, LocalizedText.of("zh", "完成服务", "en", "fulfilled")),
  /** Not fulfilled (未能完成). */
  NOT_FULFILLED(
      OrderEvent.NotFulfilled.class, LocalizedText.of("zh", "未能完成", "en", "not fulfilled")),
  /** Rated (评单). */
  RATED(OrderEvent.Rated.class, LocalizedText.of("zh", "评单", "en", "rated")),
  /** Complained of (投诉). */
  COMPLAINED(OrderEvent.Complained.class, LocalizedText.of("zh", "投诉", "en", "complained of")),
  /** Complaint upheld (投诉成立). */
  COMPLAINT_UPHELD(
      OrderEvent.ComplaintUpheld.class, LocalizedText.of("zh", "投诉成立", "en", "complaint upheld")),
  /** Complaint dismissed (投诉不成立). */
  COMPLAINT_DISMISSED(
      OrderEvent.ComplaintDismissed.class,
      LocalizedText.of("zh", "投诉不成立", "en", "complaint dismissed")),
  /** Withdrawn (撤单). */
  WITHDRAWN(OrderEvent.Withdrawn.class, LocalizedText.of("zh", "撤单", "en", "withdrawn")),
  /** Closed (归档). */
  CLOSED(OrderEvent.Closed.class, LocalizedText.of("zh", "归档", "en", "closed"));

  private final Class<? extends OrderEvent> event;
  private final LocalizedText label;

  OrderStep(Class<? extends OrderEvent> event, LocalizedText label) {
    this.event = event;
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }

  /** The step that the event is. */
  static OrderStep of(OrderEvent event) {
    return Arrays.stream(values())
        .filter(each -> each.event == event.getClass())
        .findFirst()
        .orElseThrow();
  }
}
