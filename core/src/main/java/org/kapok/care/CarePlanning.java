package org.kapok.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** Plans a calendar: every person by every duty, and what was done beside it. */
final class CarePlanning {
  /** The record that counts, if one occasion has several, first. */
  private static final Comparator<CareRecord> EARLIEST =
      Comparator.comparing(CareRecord::doneOn)
          .thenComparing(CareRecord::by)
          .thenComparing(each -> each.delivered().toString());

  private static final Comparator<CareItem> BY_DAY =
      Comparator.comparing(CareItem::due)
          .thenComparing(CareItem::member)
          .thenComparing(CareItem::duty)
          .thenComparing(CareItem::occasion);

  private static final Comparator<CareGap> BY_DUTY =
      Comparator.comparing(CareGap::duty)
          .thenComparing(each -> each.member().map(MemberId::value).orElse(""))
          .thenComparing(CareGap::unknown);

  private final CareProgramme programme;
  private final Map<String, DayCalendar> calendars;
  private final LocalDate asOf;
  private final List<CareRecord> records;
  private final Map<Key, CareRecord> done = new HashMap<>();
  private final List<CareItem> items = new ArrayList<>();
  private final Set<CareGap> gaps = new LinkedHashSet<>();

  private record Key(MemberId member, CareDutyId duty, LocalDate occasion) {
    static Key of(CareRecord done) {
      return new Key(done.member(), done.duty(), done.occasion());
    }
  }

  CarePlanning(
      CareProgramme programme,
      Map<String, DayCalendar> calendars,
      Collection<CareRecord> records,
      LocalDate asOf) {
    this.programme = programme;
    this.calendars = calendars;
    this.asOf = asOf;
    this.records =
        records.stream().filter(each -> !each.cancelled() && !each.doneOn().isAfter(asOf)).toList();
    for (CareRecord each : this.records) {
      done.merge(
          Key.of(each), each, (one, other) -> EARLIEST.compare(one, other) <= 0 ? one : other);
    }
  }

  CareCalendar plan(Collection<CarePerson> people) {
    Set<MemberId> seen = new HashSet<>();
    for (CarePerson person : people) {
      if (!seen.add(person.member())) {
        throw new InvalidValueException(
            "people must not hold a member twice, held {0}", person.member());
      }
      programme.duties().forEach(duty -> plan(person, duty));
    }
    programme.duties().forEach(this::checkCalendar);
    Set<Key> planned = new HashSet<>();
    items.forEach(each -> planned.add(new Key(each.member(), each.duty(), each.occasion())));
    return new CareCalendar(
        asOf,
        items.stream().sorted(BY_DAY).toList(),
        gaps.stream().sorted(BY_DUTY).toList(),
        records.stream().filter(each -> !planned.contains(Key.of(each))).toList());
  }

  private void plan(CarePerson person, CareDuty duty) {
    LocalDate last = asOf.plusDays(duty.opensDaysBefore());
    Occasions occasions = new Occasions(programme, person, calendars, last);
    occasions.unknown(duty.trigger()).ifPresent(each -> gap(duty, person, each));
    for (LocalDate occasion : occasions.of(duty.trigger())) {
      if (isIn(duty, person, occasion)) {
        items.add(item(duty, person, occasion));
      }
    }
  }

  /** What is unknown does not keep what is known from deciding. */
  private boolean isIn(CareDuty duty, CarePerson person, LocalDate day) {
    CareGroup group = duty.group();
    if (!group.circumstances().stream().allMatch(each -> person.has(each, day))) {
      return false;
    }
    Optional<Boolean> age = reaches(person.birthDate(), group.atLeastAge(), day);
    Optional<Boolean> standing = reaches(person.standingSince(), group.atLeastStanding(), day);
    if (age.equals(Optional.of(false)) || standing.equals(Optional.of(false))) {
      return false;
    }
    if (age.isEmpty()) {
      gap(duty, person, CareUnknown.BIRTH_DATE);
    }
    if (standing.isEmpty()) {
      gap(duty, person, CareUnknown.STANDING);
    }
    return age.isPresent() && standing.isPresent();
  }

  private Optional<Boolean> reaches(
      Optional<LocalDate> origin, Optional<Integer> least, LocalDate day) {
    if (least.isEmpty()) {
      return Optional.of(true);
    }
    return origin.map(
        from -> {
          OptionalInt years = programme.anniversaries().completedYears(from, day);
          return years.isPresent() && years.getAsInt() >= least.get();
        });
  }

  private CareItem item(CareDuty duty, CarePerson person, LocalDate occasion) {
    LocalDate due = occasion.plusDays(duty.dueDaysAfter());
    Optional<CareRecord> record =
        Optional.ofNullable(done.get(new Key(person.member(), duty.id(), occasion)));
    CareStatus open = asOf.isAfter(due) ? CareStatus.OVERDUE : CareStatus.DUE;
    return new CareItem(
        person.member(),
        duty.id(),
        duty.trigger(),
        occasion,
        occasion.minusDays(duty.opensDaysBefore()),
        due,
        record.isPresent() ? CareStatus.DONE : open,
        record);
  }

  /** A calendar must cover the programme from its first day to the last that is asked for. */
  private void checkCalendar(CareDuty duty) {
    if (duty.trigger() instanceof CareTrigger.Festival festival) {
      DayCalendar calendar = calendars.get(festival.calendar());
      DateSpan term = programme.term();
      LocalDate asked = asOf.plusDays(duty.opensDaysBefore() + 1L);
      LocalDate until = asked.isBefore(term.endExclusive()) ? asked : term.endExclusive();
      boolean covered =
          calendar != null
              && !calendar.covers().startInclusive().isAfter(term.startInclusive())
              && !calendar.covers().endExclusive().isBefore(until);
      if (!covered && until.isAfter(term.startInclusive())) {
        gaps.add(new CareGap(duty.id(), Optional.empty(), CareUnknown.CALENDAR));
      }
    }
  }

  private void gap(CareDuty duty, CarePerson person, CareUnknown unknown) {
    gaps.add(new CareGap(duty.id(), Optional.of(person.member()), unknown));
  }
}
