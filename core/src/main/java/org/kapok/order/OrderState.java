package org.kapok.order;

import java.util.Optional;
import java.util.Set;
import org.kapok.text.LocalizedText;

/**
 * How far an order has come (订单状态). What may follow on what is one table: {@link #next}.
 *
 * <p>Example: {@code OrderState.OFFERED.next(OrderStep.DECLINED)} is {@link #RETURNED}.
 */
public enum OrderState {
  /** Placed, to be screened (待审核). */
  PLACED(LocalizedText.of("zh", "待审核", "en", "to be screened")),
  /** Passed the screening, to be dispatched (待派单). */
  PENDING(LocalizedText.of("zh", "待派单", "en", "to be dispatched")),
  /** On the waiting list (候补). */
  WAITING(LocalizedText.of("zh", "候补", "en", "on the waiting list")),
  /** Open to whoever claims it (待抢单). */
  OPEN(LocalizedText.of("zh", "待抢单", "en", "open to be claimed")),
  /** Dispatched, to be accepted (待接单). */
  OFFERED(LocalizedText.of("zh", "待接单", "en", "to be accepted")),
  /** Given back, to be dispatched to another (待改派). */
  RETURNED(LocalizedText.of("zh", "待改派", "en", "to be dispatched again")),
  /** Accepted or claimed, to be scheduled (已接单). */
  ACCEPTED(LocalizedText.of("zh", "已接单", "en", "accepted")),
  /** A time is agreed on (已预约). */
  SCHEDULED(LocalizedText.of("zh", "已预约", "en", "scheduled")),
  /** The service is being rendered (服务中). */
  IN_SERVICE(LocalizedText.of("zh", "服务中", "en", "in service")),
  /** The service was rendered, to be rated (待评价). */
  FULFILLED(LocalizedText.of("zh", "待评价", "en", "to be rated")),
  /** The service was not rendered (未完成). */
  UNFULFILLED(LocalizedText.of("zh", "未完成", "en", "not fulfilled")),
  /** Rated (已评价). */
  RATED(LocalizedText.of("zh", "已评价", "en", "rated")),
  /** A complaint is to be decided on (投诉处理中). */
  DISPUTED(LocalizedText.of("zh", "投诉处理中", "en", "disputed")),
  /** The complaint is decided on (投诉已处理). */
  RESOLVED(LocalizedText.of("zh", "投诉已处理", "en", "resolved")),
  /** Refused by the screening (审核未通过). */
  REFUSED(LocalizedText.of("zh", "审核未通过", "en", "refused")),
  /** Withdrawn by who placed it (已撤单). */
  WITHDRAWN(LocalizedText.of("zh", "已撤单", "en", "withdrawn")),
  /** Filed; nothing more happens but a complaint within its time (已归档). */
  CLOSED(LocalizedText.of("zh", "已归档", "en", "closed"));

  private final LocalizedText label;

  OrderState(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }

  /** Where the step leads from here; empty if it cannot be taken. */
  public Optional<OrderState> next(OrderStep step) {
    return OrderTable.next(this, step);
  }

  /** The steps that can be taken from here, in their order. */
  public Set<OrderStep> steps() {
    return OrderTable.steps(this);
  }
}
