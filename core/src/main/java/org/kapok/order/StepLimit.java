package org.kapok.order;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.problem.Faults;

/**
 * How long an order may stand where it stands (环节时限), when to remind of it, and whom to tell when
 * it takes longer. All times are counted from when the order came there, and alike.
 *
 * <p>Example: {@code
 * StepLimit.builder().addStates(OrderState.OFFERED).within(TimeAllowance.working(
 * Duration.ofHours(8))).addReminders(Duration.ofHours(4)).addEscalations(Duration.ofHours(8)).build()}.
 */
@Value.Immutable
public sealed interface StepLimit permits ImmutableStepLimit {

  /** Where the order stands; at least one. */
  Set<OrderState> states();

  /** For orders of which urgency; of any if empty. */
  Set<Urgency> urgencies();

  /** How long it may stand there. */
  TimeAllowance within();

  /** After how long to remind, each above 0 and less than the limit. */
  List<Duration> reminders();

  /** After how long to tell the next higher level (升级督办), ascending; the first is level 1. */
  List<Duration> escalations();

  /** Whether it is about orders of that urgency that stand there. */
  default boolean holds(OrderState state, Urgency urgency) {
    return states().contains(state) && (urgencies().isEmpty() || urgencies().contains(urgency));
  }

  /** Refuses what is impossible for one limit, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (states().isEmpty()) {
      faults.add("empty", "/states", "there must be a state: none");
    }
    for (int i = 0; i < reminders().size(); i++) {
      Duration each = reminders().get(i);
      if (each.isNegative() || each.isZero() || each.compareTo(within().length()) >= 0) {
        faults.add(
            "out-of-range",
            "/reminders/" + i,
            "a reminder must be above 0 and less than the limit, {0}, was {1}",
            within().length(),
            each);
      }
    }
    Duration last = Duration.ZERO;
    for (int i = 0; i < escalations().size(); i++) {
      Duration each = escalations().get(i);
      if (each.compareTo(last) <= 0) {
        faults.add(
            "out-of-range",
            "/escalations/" + i,
            "an escalation must be later than what is before it, {0}, was {1}",
            last,
            each);
      }
      last = each;
    }
    faults.refuse("time limit of {0}", states());
  }

  /** Starts a limit. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a limit; the result depends on the order of its times, of no other calls. */
  final class Builder extends ImmutableStepLimit.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
