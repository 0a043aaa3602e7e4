/**
 * Care for older members (关爱, J3): programmes of links, deliveries and must-visits as data, what
 * sets them off, and the calendar of what is due when, for whom and why.
 *
 * <p>Circumstances such as an illness are sensitive personal data; what holds them prints the
 * member's number alone. Dates are whole days; what is asked as of a day is asked at its end.
 *
 * <p>Example: {@code CareCalendar.of(programme, people, festivals, records, day).overdue()}.
 */
@NullMarked
package org.kapok.care;

import org.jspecify.annotations.NullMarked;
