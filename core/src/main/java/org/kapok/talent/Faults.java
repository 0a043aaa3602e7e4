package org.kapok.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.CalendarRange;

/** Gathers what is wrong, so that all of it is told at once. */
final class Faults {
  private final List<Problem> problems = new ArrayList<>();

  void add(String code, String place, String format, Object... arguments) {
    problems.add(new Problem(code, place, String.format(Locale.ROOT, format, arguments)));
  }

  /** Adds the problems of a part that stands at the place. */
  void addAll(String place, List<Problem> ofPart) {
    ofPart.forEach(
        each -> problems.add(new Problem(each.code(), place + each.place(), each.message())));
  }

  void requireCalendar(String place, LocalDate date) {
    if (!CalendarRange.holds(date)) {
      add(
          "out-of-range",
          place,
          "%s must lie in the years 1 to 9999, was %s",
          place.substring(1),
          date);
    }
  }

  void requireAtLeast(String place, int least, int value) {
    if (value < least) {
      add(
          "out-of-range",
          place,
          "%s must be %d or above, was %d",
          place.substring(1),
          least,
          value);
    }
  }

  /** Every fault found so far, in the order in which it was found. */
  List<Problem> all() {
    return List.copyOf(problems);
  }

  /** Refuses the value if anything is wrong with it. */
  void refuse(String what) {
    if (!problems.isEmpty()) {
      throw new RefusedException(what, problems);
    }
  }
}
