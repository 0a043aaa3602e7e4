package org.kapok.venue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * When a venue is open (开放时间): hours by weekday, several intervals a day, some of them over
 * midnight; other hours on public holidays; and exceptions for single days, which come first.
 *
 * <p>Each day's hours are those of its exception, else of holidays if it is one, else of the
 * weekday that it is worked as. An interval that crosses midnight belongs to the day on which it
 * starts, and goes on whatever the next day's hours are. Times are those of the clock in the zone:
 * where it is put forward, a time that does not exist is taken as much later, and where it is put
 * back, a time that comes twice is the first one.
 *
 * <p>Example:
 *
 * <pre>{@code
 * OpeningHours.builder()
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .putWeekly(DayOfWeek.MONDAY, List.of(TimeInterval.of("08:30", "12:00"), TimeInterval.of("14:00", "17:30")))
 *     .holiday(List.of())
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface OpeningHours permits ImmutableOpeningHours {

  /** The zone of the clock. */
  ZoneId zone();

  /** The hours by weekday; closed on weekdays that are left out. */
  Map<DayOfWeek, List<TimeInterval>> weekly();

  /** The hours on public holidays, none of them if closed; if empty, a holiday is like any day. */
  Optional<List<TimeInterval>> holiday();

  /** The hours of single days, none of them if closed. */
  Map<LocalDate, List<TimeInterval>> exceptions();

  /**
   * A time of being open.
   *
   * @param start inclusive
   * @param end exclusive
   */
  record Opening(Instant start, Instant end) {
    /** Whether it is open then. */
    public boolean contains(Instant instant) {
      return !instant.isBefore(start) && instant.isBefore(end);
    }
  }

  /** The hours that start on the day, in their order. */
  default List<TimeInterval> hours(LocalDate day, HolidayCalendar calendar) {
    List<TimeInterval> exception = exceptions().get(day);
    if (exception != null) {
      return exception.stream().sorted().toList();
    }
    Optional<List<TimeInterval>> ofHoliday = calendar.holiday(day).flatMap(name -> holiday());
    return ofHoliday
        .orElseGet(() -> weekly().getOrDefault(calendar.weekday(day), List.of()))
        .stream()
        .sorted()
        .toList();
  }

  /** Whether the venue is open at the instant. */
  default boolean openAt(Instant instant, HolidayCalendar calendar) {
    return openingAt(instant, calendar).isPresent();
  }

  /** The opening during which the instant falls; empty if the venue is closed then. */
  default Optional<Opening> openingAt(Instant instant, HolidayCalendar calendar) {
    LocalDate day = instant.atZone(zone()).toLocalDate();
    return Stream.of(day.minusDays(1), day)
        .flatMap(each -> openings(each, calendar).stream())
        .filter(each -> each.contains(instant))
        .findFirst();
  }

  /** Whether the venue is open from the start, inclusive, without a break until the end. */
  default boolean openDuring(Instant start, Instant endExclusive, HolidayCalendar calendar) {
    Instant until = start;
    while (until.isBefore(endExclusive)) {
      Optional<Opening> opening = openingAt(until, calendar);
      if (opening.isEmpty()) {
        return false;
      }
      until = opening.get().end();
    }
    return true;
  }

  /**
   * When the venue is next open: the instant itself if it is open then, else the start of the first
   * opening after it; empty if it never opens again.
   */
  default Optional<Instant> nextOpen(Instant instant, HolidayCalendar calendar) {
    if (openAt(instant, calendar)) {
      return Optional.of(instant);
    }
    LocalDate today = instant.atZone(zone()).toLocalDate();
    for (LocalDate day : candidates(today, calendar)) {
      for (Opening each : openings(day, calendar)) {
        if (each.start().isAfter(instant) && each.start().isBefore(each.end())) {
          return Optional.of(each.start());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The days on which it may next open: enough weeks that not all of their days are special, and
   * every special day later than these.
   */
  private List<LocalDate> candidates(LocalDate today, HolidayCalendar calendar) {
    TreeSet<LocalDate> special = new TreeSet<>(exceptions().keySet());
    special.addAll(calendar.holidays().keySet());
    special.addAll(calendar.workedAs().keySet());
    TreeSet<LocalDate> days = new TreeSet<>(special.tailSet(today));
    long weeks = days.size() + 2L;
    for (long i = 0; i <= weeks * 7; i++) {
      days.add(today.plusDays(i));
    }
    return List.copyOf(days);
  }

  private List<Opening> openings(LocalDate day, HolidayCalendar calendar) {
    return hours(day, calendar).stream().map(each -> each.on(day, zone())).toList();
  }

  /** Refuses intervals of one day that overlap, every fault at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    weekly()
        .forEach(
            (day, hours) ->
                check("/weekly/" + day.name().toLowerCase(Locale.ROOT), hours, problems));
    holiday().ifPresent(hours -> check("/holiday", hours, problems));
    exceptions().forEach((day, hours) -> check("/exceptions/" + day, hours, problems));
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("opening hours"), problems);
    }
  }

  private static void check(String place, List<TimeInterval> hours, List<Problem> problems) {
    List<TimeInterval> sorted = hours.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        problems.add(
            Problem.of(
                "overlap",
                place,
                "intervals of one day must not overlap: {0} and {1}",
                sorted.get(i - 1),
                sorted.get(i)));
      }
    }
  }

  /** Starts opening hours. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds opening hours; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableOpeningHours.Builder {
    /** An empty builder. */
    public Builder() {}

    /** Sets the same hours for several weekdays. */
    public Builder weekly(List<TimeInterval> hours, DayOfWeek... days) {
      for (DayOfWeek day : days) {
        putWeekly(day, hours);
      }
      return this;
    }
  }
}
