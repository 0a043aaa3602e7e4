package org.kapok.json.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a zone as a {@code VTIMEZONE}: from the change of the clock before a span on, every
 * change in it, one by one. It says nothing of what comes after.
 */
final class TimeZoneRules {
  private static final LocalDateTime CUSTOMARY = LocalDate.EPOCH.atStartOfDay();

  private final ZoneRules rules;
  private final List<Component> changes = new ArrayList<>();

  private TimeZoneRules(ZoneRules rules) {
    this.rules = rules;
  }

  /**
   * The rules that hold in the span.
   *
   * @param last inclusive
   */
  static Component of(ZoneId zone, Instant first, Instant last) {
    TimeZoneRules rules = new TimeZoneRules(zone.getRules());
    rules.begin(first);
    rules.goOn(first, last);
    return new Component("VTIMEZONE", List.of(Property.of("TZID", zone.getId())), rules.changes);
  }

  private void begin(Instant first) {
    ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
    if (before != null) {
      add(before);
    } else {
      ZoneOffset offset = rules.getOffset(first);
      LocalDateTime day = LocalDateTime.ofInstant(first, offset).toLocalDate().atStartOfDay();
      add(day.isBefore(CUSTOMARY) ? day : CUSTOMARY, offset, offset, first);
    }
  }

  private void goOn(Instant first, Instant last) {
    ZoneOffsetTransition next = rules.nextTransition(first);
    while (next != null && !next.getInstant().isAfter(last)) {
      add(next);
      next = rules.nextTransition(next.getInstant());
    }
  }

  private void add(ZoneOffsetTransition change) {
    add(
        change.getDateTimeBefore(),
        change.getOffsetBefore(),
        change.getOffsetAfter(),
        change.getInstant());
  }

  private void add(LocalDateTime onset, ZoneOffset from, ZoneOffset to, Instant when) {
    changes.add(
        new Component(
            rules.isDaylightSavings(when) ? "DAYLIGHT" : "STANDARD",
            List.of(
                Property.of("DTSTART", new CalendarValue.Local(onset, Optional.empty())),
                Property.of("TZOFFSETFROM", new CalendarValue.Offset(from)),
                Property.of("TZOFFSETTO", new CalendarValue.Offset(to))),
            List.of()));
  }
}
