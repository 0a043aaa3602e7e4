package org.kapok.order;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.ResourceId;
import org.kapok.problem.InvalidValueException;

/**
 * Something that happened, or is to happen, to an order (订单事件). A {@link ServiceOrder} is the fold
 * of its events.
 *
 * <p>Example: {@code new OrderEvent.Declined(stamp, "厨房维修")}.
 */
public sealed interface OrderEvent {

  /** When, by whom and in answer to which request. */
  Stamp stamp();

  /** Which kind of step it is. */
  default OrderStep step() {
    return OrderStep.of(this);
  }

  /**
   * It was placed (点单).
   *
   * @param stamp when and by whom
   * @param need what is wanted
   */
  record Placed(Stamp stamp, Need need) implements OrderEvent {}

  /**
   * It passed the screening (审核通过).
   *
   * @param stamp when and by whom
   */
  record Passed(Stamp stamp) implements OrderEvent {}

  /**
   * The screening refused it (审核不通过).
   *
   * @param stamp when and by whom
   * @param reason what the person is told, not blank
   */
  record Refused(Stamp stamp, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public Refused {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * It was put on the waiting list (列入候补).
   *
   * @param stamp when and by whom
   * @param resource for which resource, if for one
   */
  record Waitlisted(Stamp stamp, Optional<ResourceId> resource) implements OrderEvent {}

  /**
   * It was dispatched (派单).
   *
   * @param stamp when and by whom
   * @param to to what
   * @param compulsory whether it must not be declined
   */
  record Dispatched(Stamp stamp, Assignment to, boolean compulsory) implements OrderEvent {}

  /**
   * It was taken from one and dispatched to another, or again after it was given back (改派).
   *
   * @param stamp when and by whom
   * @param to to what
   * @param compulsory whether it must not be declined
   * @param reason why, not blank
   */
  record Redispatched(Stamp stamp, Assignment to, boolean compulsory, String reason)
      implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public Redispatched {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * It was opened to be claimed (开放抢单).
   *
   * @param stamp when and by whom
   * @param claimants which resources may claim it; any if empty
   */
  record Opened(Stamp stamp, SortedSet<ResourceId> claimants) implements OrderEvent {
    /** Copies the set. */
    public Opened {
      claimants = Collections.unmodifiableSortedSet(new TreeSet<>(claimants));
    }
  }

  /**
   * A resource claimed it (抢单).
   *
   * @param stamp when and by whom
   * @param to which
   */
  record Claimed(Stamp stamp, Assignment to) implements OrderEvent {}

  /**
   * It was accepted (接单).
   *
   * @param stamp when and by whom
   */
  record Accepted(Stamp stamp) implements OrderEvent {}

  /**
   * It was declined, or given back later (退单).
   *
   * @param stamp when and by whom
   * @param reason why, not blank
   */
  record Declined(Stamp stamp, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public Declined {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * The time for the step was over (超时). A host posts it when it is due; see {@link
   * OrderPolicy#due}.
   *
   * @param stamp when and by whom
   */
  record TimedOut(Stamp stamp) implements OrderEvent {}

  /**
   * A time was agreed on (预约), within the slot if there is one.
   *
   * @param stamp when and by whom
   * @param window when the service is to be rendered
   */
  record Scheduled(Stamp stamp, TimeWindow window) implements OrderEvent {}

  /**
   * The service began (开始服务).
   *
   * @param stamp when and by whom
   */
  record Started(Stamp stamp) implements OrderEvent {}

  /**
   * The service was rendered (完成服务).
   *
   * @param stamp when and by whom
   * @param served from when to when, in whole seconds
   * @param parts everybody who took part beside who placed the order, each in one role once
   */
  record Fulfilled(Stamp stamp, TimeWindow served, List<TakingPart> parts) implements OrderEvent {
    /**
     * Refuses somebody who is named twice in the same role, and parts of a second.
     *
     * @throws IllegalArgumentException if so
     */
    public Fulfilled {
      parts = List.copyOf(parts);
      Texts.requireOnce(parts);
      if (served.length().toNanosPart() != 0) {
        throw new InvalidValueException("served must be in whole seconds, was {0}", served);
      }
    }
  }

  /**
   * The service was not rendered (未能完成).
   *
   * @param stamp when and by whom
   * @param fault on whose side that lay
   * @param reason why, not blank
   */
  record NotFulfilled(Stamp stamp, Party fault, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public NotFulfilled {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * It was rated (评单).
   *
   * @param stamp when and by whom
   * @param rating on the scale of the policy, 0 or above
   * @param comment what was said
   */
  record Rated(Stamp stamp, int rating, Optional<String> comment) implements OrderEvent {
    /**
     * Refuses a negative rating.
     *
     * @throws IllegalArgumentException if so
     */
    public Rated {
      if (rating < 0) {
        throw new InvalidValueException("rating must be 0 or above, was {0}", rating);
      }
    }
  }

  /**
   * It was complained of (投诉).
   *
   * @param stamp when and by whom
   * @param reason why, not blank
   */
  record Complained(Stamp stamp, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public Complained {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * The complaint was found to be right (投诉成立).
   *
   * @param stamp when and by whom
   * @param reason why, not blank
   * @param remedy what that does to what was recorded
   */
  record ComplaintUpheld(Stamp stamp, String reason, Remedy remedy) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public ComplaintUpheld {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * The complaint was found to be wrong (投诉不成立).
   *
   * @param stamp when and by whom
   * @param reason why, not blank
   */
  record ComplaintDismissed(Stamp stamp, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public ComplaintDismissed {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * Who placed it withdrew it (撤单).
   *
   * @param stamp when and by whom
   * @param reason why, not blank
   */
  record Withdrawn(Stamp stamp, String reason) implements OrderEvent {
    /**
     * Refuses a blank reason.
     *
     * @throws IllegalArgumentException if so
     */
    public Withdrawn {
      Texts.requireText("reason", reason);
    }
  }

  /**
   * It was filed (归档).
   *
   * @param stamp when and by whom
   */
  record Closed(Stamp stamp) implements OrderEvent {}
}
