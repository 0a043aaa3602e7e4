package org.kapok.json.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.CalendarRange;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;

/** The events of opening hours; they leave whoever looks at them free. */
final class OpeningEvents {
  private final CalendarDraft draft;
  private final String language;
  private final HolidayCalendar holidays;
  private final DateSpan days;

  OpeningEvents(CalendarExport export, HolidayCalendar holidays, DateSpan days) {
    if (!days.hasStart() || !days.hasEnd()) {
      throw new InvalidValueException("days must have a first date and an end, was {0}", days);
    }
    CalendarRange.require(Sentence.of("the first day"), days.startInclusive());
    CalendarRange.require(Sentence.of("the last day"), days.endExclusive().minusDays(1));
    draft = new CalendarDraft(export);
    language = export.language();
    this.holidays = holidays;
    this.days = days;
  }

  void add(Venue venue) {
    venue.hours().ifPresent(hours -> add(venue, hours));
  }

  private void add(Venue venue, OpeningHours hours) {
    SortedMap<TimeInterval, SortedSet<LocalDate>> daysOfHours = new TreeMap<>();
    days.startInclusive()
        .datesUntil(days.endExclusive())
        .forEach(
            day ->
                hours
                    .hours(day, holidays)
                    .forEach(
                        each ->
                            daysOfHours.computeIfAbsent(each, key -> new TreeSet<>()).add(day)));
    daysOfHours.forEach(
        (interval, itsDays) ->
            add(venue, Repetition.of(interval, hours.zone(), weekdays(hours, interval), itsDays)));
  }

  private static Set<DayOfWeek> weekdays(OpeningHours hours, TimeInterval interval) {
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    hours
        .weekly()
        .forEach(
            (day, itsHours) -> {
              if (itsHours.contains(interval)) {
                weekdays.add(day);
              }
            });
    return weekdays;
  }

  private void add(Venue venue, Repetition times) {
    if (!times.regular().isEmpty()) {
      draft.weekly("hours/" + times.hours() + "/" + venue.id(), times, details(venue));
    }
    for (LocalDate day : times.single()) {
      List<Property> details = details(venue);
      holidays
          .holiday(day)
          .ifPresent(name -> details.add(Property.of("DESCRIPTION", name.in(language))));
      draft.once(
          "opening/" + day + "/" + times.hours() + "/" + venue.id(), times.opening(day), details);
    }
  }

  private List<Property> details(Venue venue) {
    String name = venue.name().in(language);
    boolean chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
    List<Property> details = new ArrayList<>();
    details.add(Property.of("SUMMARY", chinese ? name + "开放" : name + " open"));
    details.addAll(Place.of(venue, language));
    details.add(Property.of("TRANSP", "TRANSPARENT"));
    return details;
  }

  CalendarDocument document() {
    return draft.document();
  }
}
