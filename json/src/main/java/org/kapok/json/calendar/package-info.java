/**
 * Sessions, courses and opening hours as calendars that other programs subscribe to and import:
 * iCalendar (RFC 5545 and 7986) and jCal (RFC 7265), both from one model, so that they say the
 * same. {@link org.kapok.json.calendar.CalendarExport} makes them.
 */
@NullMarked
package org.kapok.json.calendar;

import org.jspecify.annotations.NullMarked;
