package org.kapok.json.calendar;

import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * One calendar in two forms that say the same.
 *
 * <p>Example: {@code Files.writeString(file, document.text())}.
 */
public final class CalendarDocument {
  private final Component calendar;

  CalendarDocument(Component calendar) {
    this.calendar = calendar;
  }

  /**
   * The calendar as iCalendar (RFC 5545), to be sent in UTF-8 as {@code text/calendar}: lines end
   * in CR LF, and none is longer than 75 octets.
   */
  public String text() {
    return TextLines.of(calendar);
  }

  /** The calendar as jCal (RFC 7265), to be sent as {@code application/calendar+json}. */
  public ArrayNode jCal() {
    return calendar.jCal();
  }

  /** Equal if they say the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CalendarDocument that && calendar.equals(that.calendar);
  }

  @Override
  public int hashCode() {
    return calendar.hashCode();
  }

  /** The iCalendar text. */
  @Override
  public String toString() {
    return text();
  }
}
