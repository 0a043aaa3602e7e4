package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.privacy.Purpose;
import org.kapok.problem.RefusedException;

/** Honghe's published rule: up to 75, sound, healthy, skilled, voluntary, every two years. */
class AdmissionPolicyTest {
  private static final AdmissionPolicy HONGHE =
      AdmissionPolicy.builder()
          .tier(TalentTier.TALENT_BANK)
          .zone(Cast.CHINA)
          .maximumAge(75)
          .fewestSkills(1)
          .addDeclarations(
              Declaration.POLITICALLY_SOUND, Declaration.HEALTHY, Declaration.VOLUNTARY)
          .addConsents(Purpose.ADMISSION)
          .addRoutes(EntryRoute.values())
          .reviewMonths(24)
          .build();

  private static Application.Builder application() {
    return Application.builder()
        .member(MemberId.of("m-1"))
        .tier(TalentTier.TALENT_BANK)
        .route(EntryRoute.SELF_NOMINATION)
        .at(Cast.JUNE)
        .addFields(TalentField.MEDICAL)
        .addSkills(Skill.of("acupuncture"))
        .addDeclarations(Declaration.POLITICALLY_SOUND, Declaration.HEALTHY, Declaration.VOLUNTARY);
  }

  private static Member born(LocalDate date) {
    return Cast.full("m-1").birthDate(date).build();
  }

  private static TalentProfile admitted(AdmissionDecision decision) {
    assertThat(decision).isInstanceOf(AdmissionDecision.Admitted.class);
    return ((AdmissionDecision.Admitted) decision).profile();
  }

  @Test
  void whoMeetsAllIsAdmittedFromTheDayOfTheApplication() {
    TalentProfile profile =
        admitted(HONGHE.decide(application().build(), Cast.full("m-1").build()));
    assertThat(profile.admitted()).isEqualTo(LocalDate.of(2025, 6, 1));
    assertThat(profile.route()).isEqualTo(EntryRoute.SELF_NOMINATION);
    assertThat(HONGHE.nextReview(profile)).contains(LocalDate.of(2027, 6, 1));
  }

  @Test
  void theHighestAgeIsInclusiveUntilTheDayBeforeTheNextBirthday() {
    assertThat(HONGHE.decide(application().build(), born(LocalDate.of(1949, 6, 2))))
        .isInstanceOf(AdmissionDecision.Admitted.class);
    assertThat(HONGHE.decide(application().build(), born(LocalDate.of(1949, 6, 1))))
        .isInstanceOfSatisfying(
            AdmissionDecision.NotAdmitted.class,
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .hasToString("/birthDate: the age on 2025-06-01 must be at most 75, was 76"));
  }

  @Test
  void theDayIsThatOfThePolicysZone() {
    Application late = application().at(Instant.parse("2025-05-31T16:00:00Z")).build();
    assertThat(HONGHE.decide(late, born(LocalDate.of(1949, 6, 1))))
        .isInstanceOf(AdmissionDecision.NotAdmitted.class);
    Application early = application().at(Instant.parse("2025-05-31T15:59:59Z")).build();
    assertThat(HONGHE.decide(early, born(LocalDate.of(1949, 6, 1))))
        .isInstanceOf(AdmissionDecision.Admitted.class);
  }

  @Test
  void everythingThatIsMissingIsToldAtOnce() {
    AdmissionPolicy invited =
        AdmissionPolicy.builder()
            .from(HONGHE)
            .routes(Set.of(EntryRoute.INVITATION))
            .minimumAge(60)
            .addConsents(Purpose.CARE)
            .build();
    Application bare =
        Application.builder()
            .member(MemberId.of("m-1"))
            .tier(TalentTier.TALENT_BANK)
            .route(EntryRoute.SELF_NOMINATION)
            .at(Cast.JUNE)
            .addDeclarations(Declaration.VOLUNTARY)
            .build();
    Member young =
        Cast.full("m-1")
            .birthDate(LocalDate.of(1975, 1, 1))
            .standingSince(Optional.empty())
            .consents(Cast.consents(Purpose.CARE))
            .build();
    assertThat(invited.decide(bare, young))
        .isInstanceOfSatisfying(
            AdmissionDecision.NotAdmitted.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting("code")
                    .containsExactly(
                        "too-young",
                        "not-declared",
                        "not-declared",
                        "missing",
                        "too-few-skills",
                        "route-closed",
                        "no-consent"));
    assertThat(HONGHE.decide(application().build(), young.without(Set.of(MemberField.BIRTH_DATE))))
        .isInstanceOfSatisfying(
            AdmissionDecision.NotAdmitted.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting("code")
                    .containsExactly("unknown-age", "no-consent"));
  }

  @Test
  void anApplicationIsDecidedForItsMemberAndTierAlone() {
    assertThatThrownBy(() -> HONGHE.decide(application().build(), Cast.full("m-2").build()))
        .hasMessageContaining("m-1")
        .hasMessageContaining("m-2");
    Application other = application().tier(TalentTier.THINK_TANK).build();
    assertThatThrownBy(() -> HONGHE.decide(other, Cast.full("m-1").build()))
        .hasMessageContaining("THINK_TANK");
  }

