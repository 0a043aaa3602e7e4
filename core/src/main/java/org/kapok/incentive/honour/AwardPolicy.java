package org.kapok.incentive.honour;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DayCalendar;

/**
 * What an office has laid down for the way of an award (评选表彰办法): every time limit is here, none in
 * the code. Published rules differ: five working days or seven days of publication, thirty days to
 * decide.
 *
 * <p>Example: {@code AwardPolicy.builder().publication(TimeLimit.workingDays(5))
 * .decideWithin(TimeLimit.calendarDays(30)).workingDays(calendar).build()}.
 */
@Value.Immutable
public sealed interface AwardPolicy permits ImmutableAwardPolicy {

  /** How long it is publicised (公示期), its first day included; not at all if left out. */
  Optional<TimeLimit> publication();

  /** Within what time after the proposal it has to be publicised; no limit if left out. */
  Optional<TimeLimit> publiciseWithin();

  /** Within what time an objection has to be answered; no limit if left out. */
  Optional<TimeLimit> answerWithin();

  /**
   * Within what time it has to be decided on: after the publication, or after the proposal if there
   * is none; no limit if left out.
   */
  Optional<TimeLimit> decideWithin();

  /** Whether anonymous objections are taken; they are not by default. */
  @Value.Default
  default boolean anonymousObjections() {
    return false;
  }

  /** Which days are working days, for limits that count them. */
  Optional<DayCalendar> workingDays();

  /** Refuses a limit of working days without the calendar. */
  @Value.Check
  default void check() {
    boolean needed =
        Stream.of(publication(), publiciseWithin(), answerWithin(), decideWithin())
            .flatMap(Optional::stream)
            .anyMatch(limit -> limit.counted() == TimeLimit.Days.WORKING_DAYS);
    if (needed && workingDays().isEmpty()) {
      throw new InvalidValueException(
          "workingDays must say which days are working days, since a limit counts them");
    }
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAwardPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
