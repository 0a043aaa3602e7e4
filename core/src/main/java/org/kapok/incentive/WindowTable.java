package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Nearest;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** The windows of a scheme, each once, and the calendars that they and conditions name. */
final class WindowTable {
  private final IncentiveScheme scheme;
  private final Map<String, DayCalendar> given;
  private final FieldTable fields;
  private final Problems problems;
  private final List<WindowProgram> used = new ArrayList<>();

  /**
   * No windows yet.
   *
   * @param given the days that the host gives, by calendar
   */
  WindowTable(
      IncentiveScheme scheme,
      Map<String, DayCalendar> given,
      FieldTable fields,
      Problems problems) {
    this.scheme = scheme;
    this.given = given;
    this.fields = fields;
    this.problems = problems;
  }

  /** The windows in use; their numbers are those of {@link Reading#windows}. */
  List<WindowProgram> used() {
    return List.copyOf(used);
  }

  /** The number of the window among those in use. */
  int number(Window window, String place) {
    for (int i = 0; i < used.size(); i++) {
      if (used.get(i).window().equals(window)) {
        return i;
      }
    }
    used.add(resolve(window, place));
    return used.size() - 1;
  }

  /** The window, resolved; reports what it names and the scheme does not know. */
  WindowProgram program(Window window, String place) {
    return used.get(number(window, place));
  }

  private WindowProgram resolve(Window window, String place) {
    if (window instanceof Window.SchemeSpan) {
      return new WindowProgram.OfScheme(scheme.effective());
    }
    if (window instanceof Window.OwnYear own) {
      requireSubjectDate(own, place);
      return new WindowProgram.OfSubject(own, scheme.leapDay(), new SubjectDate(own.from()), place);
    }
    if (window instanceof Window.Season season) {
      DayCalendar calendar = calendar(season.of(), place);
      return new WindowProgram.OfCalendar(season, calendar, place);
    }
    return new WindowProgram.OfDate(window, scheme.leapDay());
  }

  private void requireSubjectDate(Window.OwnYear own, String place) {
    Optional<FieldUse> field = fields.use(own.from(), place);
    if (field.isPresent()
        && (field.get().type != FieldType.DATE || field.get().source != FieldSource.SUBJECT)) {
      problems.add(
          "wrong-type",
          place,
          "a year of one's own starts on a date of the subject, \"{0}\" is none. Maybe "
              + "joined or birthDate?",
          own.from());
    }
  }

  /** The days of the calendar; none, and a problem, if it is not known. */
  DayCalendar calendar(String name, String place) {
    NamedCalendar declared = scheme.calendars().get(name);
    if (declared == null) {
      problems.add(
          "unknown-calendar",
          place,
          "the calendar \"{0}\" is not declared{1}",
          name,
          Nearest.hint(name, new TreeSet<>(scheme.calendars().keySet())));
      return unknown();
    }
    return declared
        .calendar()
        .or(() -> Optional.ofNullable(given.get(name)))
        .orElseGet(WindowTable::unknown);
  }

  private static DayCalendar unknown() {
    return new DayCalendar(DateSpan.ALWAYS, List.of());
  }

  /** Reports a window that has no end, where one must. */
  void requireEnd(Window window, String place, String pattern, Object... arguments) {
    boolean ends =
        window instanceof Window.OwnYear
            || (window instanceof Window.Season season && ends(season, place))
            || (window instanceof Window.SchemeSpan && scheme.effective().hasEnd())
            || (!(window instanceof Window.Rolling)
                && window
                    .spanOn(LocalDate.EPOCH, LeapDay.MARCH_1)
                    .filter(DateSpan::hasEnd)
                    .isPresent());
    if (!ends) {
      problems.add("wrong-window", place, pattern, arguments);
    }
  }

  /** A calendar that is covered without end has a last stretch that never closes. */
  private boolean ends(Window.Season season, String place) {
    NamedCalendar declared = scheme.calendars().get(season.of());
    boolean isInput =
        declared != null && declared.calendar().isEmpty() && !given.containsKey(season.of());
    return isInput || calendar(season.of(), place).covers().hasEnd();
  }

  /** Reports a window that is not made of dates alone. */
  void requireCalendar(Window window, String place, String pattern) {
    if (window instanceof Window.EachParticipation || window instanceof Window.Unbroken) {
      problems.add("wrong-window", place, pattern);
    }
  }
}