  @Test
  void aReviewKeepsWhoMeetsAllAndCountsTheNextOneFromItsDay() {
    TalentProfile profile =
        admitted(HONGHE.decide(application().build(), Cast.full("m-1").build()));
    ReviewOutcome outcome =
        HONGHE.review(
            profile,
            Cast.full("m-1").build(),
            new Review(LocalDate.of(2027, 6, 10), true, application().build().declarations()));
    assertThat(outcome).isInstanceOf(ReviewOutcome.Stays.class);
    assertThat(HONGHE.nextReview(outcome.profile())).contains(LocalDate.of(2029, 6, 10));
  }

  @Test
  void peopleLeaveForHealthOrAgeOrByTheirOwnWish() {
    TalentProfile profile =
        admitted(HONGHE.decide(application().build(), Cast.full("m-1").build()));
    Set<Declaration> all = application().build().declarations();
    assertThat(reason(profile, new Review(LocalDate.of(2025, 7, 1), false, all)))
        .isEqualTo(DepartureReason.WISH);
    assertThat(reason(profile, new Review(LocalDate.of(2029, 8, 12), true, all)))
        .isEqualTo(DepartureReason.AGE);
    Set<Declaration> ill = Set.of(Declaration.POLITICALLY_SOUND, Declaration.VOLUNTARY);
    assertThat(reason(profile, new Review(LocalDate.of(2029, 8, 12), false, ill)))
        .as("health goes first")
        .isEqualTo(DepartureReason.HEALTH);
    Set<Declaration> unsound = Set.of(Declaration.HEALTHY, Declaration.VOLUNTARY);
    assertThat(reason(profile, new Review(LocalDate.of(2027, 6, 1), true, unsound)))
        .isEqualTo(DepartureReason.REQUIREMENT);
  }

  private static DepartureReason reason(TalentProfile profile, Review review) {
    ReviewOutcome outcome = HONGHE.review(profile, Cast.full("m-1").build(), review);
    assertThat(outcome).isInstanceOf(ReviewOutcome.Leaves.class);
    assertThat(((ReviewOutcome.Leaves) outcome).reasons()).isNotEmpty();
    assertThat(outcome.profile().isActive(review.on())).isFalse();
    assertThat(outcome.profile().isActive(review.on().minusDays(1))).isTrue();
    assertThat(HONGHE.nextReview(outcome.profile()).filter(day -> !day.isBefore(review.on())))
        .isEmpty();
    return outcome.profile().departure().orElseThrow().reason();
  }

  @Test
  void aReviewOutsideTheTimeInTheTierIsACallersMistake() {
    TalentProfile profile =
        admitted(HONGHE.decide(application().build(), Cast.full("m-1").build()));
    Review before = new Review(LocalDate.of(2025, 5, 31), true, Set.of());
    assertThatThrownBy(() -> HONGHE.review(profile, Cast.full("m-1").build(), before))
        .hasMessageContaining("2025-05-31");
    assertThatThrownBy(() -> HONGHE.review(profile, Cast.full("m-2").build(), before))
        .hasMessageContaining("m-2");
  }

  @Test
  void anImpossiblePolicyIsRefusedWithAllItsFaults() {
    assertThatThrownBy(
            () ->
                AdmissionPolicy.builder()
                    .tier(TalentTier.THINK_TANK)
                    .zone(Cast.CHINA)
                    .minimumAge(60)
                    .maximumAge(50)
                    .fewestSkills(-1)
                    .reviewMonths(0)
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("place")
                    .containsExactly("/maximumAge", "/fewestSkills", "/reviewMonths", "/routes"));
  }

  @Test
  void aProfileThatContradictsItselfIsRefused() {
    assertThatThrownBy(
            () ->
                TalentCast.profile("m-1", TalentTier.TALENT_BANK)
                    .reviewed(LocalDate.of(2024, 1, 1))
                    .departure(new Departure(LocalDate.of(2024, 1, 1), DepartureReason.WISH))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting("place")
                    .containsExactly("/fields", "/reviewed", "/departure/on"));
  }

  @Test
  void whoIsDueForReviewComesInOrderOfTheDay() {
    LocalDate asOf = LocalDate.of(2025, 6, 1);
    TalentProfile due =
        TalentCast.profile("due today", TalentTier.TALENT_BANK, TalentField.LAW)
            .admitted(asOf.minusYears(4))
            .reviewed(asOf.minusYears(2))
            .build();
    TalentProfile overdue =
        TalentCast.profile("overdue", TalentTier.TALENT_BANK, TalentField.LAW)
            .admitted(asOf.minusYears(3))
            .build();
    TalentProfile notYet =
        TalentCast.profile("tomorrow", TalentTier.TALENT_BANK, TalentField.LAW)
            .admitted(asOf.minusYears(2).plusDays(1))
            .build();
    TalentProfile other =
        TalentCast.profile("other tier", TalentTier.THINK_TANK, TalentField.LAW)
            .admitted(asOf.minusYears(3))
            .build();
    assertThat(
            TalentCast.pyramid(due, overdue, notYet, other).asOf(asOf).build().reviewsDue(HONGHE))
        .containsExactly(overdue, due);
  }
}
