package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.StreamReader;
import biweekly.io.TimezoneAssignment;
import biweekly.io.json.JCalReader;
import biweekly.io.text.ICalReader;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TimeZone;
import org.kapok.venue.OpeningHours.Opening;

/** What another program reads in a calendar. */
record Reading(ICalendar calendar) {

  /** Reads both forms, which must say the same, without a warning. */
  static Reading of(CalendarDocument document) {
    Reading text = read(new ICalReader(document.text()));
    Reading json = read(new JCalReader(document.jCal().toString()));
    assertThat(json.calendar).isEqualTo(text.calendar);
    return text;
  }

  /**
   * Every time of every event of both forms, by start and end.
   *
   * <p>That program takes the hours of a {@code VTIMEZONE} for hours in UTC, so it is given the
   * names of the zones alone; {@link TimeZoneRulesProperties} checks these components.
   */
  static List<Opening> times(CalendarDocument document) {
    String text =
        document
            .text()
            .replaceAll("(?s)BEGIN:VTIMEZONE\r\nTZID:[A-Z].*?END:VTIMEZONE\r\n", "")
            .replaceAll("TZID=(?=[A-Z])", "TZID=/");
    String json = document.jCal().toString().replaceAll("\"tzid\":\"(?=[A-Z])", "\"tzid\":\"/");
    List<Opening> times = read(new ICalReader(text)).times();
    assertThat(read(new JCalReader(json)).times()).isEqualTo(times);
    return times;
  }

  private static Reading read(StreamReader reader) {
    try (reader) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      if (!calendar.getEvents().isEmpty()) {
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
      }
      return new Reading(calendar);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Opening> times() {
    List<Opening> times = new ArrayList<>();
    calendar.getEvents().forEach(each -> times.addAll(times(each)));
    times.sort(Comparator.comparing(Opening::start).thenComparing(Opening::end));
    return times;
  }

  private List<Opening> times(VEvent event) {
    Instant start = event.getDateStart().getValue().toInstant();
    Duration length = Duration.between(start, event.getDateEnd().getValue().toInstant());
    TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
    DateIterator dates =
        event.getDateIterator(zone == null ? TimeZone.getTimeZone("UTC") : zone.getTimeZone());
    List<Opening> times = new ArrayList<>();
    while (dates.hasNext()) {
      Instant each = dates.next().toInstant();
      times.add(new Opening(each, each.plus(length)));
    }
    return times;
  }
}
