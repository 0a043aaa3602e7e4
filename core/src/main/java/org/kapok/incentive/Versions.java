package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;
import org.kapok.quantity.DayCalendar;

/**
 * The versions by which is scored, in order: one of a scheme, all of a programme.
 *
 * @param programs each version, resolved
 * @param areNamed whether they are those of a programme, so that lines name them
 */
record Versions(List<Program> programs, boolean areNamed) {
  /** Resolves the versions, each at least as fine as the one before where its state goes on. */
  static Versions of(
      List<IncentiveScheme> schemes, Map<String, DayCalendar> calendars, boolean named) {
    List<Program> programs = new ArrayList<>();
    for (IncentiveScheme scheme : schemes) {
      Finer finer = Finer.ANY;
      if (!programs.isEmpty()) {
        Program before = programs.get(programs.size() - 1);
        finer = Finer.than(before, Carry.between(before.scheme(), scheme));
      }
      programs.add(SchemeCompiler.compile(scheme, calendars, finer));
    }
    return new Versions(List.copyOf(programs), named);
  }

  ZoneId zone() {
    return programs.get(0).zone();
  }

  /** The local date of the instant. */
  LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, zone());
  }

  /** The local date of the last moment before the instant, within the years 1 to 9999. */
  LocalDate lastDateBefore(Instant instant) {
    Instant nearest = CalendarRange.nearest(instant);
    return date(nearest.equals(instant) ? instant.minusNanos(1) : nearest);
  }

  /** The first instant of the date. */
  Instant startOf(LocalDate date) {
    return date.atStartOfDay(zone()).toInstant();
  }

  /** The number of the version in force on the date, or of the nearest one. */
  int on(LocalDate date) {
    int version = 0;
    while (version + 1 < programs.size()
        && !date.isBefore(programs.get(version + 1).effective().startInclusive())) {
      version++;
    }
    return version;
  }

  /** The number of the version of that name. */
  int number(String version) {
    for (int i = 0; i < programs.size(); i++) {
      if (programs.get(i).scheme().version().equals(version)) {
        return i;
      }
    }
    throw new InvalidValueException("there is no version \"{0}\"", version);
  }

  /** The names of the versions. */
  List<String> names() {
    return programs.stream().map(program -> program.scheme().version()).toList();
  }
}
