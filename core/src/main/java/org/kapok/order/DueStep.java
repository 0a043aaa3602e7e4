package org.kapok.order;

import java.time.Instant;
import java.util.Comparator;
import org.kapok.id.OrderId;

/**
 * Something that is due with an order by the limits of the policy (到期事项). What stays due until it
 * is done is the same each time it is asked for; reminders and escalations are told by their
 * instant, so a host sends those that have become due since it asked last.
 *
 * <p>Example: {@code due.what() == DueStep.What.TIME_OUT} asks the host to post {@link
 * OrderEvent.TimedOut}.
 *
 * @param order which order
 * @param state where it stands
 * @param since since when
 * @param what what is due
 * @param level of a reminder or an escalation which one, from 1; else 0
 * @param due when it became due
 */
public record DueStep(
    OrderId order, OrderState state, Instant since, What what, int level, Instant due)
    implements Comparable<DueStep> {
  private static final Comparator<DueStep> ORDER =
      Comparator.comparing(DueStep::due)
          .thenComparing(DueStep::order)
          .thenComparing(DueStep::what)
          .thenComparing(DueStep::level);

  /** What is due. */
  public enum What {
    /** A reminder to whoever has to take the next step (提醒). */
    REMIND,
    /** Word to the next higher level (升级督办). */
    ESCALATE,
    /** {@link OrderEvent.TimedOut} is to be posted (超时). */
    TIME_OUT,
    /** {@link OrderEvent.Closed} is to be posted (归档). */
    CLOSE,
    /** The next step is late; nothing but the step itself mends that (逾期). */
    OVERDUE
  }

  /** Orders by when it became due, then by order, kind and level. */
  @Override
  public int compareTo(DueStep other) {
    return ORDER.compare(this, other);
  }
}
