package org.kapok.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.TimeInterval;

/**
 * When something takes place week by week (课程表): on some weekdays of a term, at the same hours,
 * save on some dates. What is moved to another time is an exception here and a session of its own.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Timetable.builder()
 *     .term(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 1)))
 *     .addWeekdays(DayOfWeek.TUESDAY)
 *     .hours(TimeInterval.of("09:00", "10:30"))
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .addExcept(LocalDate.of(2025, 4, 29))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Timetable permits ImmutableTimetable {

  /** The term (学期), with a first date and an end. */
  DateSpan term();

  /** On which weekdays, at least one. */
  Set<DayOfWeek> weekdays();

  /** From when until when, on the clock; over midnight if it ends before it starts. */
  TimeInterval hours();

  /** The zone of the clock. */
  ZoneId zone();

  /** On which of these days it does not take place, such as public holidays. */
  Set<LocalDate> except();

  /** The dates on which it takes place, in their order. */
  @Value.Lazy
  default List<LocalDate> dates() {
    return term()
        .startInclusive()
        .datesUntil(term().endExclusive())
        .filter(day -> weekdays().contains(day.getDayOfWeek()) && !except().contains(day))
        .toList();
  }

  /** From when until when it lasts on that date. */
  default Opening meeting(LocalDate date) {
    return hours().on(date, zone());
  }

  /** Refuses what is impossible for one timetable, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (!term().hasStart() || !term().hasEnd()) {
      faults.add("open-term", "/term", "a term must have a first date and an end: {0}", term());
    }
    if (weekdays().isEmpty()) {
      faults.add("empty", "/weekdays", "there must be a weekday: none");
    }
    for (LocalDate day : new TreeSet<>(except())) {
      if (!term().contains(day) || !weekdays().contains(day.getDayOfWeek())) {
        faults.add(
            "no-meeting",
            "/except",
            "an exception must be a date in the term on one of its weekdays: {0} {1} ({2}, "
                + "{3})",
            day,
            day.getDayOfWeek(),
            term(),
            weekdays().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")));
      }
    }
    faults.refuse("timetable");
  }

  /** Starts a timetable. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a timetable; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableTimetable.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
