package org.kapok.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.MemberId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.text.LocalizedText;

/** A programme of five duties, made up: the source does not publish its own. */
final class CareCast {
  static final DateSpan YEAR = DateSpan.of(day("2025-01-01"), day("2026-01-01"));
  static final CareDuty DISCHARGE =
      duty("after-discharge", new CareTrigger.Ends(Circumstance.HOSPITAL_STAY))
          .addAreas(CareArea.MEDICAL_CARE, CareArea.COMFORT)
          .dueDaysAfter(7)
          .build();
  static final CareDuty BEREAVEMENT =
      duty("bereaved", new CareTrigger.Begins(Circumstance.BEREAVEMENT)).dueDaysAfter(3).build();
  static final CareDuty EIGHTY =
      duty("eighty", new CareTrigger.Age(80, Optional.of(3)))
          .form(CareForm.LINK)
          .dueDaysAfter(14)
          .build();
  static final CareDuty SPRING =
      duty("spring-festival", new CareTrigger.Festival("springFestival"))
          .form(CareForm.DELIVERY)
          .group(CareGroup.builder().atLeastAge(80).build())
          .addItems(
              new DeliveryItem(Goods.FLOUR, Amount.of(5), "kg"),
              new DeliveryItem(Goods.COOKING_OIL, Amount.of(5), "L"))
          .opensDaysBefore(14)
          .build();
  static final CareDuty STANDING =
      duty("fifty-years", new CareTrigger.Standing(50, Optional.empty())).dueDaysAfter(30).build();
  static final CareDuty ALONE =
      duty("alone", new CareTrigger.During(Circumstance.LIVING_ALONE, 1)).dueDaysAfter(9).build();
  static final CareProgramme PROGRAMME =
      programme(DISCHARGE, BEREAVEMENT, EIGHTY, SPRING, STANDING, ALONE);
  static final Map<String, DayCalendar> FESTIVALS =
      Map.of(
          "springFestival",
          new DayCalendar(YEAR, List.of(DateSpan.of(day("2025-01-29"), day("2025-02-05")))));

  private CareCast() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static CareProgramme programme(CareDuty... duties) {
    return CareProgramme.builder()
        .id(CareProgrammeId.of("five-links"))
        .name(LocalizedText.of("zh", "五联五送五必访"))
        .term(DateSpan.from(day("2025-01-01")))
        .addDuties(duties)
        .build();
  }

  static CareDuty.Builder duty(String id, CareTrigger trigger) {
    return CareDuty.builder()
        .id(CareDutyId.of(id))
        .name(LocalizedText.of("en", id))
        .form(CareForm.VISIT)
        .trigger(trigger);
  }

  static CareFact fact(Circumstance circumstance, String from, String until) {
    return new CareFact(circumstance, DateSpan.of(day(from), day(until)));
  }

  /** Chen was born on 1 May 1945 and came home from hospital on 12 March. */
  static CarePerson.Builder chen() {
    return CarePerson.builder()
        .member(MemberId.of("m-chen"))
        .birthDate(day("1945-05-01"))
        .standingSince(day("1975-06-30"))
        .addFacts(fact(Circumstance.HOSPITAL_STAY, "2025-03-01", "2025-03-12"));
  }

  static CareCalendar calendar(CarePerson person, String asOf, CareRecord... records) {
    return CareCalendar.of(PROGRAMME, List.of(person), FESTIVALS, List.of(records), day(asOf));
  }
}
