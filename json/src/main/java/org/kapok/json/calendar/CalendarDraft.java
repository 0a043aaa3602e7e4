package org.kapok.json.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.json.calendar.CalendarValue.Local;
import org.kapok.json.calendar.CalendarValue.Utc;
import org.kapok.json.calendar.CalendarValue.Weekly;
import org.kapok.venue.OpeningHours.Opening;

/** Gathers events; which come in order of start, then of id, whatever the order of adding. */
final class CalendarDraft {
  private static final String PRODUCT = "-//Kapok//kapok-json//EN";

  private final CalendarExport export;
  private final List<Event> events = new ArrayList<>();
  private final SortedMap<String, Opening> zones = new TreeMap<>();

  private record Event(Instant start, String id, Component component) {}

  CalendarDraft(CalendarExport export) {
    this.export = export;
  }

  /** Adds what takes place once. */
  void once(String id, Opening when, List<Property> details) {
    List<Property> time = new ArrayList<>();
    time.add(Property.of("DTSTART", new Utc(when.start())));
    time.add(Property.of("DTEND", new Utc(when.end())));
    add(when.start(), id, time, details);
  }

  /** Adds what takes place by a weekly rule. */
  void weekly(String id, Repetition when, List<Property> details) {
    ZoneId zone = when.zone();
    List<Property> time = new ArrayList<>();
    time.add(Property.of("DTSTART", Local.of(when.start(), zone)));
    time.add(Property.of("DTEND", Local.of(when.end(), zone)));
    time.add(Property.of("RRULE", new Weekly(when.weekdays(), when.last())));
    List<CalendarValue> except = when.except().stream().map(each -> Local.of(each, zone)).toList();
    if (!except.isEmpty()) {
      time.add(new Property("EXDATE", except));
    }
    Instant start = when.opening(when.regular().first()).start();
    Instant end = when.opening(when.regular().last()).end();
    if (!CalendarTime.isUtc(zone)) {
      zones.merge(zone.getId(), new Opening(start, end), CalendarDraft::both);
    }
    add(start, id, time, details);
  }

  private static Opening both(Opening one, Opening other) {
    return new Opening(
        one.start().isBefore(other.start()) ? one.start() : other.start(),
        one.end().isAfter(other.end()) ? one.end() : other.end());
  }

  private void add(Instant start, String id, List<Property> time, List<Property> details) {
    List<Property> properties = new ArrayList<>();
    properties.add(Property.of("UID", id + "@" + export.host()));
    properties.add(Property.of("DTSTAMP", new Utc(export.stamp())));
    properties.addAll(time);
    properties.addAll(details);
    events.add(new Event(start, id, new Component("VEVENT", properties, List.of())));
  }

  /** The calendar; without any event it holds a zone, since a calendar must hold something. */
  CalendarDocument document() {
    List<Property> properties = new ArrayList<>();
    properties.add(Property.of("VERSION", "2.0"));
    properties.add(Property.of("PRODID", PRODUCT));
    export.name().ifPresent(name -> properties.add(Property.of("NAME", name)));
    List<Component> components = new ArrayList<>();
    zones.forEach(
        (zone, span) ->
            components.add(TimeZoneRules.of(ZoneId.of(zone), span.start(), span.end())));
    events.stream()
        .sorted(Comparator.comparing(Event::start).thenComparing(Event::id))
        .forEach(each -> components.add(each.component()));
    if (components.isEmpty()) {
      components.add(TimeZoneRules.of(ZoneId.of("UTC"), Instant.EPOCH, Instant.EPOCH));
    }
    return new CalendarDocument(new Component("VCALENDAR", properties, components));
  }
}
