package org.kapok.order;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.id.OrderId;
import org.kapok.id.RequestKey;
import org.kapok.id.ResourceId;
import org.kapok.text.LocalizedText;

/**
 * Why a step of an order is refused. An expected refusal is a value; it changes nothing.
 *
 * <p>Example: {@code new OrderRefusal.Compulsory().message()} is, in English, {@code a compulsory
 * order must not be declined}.
 */
public sealed interface OrderRefusal {

  /** The sentence for people, in Chinese and English. */
  LocalizedText message();

  /**
   * There is no such step from where the order stands.
   *
   * @param step the step
   * @param state where the order stands
   */
  record WrongStep(OrderStep step, OrderState state) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "订单处于“"
              + state.label().in("zh")
              + "”状态，不能“"
              + step.label().in("zh")
              + "”；可以办理："
              + possible(state, "zh", "、", "无"),
          "what is "
              + state.label().in("en")
              + " cannot be "
              + step.label().in("en")
              + "; it can be "
              + possible(state, "en", ", ", "nothing more"));
    }
  }

  /**
   * The step has an earlier instant than the one before.
   *
   * @param last the instant of the one before
   */
  record BeforeLastStep(Instant last) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("时间早于上一步骤的时间" + last, "the step before was taken later, at " + last);
    }
  }

  /**
   * The request key stands for another event of the order.
   *
   * @param request the key
   * @param step the step that it stands for
   */
  record KeyReused(RequestKey request, OrderStep step) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "请求号" + request + "已用于“" + step.label().in("zh") + "”",
          "request " + request + " was used for what was " + step.label().in("en"));
    }
  }

  /** A compulsory order must not be declined. */
  record Compulsory() implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("指令性派单不能退单", "a compulsory order must not be declined");
    }
  }

  /**
   * The resource is not among those that may claim the order.
   *
   * @param resource which
   */
  record NotAClaimant(ResourceId resource) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(resource + "不在可抢单范围内", resource + " is not among those that may claim it");
    }
  }

  /**
   * The time lies outside the slot that the order holds; it has to be dispatched to another slot.
   *
   * @param slot the slot
   */
  record OutsideSlot(TimeWindow slot) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "预约时间不在已占用的时段" + slot + "内",
          "the time must lie within the slot that the order holds, " + slot);
    }
  }

  /** A complaint was decided on; that is final. */
  record ComplaintDecided() implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("投诉已有处理结果，不再受理", "a complaint was decided on, which is final");
    }
  }

  /**
   * The time for complaints is over.
   *
   * @param until when it was over
   */
  record ComplaintLate(Instant until) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("投诉期限已于" + until + "届满", "the time for complaints was over at " + until);
    }
  }

  /**
   * The order was dispatched again as often as the policy allows.
   *
   * @param most how often it may be dispatched again
   */
  record TooManyDispatches(int most) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("改派次数已达上限" + most + "次", "it may be dispatched again " + most + " times at most");
    }
  }

  /**
   * The rating is not on the scale.
   *
   * @param scale the scale
   * @param rating the rating
   */
  record RatingOffScale(RatingScale scale, int rating) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "评分应在" + scale.least() + "至" + scale.most() + "之间，实为" + rating,
          "the rating must be from " + scale.least() + " to " + scale.most() + ", was " + rating);
    }
  }

  /**
   * The time for the step is not over.
   *
   * @param due when it will be; empty if the policy sets no limit
   */
  record NotDue(Optional<Instant> due) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          due.map(each -> "时限至" + each + "，尚未届满").orElse("办法未设时限"),
          due.map(each -> "the time for the step is over at " + each + ", not before")
              .orElse("the policy sets no limit"));
    }
  }

  /**
   * There is no such order.
   *
   * @param order which
   */
  record UnknownOrder(OrderId order) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("没有订单" + order, "there is no order " + order);
    }
  }

  /**
   * There is an order of that id.
   *
   * @param order which
   */
  record OrderExists(OrderId order) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("订单号" + order + "已存在", "there is an order " + order + " already");
    }
  }

  /**
   * There is no such resource.
   *
   * @param resource which
   */
  record UnknownResource(ResourceId resource) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text("没有资源" + resource, "there is no resource " + resource);
    }
  }

  /**
   * The capacity of the resource is counted, and it has no slot of that window.
   *
   * @param resource which
   * @param slot the window; empty if none was given
   */
  record UnknownSlot(ResourceId resource, Optional<TimeWindow> slot) implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "资源" + resource + "没有时段" + window(slot),
          "resource " + resource + " has no slot " + window(slot));
    }
  }

  /**
   * The slot has not so many places left.
   *
   * @param resource which
   * @param slot which slot
   * @param free how many places are left; below 0 if it was cut after they were taken
   * @param places how many are needed
   */
  record NoCapacity(ResourceId resource, TimeWindow slot, int free, int places)
      implements OrderRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "资源" + resource + "在时段" + slot + "余量" + free + "，需要" + places,
          "resource "
              + resource
              + " has "
              + free
              + " places left in "
              + slot
              + ", "
              + places
              + " are needed");
    }
  }

  private static LocalizedText text(String chinese, String english) {
    return LocalizedText.of("zh", chinese, "en", english);
  }

  private static String possible(OrderState state, String language, String separator, String none) {
    return state.steps().isEmpty()
        ? none
        : state.steps().stream()
            .map(each -> each.label().in(language))
            .collect(Collectors.joining(separator));
  }

  private static String window(Optional<TimeWindow> slot) {
    return slot.map(TimeWindow::toString).orElse("(none)");
  }
}
