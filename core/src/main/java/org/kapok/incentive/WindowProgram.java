package org.kapok.incentive;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Sentence;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** A window, resolved: which one of its kind holds a date. */
interface WindowProgram {
  /** The number of no window. */
  long NONE = Reading.MISSING;

  /** The window as the scheme writes it. */
  Window window();

  /**
   * The number of the window that holds the date, {@link #NONE} if there is none. Where the date
   * alone decides, the next window has the next number.
   */
  long number(LocalDate date, Optional<SubjectFacts> facts);

  /** The dates of the window that holds the date; empty if it has none. */
  Optional<DateSpan> span(LocalDate date, Optional<SubjectFacts> facts);

  /** The first date from this one on that has a window; empty if there is none. */
  default Optional<LocalDate> firstFrom(LocalDate date, Optional<SubjectFacts> facts) {
    return span(date, facts).map(span -> date);
  }

  /** Whether every date has one. */
  default boolean isTotal() {
    return true;
  }

  /** Why a date has no window, as a problem of the participation. */
  default Missing missing() {
    throw new IllegalStateException(window() + " holds every date");
  }

  /**
   * Why a date has no window.
   *
   * @param code the code of the problem
   * @param place RFC 6901 pointer to the window in the scheme
   * @param sentence why
   */
  record Missing(String code, String place, Sentence sentence) {}

  /**
   * A window that the date alone decides.
   *
   * @param window which
   * @param leapDay where 29 February falls
   */
  record OfDate(Window window, LeapDay leapDay) implements WindowProgram {
    @Override
    public long number(LocalDate date, Optional<SubjectFacts> facts) {
      return window.numberOn(date, leapDay);
    }

    @Override
    public Optional<DateSpan> span(LocalDate date, Optional<SubjectFacts> facts) {
      return window.spanOn(date, leapDay);
    }
  }

  /**
   * The effective span of the scheme.
   *
   * @param effective the span
   */
  record OfScheme(DateSpan effective) implements WindowProgram {
    @Override
    public Window window() {
      return Window.SCHEME;
    }

    /** A span of its own for each version of a programme. */
    @Override
    public long number(LocalDate date, Optional<SubjectFacts> facts) {
      return effective.hasStart() ? effective.startInclusive().toEpochDay() : 0;
    }

    @Override
    public Optional<DateSpan> span(LocalDate date, Optional<SubjectFacts> facts) {
      return Optional.of(effective);
    }
  }

  /**
   * A year of the subject's own.
   *
   * @param window which
   * @param leapDay where 29 February falls
   * @param origin from which date it is counted
   * @param place RFC 6901 pointer to the window in the scheme
   */
  record OfSubject(Window.OwnYear window, LeapDay leapDay, SubjectDate origin, String place)
      implements WindowProgram {
    @Override
    public long number(LocalDate date, Optional<SubjectFacts> facts) {
      return origin
          .on(date, facts)
          .map(from -> spanFrom(from, date).startInclusive().toEpochDay())
          .orElse(NONE);
    }

    @Override
    public Optional<DateSpan> span(LocalDate date, Optional<SubjectFacts> facts) {
      return origin.on(date, facts).map(from -> spanFrom(from, date));
    }

    private DateSpan spanFrom(LocalDate from, LocalDate date) {
      int year = from.getYear() + leapDay.yearsBetween(from, date);
      MonthDay day = MonthDay.from(from);
      return DateSpan.of(leapDay.dateIn(year, day), leapDay.dateIn(year + 1, day));
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public Missing missing() {
      Sentence lacking =
          Sentence.of("{0} needs {1}, which the subject lacks", window, window.from());
      return new Missing("missing-value", place, lacking);
    }
  }

  /**
   * A stretch of a calendar.
   *
   * @param window which
   * @param calendar the calendar
   * @param place RFC 6901 pointer to the window in the scheme
   */
  record OfCalendar(Window.Season window, DayCalendar calendar, String place)
      implements WindowProgram {
    @Override
    public long number(LocalDate date, Optional<SubjectFacts> facts) {
      return calendar.spanOn(date).map(span -> span.startInclusive().toEpochDay()).orElse(NONE);
    }

    @Override
    public Optional<DateSpan> span(LocalDate date, Optional<SubjectFacts> facts) {
      return calendar.spanOn(date);
    }

    @Override
    public Optional<LocalDate> firstFrom(LocalDate date, Optional<SubjectFacts> facts) {
      LocalDate first = calendar.covers().startInclusive();
      LocalDate from = date.isBefore(first) ? first : date;
      return calendar.spanOn(from).map(span -> from);
    }

    @Override
    public boolean isTotal() {
      return false;
    }

    @Override
    public Missing missing() {
      Sentence beyond =
          Sentence.of("the calendar \"{0}\" covers {1} only", window.of(), calendar.covers());
      return new Missing("out-of-calendar", place, beyond);
    }
  }
}
