package org.kapok.json.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.TimeInterval;

/**
 * The days on which something takes place at the same hours, told apart into those that one weekly
 * rule with exceptions says, and the rest.
 *
 * <p>A rule repeats how long something takes, by seconds. Days on which the clock is changed in
 * between are therefore no part of it, nor days on which it starts or ends at a time that the clock
 * skips or shows twice, nor the day after one that the zone skipped whole, which starts at the same
 * instants; and what has no length on such a day does not take place.
 *
 * @param hours the hours on the clock
 * @param zone the zone of the clock
 * @param weekdays the weekdays of the rule
 * @param regular the days that follow the rule; perhaps none
 * @param others the days that do not
 */
record Repetition(
    TimeInterval hours,
    ZoneId zone,
    SortedSet<DayOfWeek> weekdays,
    SortedSet<LocalDate> regular,
    SortedSet<LocalDate> others) {

  /**
   * Tells the days apart.
   *
   * @param weekdays those on which it takes place as a rule
   */
  static Repetition of(
      TimeInterval hours, ZoneId zone, Set<DayOfWeek> weekdays, SortedSet<LocalDate> days) {
    SortedSet<LocalDate> regular = new TreeSet<>();
    SortedSet<LocalDate> others = new TreeSet<>();
    for (LocalDate day : days) {
      boolean follows = weekdays.contains(day.getDayOfWeek()) && isPlain(hours, zone, day);
      (follows ? regular : others).add(day);
    }
    return new Repetition(
        hours, zone, Collections.unmodifiableSortedSet(new TreeSet<>(weekdays)), regular, others);
  }

  private static boolean isPlain(TimeInterval hours, ZoneId zone, LocalDate day) {
    LocalDateTime start = day.atTime(hours.from());
    LocalDateTime end = end(hours, day);
    Opening opening = hours.on(day, zone);
    Duration takes = Duration.between(start, end);
    boolean skipped = hours.on(day.minusDays(1), zone).start().equals(opening.start());
    return isOnce(start, zone)
        && isOnce(end, zone)
        && opening.end().equals(opening.start().plus(takes))
        && takes.toSeconds() > 0
        && !skipped;
  }

  private static boolean isOnce(LocalDateTime time, ZoneId zone) {
    return zone.getRules().getValidOffsets(time).size() == 1;
  }

  private static LocalDateTime end(TimeInterval hours, LocalDate day) {
    return (hours.endsNextDay() ? day.plusDays(1) : day).atTime(hours.until());
  }

  /** The first of the regular times, on the clock. */
  LocalDateTime start() {
    return regular.first().atTime(hours.from());
  }

  /** When the first of the regular times ends, on the clock. */
  LocalDateTime end() {
    return end(hours, regular.first());
  }

  /** When the last of the regular times starts. */
  Instant last() {
    return opening(regular.last()).start();
  }

  /** The times of the rule, between its first and its last, at which nothing takes place. */
  List<LocalDateTime> except() {
    return regular
        .first()
        .datesUntil(regular.last())
        .filter(day -> weekdays.contains(day.getDayOfWeek()) && !regular.contains(day))
        .map(day -> day.atTime(hours.from()))
        .toList();
  }

  /** The days that are told one by one: those of no rule, unless nothing takes place. */
  List<LocalDate> single() {
    List<LocalDate> single = new ArrayList<>();
    for (LocalDate day : others) {
      Opening opening = opening(day);
      if (opening.start().isBefore(opening.end())) {
        single.add(day);
      }
    }
    return single;
  }

  /** From when until when it takes place on that day, to the second. */
  Opening opening(LocalDate day) {
    Opening exact = hours.on(day, zone);
    return new Opening(
        exact.start().truncatedTo(ChronoUnit.SECONDS), exact.end().truncatedTo(ChronoUnit.SECONDS));
  }
}
