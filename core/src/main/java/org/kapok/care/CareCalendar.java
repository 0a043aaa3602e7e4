package org.kapok.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kapok.id.MemberId;
import org.kapok.quantity.DayCalendar;

/**
 * What is due for whom and why, what is overdue, and what was done by whom (关爱日历), at the end of a
 * day. It is a function of what it is given: no job has to run, and asked again for a past day it
 * says the same.
 *
 * <p>Each person, duty and occasion stands in it once, from the day on which it can be done.
 *
 * <p>Example: {@code CareCalendar.of(programme, people, Map.of("springFestival", lunar), records,
 * LocalDate.of(2025, 3, 15)).overdue()}.
 *
 * @param asOf at the end of which day
 * @param items by the day due, then the member, the duty and the occasion
 * @param gaps of what it cannot be said, by duty, then member
 * @param unmatched records of nothing that could be done by then, in the order given
 */
public record CareCalendar(
    LocalDate asOf, List<CareItem> items, List<CareGap> gaps, List<CareRecord> unmatched) {

  /** Copies the lists. */
  public CareCalendar {
    items = List.copyOf(items);
    gaps = List.copyOf(gaps);
    unmatched = List.copyOf(unmatched);
  }

  /**
   * The calendar as of the end of a day.
   *
   * @param programme the duties
   * @param people towards whom; no member twice
   * @param calendars the host's calendars of festivals, by the name that triggers use
   * @param records what was done; cancelled ones and those of later days are left out
   * @param asOf the day
   * @throws org.kapok.problem.RefusedException if the programme has faults
   * @throws IllegalArgumentException if a member stands twice among the people
   */
  public static CareCalendar of(
      CareProgramme programme,
      Collection<CarePerson> people,
      Map<String, DayCalendar> calendars,
      Collection<CareRecord> records,
      LocalDate asOf) {
    programme.requireSound("programme of care {0}", programme.id());
    return new CarePlanning(programme, calendars, records, asOf).plan(people);
  }

  /** What is due and in time. */
  public List<CareItem> due() {
    return with(each -> each.status() == CareStatus.DUE);
  }

  /** What is overdue. */
  public List<CareItem> overdue() {
    return with(each -> each.status() == CareStatus.OVERDUE);
  }

  /** What was done. */
  public List<CareItem> done() {
    return with(each -> each.status() == CareStatus.DONE);
  }

  /** All about one person. */
  public List<CareItem> of(MemberId member) {
    return with(each -> each.member().equals(member));
  }

  private List<CareItem> with(Predicate<CareItem> wanted) {
    return items.stream().filter(wanted).toList();
  }

  /** The day and the number of items, and nobody. */
  @Override
  public String toString() {
    return "CareCalendar of " + items.size() + " items as of " + asOf;
  }
}
