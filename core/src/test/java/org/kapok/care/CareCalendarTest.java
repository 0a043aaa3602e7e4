package org.kapok.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.care.CareCast.PROGRAMME;
import static org.kapok.care.CareCast.calendar;
import static org.kapok.care.CareCast.chen;
import static org.kapok.care.CareCast.day;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.AnniversaryRule;
import org.kapok.talent.Member;

class CareCalendarTest {

  private static List<String> shown(List<CareItem> items) {
    return items.stream().map(each -> each.duty() + " " + each.occasion()).toList();
  }

  private static CareRecord visit(String occasion, String doneOn) {
    return CareRecord.builder()
        .member(MemberId.of("m-chen"))
        .duty(CareCast.DISCHARGE.id())
        .occasion(day(occasion))
        .doneOn(day(doneOn))
        .by(TeamId.of("t-1"))
        .build();
  }

  @Test
  void whoComesHomeFromHospitalIsVisitedWithinAWeek() {
    CarePerson chen = chen().build();
    assertThat(calendar(chen, "2025-03-11").items()).isEmpty();
    assertThat(shown(calendar(chen, "2025-03-12").due()))
        .containsExactly("after-discharge 2025-03-12");
    assertThat(calendar(chen, "2025-03-19").overdue()).isEmpty();
    assertThat(shown(calendar(chen, "2025-03-20").overdue()))
        .containsExactly("after-discharge 2025-03-12");
    CareItem item = calendar(chen, "2025-03-12").items().get(0);
    assertThat(item.why()).isEqualTo(new CareTrigger.Ends(Circumstance.HOSPITAL_STAY));
    assertThat(item.due()).isEqualTo(day("2025-03-19"));
  }

