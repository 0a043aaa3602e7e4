package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.text.LocalizedText;

/**
 * A calendar that a scheme reads (节假日、农历节日、学期): with its days, or as an input whose days the host
 * gives to the {@link Scorer}.
 *
 * @param label what people read
 * @param covers for which dates its days are known; left out if the host gives them
 * @param days its days, as {@link DayCalendar} wants them; left out if the host gives them
 */
public record NamedCalendar(
    Optional<LocalizedText> label, Optional<DateSpan> covers, List<DateSpan> days) {

  /**
   * Copies the days.
   *
   * @throws IllegalArgumentException if days stand without what they cover, or are not as {@link
   *     DayCalendar} wants them
   */
  public NamedCalendar {
    days = List.copyOf(days);
    if (covers.isEmpty() && !days.isEmpty()) {
      throw new InvalidValueException(
          "a calendar with days must say for which dates they are known: covers");
    }
    calendar(covers, days);
  }

  /** An input, whose days the host gives. */
  public static NamedCalendar input() {
    return new NamedCalendar(Optional.empty(), Optional.empty(), List.of());
  }

  /** The days; empty if the host gives them. */
  public Optional<DayCalendar> calendar() {
    return calendar(covers, days);
  }

  private static Optional<DayCalendar> calendar(Optional<DateSpan> covers, List<DateSpan> days) {
    return covers.map(span -> new DayCalendar(span, days));
  }
}
