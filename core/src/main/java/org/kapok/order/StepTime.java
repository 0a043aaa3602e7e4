package org.kapok.order;

import java.time.Duration;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/**
 * How long orders stood somewhere before they went on (环节用时).
 *
 * <p>Example: {@code new StepTime(2, Duration.ofHours(3), Optional.empty()).mean()} is an hour and
 * a half.
 *
 * @param count how many times one stood there and went on, at least 1
 * @param calendar how long together, of all time
 * @param working how long together, of working time; empty if the policy has no working hours
 */
public record StepTime(long count, Duration calendar, Optional<Duration> working) {

  /**
   * Refuses a time of nothing.
   *
   * @throws IllegalArgumentException if the count is below 1
   */
  public StepTime {
    if (count < 1) {
      throw new InvalidValueException("StepTime.count must be 1 or above, was {0}", count);
    }
  }

  /** The mean of all time, rounded down to nanoseconds. */
  public Duration mean() {
    return calendar.dividedBy(count);
  }

  /** The mean of working time, rounded down to nanoseconds; empty without working hours. */
  public Optional<Duration> meanWorking() {
    return working.map(each -> each.dividedBy(count));
  }

  /**
   * The mean of working time in seconds, exactly; parts of a second in the sum are left out. Empty
   * without working hours.
   */
  public Optional<Ratio> meanWorkingSeconds() {
    return working.map(each -> Ratio.of(each.toSeconds(), count));
  }

  StepTime plus(StepTime other) {
    return new StepTime(
        Math.addExact(count, other.count),
        calendar.plus(other.calendar),
        working.flatMap(one -> other.working.map(one::plus)));
  }
}
