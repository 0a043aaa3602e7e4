package org.kapok.json.calendar;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapok.activity.Activity;
import org.kapok.activity.Course;
import org.kapok.activity.Session;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.Venue;

/**
 * Makes calendars. Nothing in them tells of persons: there are no attendees, teachers or sign-ups.
 *
 * <p>Every event has a {@code UID} that is made of an id and the host's domain, the same every
 * time, so that a program that reads a calendar again replaces what it has.
 *
 * <p>Example: {@code CalendarExport.of("kapok.example.org", now,
 * "zh").sessions(register.sessions(), register.activities(), network.venues()).text()}.
 *
 * @param host the domain of whoever publishes the calendars; it makes ids unique in the world
 * @param stamp when the calendars are made ({@code DTSTAMP}); there is no clock here
 * @param language the language of names, as a BCP 47 tag
 * @param name what programs call the calendar, if they are to be told
 */
public record CalendarExport(String host, Instant stamp, String language, Optional<String> name) {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

  /** Refuses what {@link #of} refuses. */
  public CalendarExport {
    if (!HOST.matcher(host).matches()) {
      throw new InvalidValueException(
          "CalendarExport.host must be a domain such as kapok.example.org, was \"{0}\"", host);
    }
    CalendarTime.require("stamp", stamp);
  }

  /**
   * Exports without a name.
   *
   * @throws IllegalArgumentException if the host is no domain of ASCII letters, digits, dots and
   *     hyphens, or the stamp lies outside the years 1 to 9999
   */
  public static CalendarExport of(String host, Instant stamp, String language) {
    return new CalendarExport(host, stamp, language, Optional.empty());
  }

  /** The same with a name for the calendar. */
  public CalendarExport named(String calendarName) {
    return new CalendarExport(host, stamp, language, Optional.of(calendarName));
  }

  /**
   * Sessions (场次), each an event of its own, cancelled ones too, so that calendars show that they
   * are. Their times are in UTC: a session is fixed to an instant, and must not move when a program
   * knows another rule for a zone.
   *
   * @param activities where names are found; a session of none of them bears the label of its kind
   * @param venues where places are found; a session at none of them has no place
   * @throws IllegalArgumentException if one ends after the year 9999
   */
  public CalendarDocument sessions(
      Collection<Session> sessions, Collection<Activity> activities, Collection<Venue> venues) {
    ActivityEvents events = new ActivityEvents(this, activities, venues);
    sessions.forEach(events::add);
    return events.document();
  }

  /**
   * Courses (教学班), each as one weekly event of its term with the dates left out on which it does
   * not take place. What became of single meetings, {@link #sessions} tell.
   *
   * @param activities where names are found; a course of none of them bears its speciality's label
   * @param venues where places are found
   */
  public CalendarDocument courses(
      Collection<Course> courses, Collection<Activity> activities, Collection<Venue> venues) {
    ActivityEvents events = new ActivityEvents(this, activities, venues);
    courses.forEach(events::add);
    return events.document();
  }

  /**
   * When venues are open on the days (开放时间): a weekly event for each of the hours of the week, with
   * the days left out on which something else holds, and an event for each opening on such a day. A
   * venue whose hours are unknown has none.
   *
   * @param holidays the public holidays, as those of the network
   * @param days a first day and an end; openings that start on them
   * @throws IllegalArgumentException if the days have no start or no end, or lie outside the years
   *     1 to 9999
   */
  public CalendarDocument openingHours(
      Collection<Venue> venues, HolidayCalendar holidays, DateSpan days) {
    OpeningEvents events = new OpeningEvents(this, holidays, days);
    venues.forEach(events::add);
    return events.document();
  }
}
