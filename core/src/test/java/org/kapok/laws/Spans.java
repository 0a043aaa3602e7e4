package org.kapok.laws;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/**
 * The dates of windows, by the book.
 *
 * @param fields by which a subject's own years are known
 */
public record Spans(Fields fields) {

  /**
   * The dates of the window that holds the date of the occasion; empty if it is a window of single
   * participations, if a date of the subject is missing, or outside what a calendar covers.
   */
  public Optional<DateSpan> of(Window window, Occasion occasion) {
    return on(window, occasion.date(), occasion);
  }

  /** As {@link #of}, for another date of the subject. */
  public Optional<DateSpan> on(Window window, LocalDate date, Occasion occasion) {
    if (window instanceof Window.SchemeSpan) {
      return Optional.of(fields.scheme().effective());
    }
    if (window instanceof Window.Season season) {
      return fields.calendar(season.of()).spanOn(date);
    }
    if (window instanceof Window.OwnYear own) {
      return fields.read(own.from(), occasion).map(origin -> ownYear((LocalDate) origin, date));
    }
    return window.spanOn(date, fields.scheme().leapDay());
  }

  /** From one anniversary to the next, each counted from the origin. */
  private DateSpan ownYear(LocalDate origin, LocalDate date) {
    LocalDate from = anniversary(origin, date.getYear());
    int year = from.isAfter(date) ? date.getYear() - 1 : date.getYear();
    return DateSpan.of(anniversary(origin, year), anniversary(origin, year + 1));
  }

  private LocalDate anniversary(LocalDate origin, int year) {
    LeapDay leapDay = fields.scheme().leapDay();
    return leapDay.dateIn(year, MonthDay.from(origin));
  }
}
