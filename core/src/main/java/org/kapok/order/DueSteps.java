package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kapok.order.DueStep.What;

/** What is due with one order. */
final class DueSteps {
  private final OrderPolicy policy;
  private final ServiceOrder order;
  private final OrderProgress progress;
  private final List<DueStep> steps = new ArrayList<>();

  DueSteps(OrderPolicy policy, ServiceOrder order) {
    this.policy = policy;
    this.order = order;
    progress = order.progress();
  }

  List<DueStep> until(Instant now) {
    policy
        .limit(progress.state(), order.need().urgency())
        .ifPresent(
            limit -> {
              add(limit, limit.reminders(), What.REMIND, now);
              add(limit, limit.escalations(), What.ESCALATE, now);
              add(limit, limit.within().length(), end(), 0, now);
            });
    return steps;
  }

  /** What the end of the limit leads to. */
  private What end() {
    if (progress.state().next(OrderStep.TIMED_OUT).isPresent()) {
      return What.TIME_OUT;
    }
    return progress.state().next(OrderStep.CLOSED).isPresent() ? What.CLOSE : What.OVERDUE;
  }

  private void add(StepLimit limit, List<Duration> times, What what, Instant now) {
    for (int i = 0; i < times.size(); i++) {
      add(limit, times.get(i), what, i + 1, now);
    }
  }

  private void add(StepLimit limit, Duration time, What what, int level, Instant now) {
    policy
        .after(progress.since(), time, limit.within())
        .filter(due -> !due.isAfter(now))
        .map(due -> new DueStep(order.id(), progress.state(), progress.since(), what, level, due))
        .ifPresent(steps::add);
  }
}
