package org.kapok.care;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** The days on which triggers go off for one person, within the programme and up to a day. */
final class Occasions {
  private static final int MONTHS_OF_YEAR = 12;

  private final CareProgramme programme;
  private final CarePerson person;
  private final Map<String, DayCalendar> calendars;
  private final LocalDate last;
  private final SortedSet<LocalDate> days = new TreeSet<>();

  /**
   * Up to a day.
   *
   * @param last the last day, inclusive
   */
  Occasions(
      CareProgramme programme,
      CarePerson person,
      Map<String, DayCalendar> calendars,
      LocalDate last) {
    this.programme = programme;
    this.person = person;
    this.calendars = calendars;
    this.last = last;
  }

  /** What has to be known for the trigger and is not; a missing calendar is not the person's. */
  Optional<CareUnknown> unknown(CareTrigger trigger) {
    if (trigger instanceof CareTrigger.Age && person.birthDate().isEmpty()) {
      return Optional.of(CareUnknown.BIRTH_DATE);
    }
    if (trigger instanceof CareTrigger.Standing && person.standingSince().isEmpty()) {
      return Optional.of(CareUnknown.STANDING);
    }
    return Optional.empty();
  }

  /** The days, in their order. */
  SortedSet<LocalDate> of(CareTrigger trigger) {
    days.clear();
    if (trigger instanceof CareTrigger.Age age) {
      person.birthDate().ifPresent(from -> addYears(from, age.years(), age.thenEveryMonths()));
    } else if (trigger instanceof CareTrigger.Standing each) {
      person
          .standingSince()
          .ifPresent(from -> addYears(from, each.years(), each.thenEveryMonths()));
    } else if (trigger instanceof CareTrigger.Begins begins) {
      facts(begins.circumstance()).forEach(span -> add(span.startInclusive()));
    } else if (trigger instanceof CareTrigger.Ends ends) {
      facts(ends.circumstance()).filter(DateSpan::hasEnd).forEach(span -> add(span.endExclusive()));
    } else if (trigger instanceof CareTrigger.During during) {
      facts(during.circumstance()).forEach(span -> addWithin(span, during.everyMonths()));
    } else if (trigger instanceof CareTrigger.Festival festival) {
      festivals(festival.calendar()).forEach(span -> add(span.startInclusive()));
    } else if (trigger instanceof CareTrigger.Every every) {
      addWithin(programme.term(), every.months());
    }
    return new TreeSet<>(days);
  }

  private Stream<DateSpan> facts(Circumstance circumstance) {
    return person.facts().stream()
        .filter(each -> each.circumstance().equals(circumstance))
        .map(CareFact::days);
  }

  private List<DateSpan> festivals(String calendar) {
    DayCalendar known = calendars.get(calendar);
    return known == null ? List.of() : known.days();
  }

  private void addYears(LocalDate origin, int years, Optional<Integer> thenEveryMonths) {
    long first = (long) years * MONTHS_OF_YEAR;
    add(after(origin, first));
    thenEveryMonths.ifPresent(
        months -> {
          for (long i = first; !after(origin, i).isAfter(last); i += months) {
            add(after(origin, i));
          }
        });
  }

  private void addWithin(DateSpan span, int everyMonths) {
    LocalDate origin = span.startInclusive();
    for (long i = 0; isWithin(after(origin, i), span); i += everyMonths) {
      add(after(origin, i));
    }
  }

  private boolean isWithin(LocalDate day, DateSpan span) {
    return span.contains(day) && !day.isAfter(last);
  }

  /** An anniversary is one by the programme's rule. */
  private LocalDate after(LocalDate origin, long months) {
    boolean leapDay = origin.getMonth() == Month.FEBRUARY && origin.getDayOfMonth() == 29;
    return leapDay && months % MONTHS_OF_YEAR == 0
        ? programme.anniversaries().anniversary(origin, (int) (months / MONTHS_OF_YEAR))
        : origin.plusMonths(months);
  }

  private void add(LocalDate day) {
    if (isWithin(day, programme.term())
        && person.left().filter(end -> !day.isBefore(end)).isEmpty()) {
      days.add(day);
    }
  }
}