  @Test
  void whatWasDoneSaysByWhomAndWhetherInTime() {
    CareRecord late = visit("2025-03-12", "2025-03-21");
    CareRecord again = visit("2025-03-12", "2025-03-25");
    assertThat(calendar(chen().build(), "2025-03-20", late).overdue()).hasSize(1);
    assertThat(calendar(chen().build(), "2025-03-25", again, late).done())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.done()).contains(late);
              assertThat(item.isLate()).isTrue();
            });
    CareItem inTime =
        calendar(chen().build(), "2025-03-25", visit("2025-03-12", "2025-03-19")).done().get(0);
    assertThat(inTime.isLate()).isFalse();
  }

  @Test
  void aRecordOfNothingThatWasToBeDoneIsShown() {
    CareRecord stray = visit("2025-03-13", "2025-03-13");
    CareCalendar calendar = calendar(chen().build(), "2025-03-31", stray);
    assertThat(calendar.unmatched()).containsExactly(stray);
    assertThat(calendar.overdue()).hasSize(1);
  }

  /** Chen is 80 on 1 May 2025, and 50 years of standing are complete on 30 June. */
  @Test
  void agesStandingAndIntervalsAreCountedFromTheirOrigin() {
    CareCalendar calendar = calendar(chen().build(), "2026-01-31");
    assertThat(shown(calendar.of(MemberId.of("m-chen"))))
        .containsExactly(
            "after-discharge 2025-03-12",
            "eighty 2025-05-01",
            "fifty-years 2025-06-30",
            "eighty 2025-08-01",
            "eighty 2025-11-01");
    assertThat(shown(calendar(chen().build(), "2026-02-01").due()))
        .containsExactly("eighty 2026-02-01");
  }

  @Test
  void whoLivesAloneIsCalledEachMonthWhileItLasts() {
    CarePerson wu =
        CarePerson.builder()
            .member(MemberId.of("m-wu"))
            .birthDate(day("1960-01-01"))
            .addFacts(CareCast.fact(Circumstance.LIVING_ALONE, "2025-01-31", "2025-04-30"))
            .build();
    CareProgramme alone = CareCast.programme(CareCast.ALONE);
    assertThat(
            shown(
                CareCalendar.of(alone, List.of(wu), Map.of(), List.of(), day("2025-12-31"))
                    .items()))
        .containsExactly("alone 2025-01-31", "alone 2025-02-28", "alone 2025-03-31");
  }

  /** The flour is for those who are 80 by the festival, and can be brought a fortnight before. */
  @Test
  void festivalsFollowTheHostsCalendar() {
    CarePerson old = chen().birthDate(day("1945-01-29")).facts(List.of()).build();
    assertThat(calendar(old, "2025-01-14").items()).isEmpty();
    assertThat(calendar(old, "2025-01-15").due())
        .singleElement()
        .satisfies(item -> assertThat(item.due()).isEqualTo(day("2025-01-29")));
    CarePerson young = chen().birthDate(day("1945-01-30")).facts(List.of()).build();
    assertThat(shown(calendar(young, "2025-01-29").items())).isEmpty();
    assertThat(PROGRAMME.duties(CareForm.DELIVERY).get(0).items()).hasSize(2);
  }

  @Test
  void whatIsNotKnownIsNotTakenForNothingToDo() {
    CarePerson unknown = CarePerson.builder().member(MemberId.of("m-li")).build();
    CareCalendar calendar =
        CareCalendar.of(PROGRAMME, List.of(unknown), Map.of(), List.of(), day("2025-06-01"));
    Optional<MemberId> li = Optional.of(MemberId.of("m-li"));
    assertThat(calendar.gaps())
        .containsExactly(
            new CareGap(CareCast.EIGHTY.id(), li, CareUnknown.BIRTH_DATE),
            new CareGap(CareCast.STANDING.id(), li, CareUnknown.STANDING),
            new CareGap(CareCast.SPRING.id(), Optional.empty(), CareUnknown.CALENDAR));
    assertThat(calendar(unknown, "2025-06-01").gaps())
        .contains(new CareGap(CareCast.SPRING.id(), li, CareUnknown.BIRTH_DATE));
    assertThat(calendar(chen().build(), "2025-12-17").gaps()).isEmpty();
    assertThat(calendar(chen().build(), "2025-12-18").gaps())
        .containsExactly(new CareGap(CareCast.SPRING.id(), Optional.empty(), CareUnknown.CALENDAR));
  }

  @Test
  void whoHasLeftIsOwedNothingThatArisesLater() {
    CarePerson gone = chen().left(day("2025-05-01")).build();
    assertThat(shown(calendar(gone, "2026-01-31").items()))
        .containsExactly("after-discharge 2025-03-12");
  }

  @Test
  void everyoneIsCalledAtIntervalsOfTheProgramme() {
    CareDuty everyone =
        CareCast.duty("call", new CareTrigger.Every(6))
            .group(
                CareGroup.builder()
                    .atLeastStanding(50)
                    .addCircumstances(Circumstance.HOSPITAL_STAY)
                    .build())
            .build();
    CareProgramme halfYearly = CareCast.programme(everyone);
    CarePerson inHospital =
        chen()
            .facts(List.of(CareCast.fact(Circumstance.HOSPITAL_STAY, "2025-01-01", "2025-08-01")))
            .build();
    assertThat(
            shown(
                CareCalendar.of(
                        halfYearly, List.of(inHospital), Map.of(), List.of(), day("2026-12-31"))
                    .items()))
        .containsExactly("call 2025-07-01");
  }

  /** Born on 29 February 1940: each birthday by the programme's rule. */
  @Test
  void birthdaysOfALeapDayFollowTheRule() {
    CarePerson leap =
        CarePerson.builder().member(MemberId.of("m-leap")).birthDate(day("1940-02-29")).build();
    CareDuty birthday = CareCast.duty("birthday", new CareTrigger.Age(80, Optional.of(12))).build();
    CareProgramme programme =
        CareProgramme.builder()
            .from(CareCast.programme(birthday))
            .anniversaries(AnniversaryRule.MARCH_1)
            .build();
    assertThat(
            shown(
                CareCalendar.of(programme, List.of(leap), Map.of(), List.of(), day("2028-12-31"))
                    .items()))
        .containsExactly(
            "birthday 2025-03-01",
            "birthday 2026-03-01",
            "birthday 2027-03-01",
            "birthday 2028-02-29");
  }

  @Test
  void onlyWhatMayBeUsedForCareIsUsed() {
    Instant march = Instant.parse("2025-03-01T00:00:00Z");
    PrivacyPolicy policy =
        new PrivacyPolicy(
            ZoneId.of("Asia/Shanghai"),
            List.of(new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0)));
    Member member =
        Member.builder()
            .id(MemberId.of("m-chen"))
            .registered(day("2024-01-01"))
            .birthDate(day("1945-05-01"))
            .standingSince(day("1975-06-30"))
            .build();
    List<CareFact> facts = chen().build().facts();
    CarePerson without = CarePerson.of(member, facts, policy, march);
    assertThat(without.birthDate()).isEmpty();
    assertThat(without.facts()).isEmpty();
    Consents agreed =
        new Consents(List.of(Consent.givenSeparately(Purpose.CARE, march, "notice-1")));
    Member consenting = Member.builder().from(member).consents(agreed).build();
    assertThat(CarePerson.of(consenting, facts, policy, march)).isEqualTo(chen().build());
    assertThat(CareField.FACTS.purposes()).isEqualTo(Set.of(Purpose.CARE));
  }

  @Test
  void nothingThatIsPrintedTellsOfAPerson() {
    CareCalendar calendar =
        calendar(chen().build(), "2025-03-31", visit("2025-03-12", "2025-03-13"));
    assertThat(
            List.of(calendar, calendar.items(), chen().build(), visit("2025-03-12", "2025-03-13")))
        .allSatisfy(
            each ->
                assertThat(each.toString())
                    .doesNotContain("discharge", "hospital", "1945", "1975", "2025-03-01"));
    assertThatThrownBy(
            () ->
                chen()
                    .addFacts(CareCast.fact(Circumstance.HOSPITAL_STAY, "2025-03-11", "2025-03-13"))
                    .build())
        .hasMessageContaining("facts of one circumstance must not overlap: m-chen")
        .message()
        .doesNotContain("hospital");
  }

  @Test
  void whatIsImpossibleIsRefused() {
    assertThatThrownBy(() -> CareCast.duty("x", new CareTrigger.Every(0)))
        .hasMessage("months must be at least 1, was 0");
    assertThatThrownBy(
            () ->
                CareCast.duty("x", new CareTrigger.Every(1))
                    .opensDaysBefore(-1)
                    .dueDaysAfter(-1)
                    .build())
        .hasMessageContaining("2 problems");
    assertThatThrownBy(() -> CareProgramme.builder().from(PROGRAMME).term(DateSpan.ALWAYS).build())
        .hasMessageContaining("a programme must have a first day");
    assertThatThrownBy(() -> new CareFact(Circumstance.ILLNESS, DateSpan.ALWAYS))
        .hasMessage("CareFact.days must have a first day");
    assertThatThrownBy(() -> new DeliveryItem(Goods.FLOUR, Amount.ZERO, "kg"))
        .hasMessageContaining("of flour");
    assertThatThrownBy(
            () ->
                CareCalendar.of(
                    PROGRAMME,
                    List.of(chen().build(), chen().build()),
                    Map.of(),
                    List.of(),
                    day("2025-01-01")))
        .hasMessage("people must not hold a member twice, held m-chen");
  }

  @Test
  void twoDutiesOfOneIdAreAViolationUnderADefaultValidator() {
    CareProgramme twice = CareCast.programme(CareCast.ALONE, CareCast.ALONE);
    assertThatThrownBy(
            () -> CareCalendar.of(twice, List.of(), Map.of(), List.of(), day("2025-01-01")))
        .isInstanceOf(RefusedException.class);
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(twice))
          .singleElement()
          .satisfies(each -> assertThat(each.getPropertyPath()).hasToString("duties[1].id"));
      assertThat(factory.getValidator().validate(PROGRAMME)).isEmpty();
    }
  }
}
