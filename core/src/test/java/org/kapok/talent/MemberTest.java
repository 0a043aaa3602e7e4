package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.privacy.Consents;
import org.kapok.privacy.Purpose;
import org.kapok.problem.RefusedException;
import org.kapok.text.Extensions;

class MemberTest {
  private static final Member MEMBER = Cast.full("m-1").build();

  @Test
  void everyOptionalFieldOfAMemberSaveLeavingIsListedWithSensitivityAndPurpose() {
    Set<String> accessors =
        Arrays.stream(Member.class.getMethods())
            .filter(method -> method.getReturnType() == Optional.class)
            .map(method -> method.getName())
            .filter(name -> !name.equals("left"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> fields =
        Arrays.stream(MemberField.values())
            .map(field -> field.name().replace("_", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(fields)
        .usingElementComparator(String::compareToIgnoreCase)
        .containsExactlyInAnyOrderElementsOf(accessors);
    for (MemberField field : MemberField.values()) {
      assertThat(field.purposes()).as(field.name()).isNotEmpty();
      assertThat(field.isHeld(MEMBER)).as(field.name()).isTrue();
      assertThat(field.masked(MEMBER)).as(field.name()).isNotEqualTo(field.clear(MEMBER));
    }
  }

  @Test
  void aFunctionIsHandedWhatItNeedsAndNoMore() {
    Member caller = MEMBER.onlyFor(Purpose.CONTACT, Cast.POLICY, Cast.JUNE);
    assertThat(held(caller))
        .containsExactlyInAnyOrder(MemberField.NAME, MemberField.PHONE, MemberField.ORGANIZATION);
    Member honour = MEMBER.onlyFor(Purpose.HONOUR, Cast.POLICY, Cast.JUNE);
    assertThat(held(honour)).as("never agreed to").isEmpty();
    assertThat(honour.id()).isEqualTo(MEMBER.id());
  }

  private static Set<MemberField> held(Member member) {
    return Arrays.stream(MemberField.values())
        .filter(field -> field.isHeld(member))
        .collect(Collectors.toSet());
  }

  @Test
  void aViewMasksWhatThePurposeDoesNotPermit() {
    assertThat(MemberView.masked(MEMBER).shown())
        .isEqualTo(
            Map.of(
                MemberField.NAME, "陈**",
                MemberField.BIRTH_DATE, "1953-**-**",
                MemberField.PHONE, "138****8000",
                MemberField.ADDRESS, "广州市***",
                MemberField.STANDING_SINCE, "***",
                MemberField.ORGANIZATION, "***"));
    assertThat(MemberView.of(MEMBER, Purpose.CONTACT, Cast.POLICY, Cast.JUNE).shown())
        .containsEntry(MemberField.PHONE, "13800138000")
        .containsEntry(MemberField.NAME, "陈木棉")
        .containsEntry(MemberField.ADDRESS, "广州市***");
  }

  @Test
  void withdrawingAConsentMakesItsFieldsOverdue() {
    assertThat(MEMBER.overdue(Cast.POLICY, Cast.JUNE)).isEmpty();
    Member withdrawn =
        Cast.full("m-1").consents(MEMBER.consents().withdraw(Purpose.CARE, Cast.JUNE)).build();
    assertThat(withdrawn.overdue(Cast.POLICY, Cast.JUNE.minusNanos(1))).isEmpty();
    assertThat(withdrawn.overdue(Cast.POLICY, Cast.JUNE)).containsExactly(MemberField.ADDRESS);
  }

  @Test
  void whoHasLeftIsKeptOnlyAsLongAsTheDutyLasts() {
    Member left = Cast.full("m-1").left(LocalDate.of(2025, 5, 1)).build();
    assertThat(left.overdue(Cast.POLICY, Cast.JUNE))
        .containsExactly(MemberField.PHONE, MemberField.ADDRESS, MemberField.STANDING_SINCE);
    assertThat(left.overdue(Cast.POLICY, Instant.parse("2028-05-01T00:00:00Z")))
        .containsExactly(MemberField.values());
  }

  @Test
  void withoutTakesAwayTheseFieldsAndNoOthers() {
    Member less =
        Cast.full("m-1")
            .extensions(Extensions.of(Map.of("x", "1")))
            .build()
            .without(Set.of(MemberField.PHONE));
    assertThat(less)
        .isEqualTo(
            Cast.full("m-1")
                .phone(Optional.empty())
                .extensions(Extensions.of(Map.of("x", "1")))
                .build());
  }

  @Test
  void agesAndYearsOfStandingAreCompletedYears() {
    AnniversaryRule rule = AnniversaryRule.FEBRUARY_28;
    assertThat(MEMBER.age(LocalDate.of(2025, 8, 11), rule)).hasValue(71);
    assertThat(MEMBER.age(LocalDate.of(2025, 8, 12), rule)).hasValue(72);
    assertThat(MEMBER.yearsOfStanding(LocalDate.of(2025, 6, 30), rule)).hasValue(49);
    assertThat(MEMBER.yearsOfStanding(LocalDate.of(2025, 7, 1), rule)).hasValue(50);
    assertThat(MEMBER.yearsOfStanding(LocalDate.of(1975, 6, 30), rule)).isEmpty();
    assertThat(MEMBER.without(Set.of(MemberField.BIRTH_DATE)).age(Cast.TODAY, rule)).isEmpty();
  }

  @Test
  void allThatIsImpossibleIsToldAtOnceAndWithoutPersonalData() {
    assertThatThrownBy(
            () ->
                Cast.full("m-9")
                    .registered(LocalDate.of(1950, 1, 1))
                    .left(LocalDate.of(1949, 1, 1))
                    .standingSince(LocalDate.of(1953, 8, 12))
                    .consents(Consents.NONE)
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("place")
                    .containsExactly("/left", "/birthDate", "/standingSince"))
        .hasMessageContaining("m-9")
        .message()
        .doesNotContain("1953");
  }

  /** The specimen of GB 11643 and numbers that merely look like one. */
  @Test
  void anIdentityCardNumberIsNoMembersNumber() {
    for (String card : List.of("11010519491231002X", "11010519491231002x", "440524188001010014")) {
      assertThatThrownBy(() -> Cast.full(card).build())
          .hasMessageContaining("opaque")
          .message()
          .doesNotContain(card);
    }
    for (String other :
        List.of("110105194912310021", "11010519491331002X", "440524188001010", "m")) {
      assertThat(Cast.full(other).build().id().value()).isEqualTo(other);
    }
  }
}
