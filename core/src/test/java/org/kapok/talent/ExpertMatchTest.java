package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.talent.TalentTier.TALENT_BANK;
import static org.kapok.talent.TalentTier.THINK_TANK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.id.RequestId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.Purpose;
import org.kapok.quantity.DateSpan;

class ExpertMatchTest {
  private static final MatchPolicy POLICY =
      MatchPolicy.builder()
          .perField(10)
          .perWishedSkill(4)
          .putPerTier(THINK_TANK, 3)
          .perYearOfStanding(1)
          .mostYearsOfStanding(40)
          .build();

  private static ExpertiseRequest.Builder request() {
    return ExpertiseRequest.builder()
        .id(RequestId.of("q-1"))
        .on(Cast.TODAY)
        .addFields(TalentField.MEDICAL, TalentField.EDUCATION);
  }

  private static TalentRegister register(List<Member> members, List<TalentProfile> profiles) {
    return TalentRegister.builder()
        .members(members)
        .pyramid(TalentCast.pyramid().profiles(profiles).build())
        .build();
  }

  private static ExpertMatch match(TalentRegister register, ExpertiseRequest request) {
    return register.match(request, POLICY, Cast.POLICY, Cast.JUNE);
  }

  @Example
  void theScoreComesInPartsWithReasons() {
    TalentRegister register =
        register(
            List.of(Cast.full("m-1").build()),
            List.of(
                TalentCast.profile("m-1", THINK_TANK, TalentField.MEDICAL, TalentField.LAW)
                    .addSkills(Skill.of("acupuncture"), Skill.of("lecturing"))
                    .build()));
    ExpertMatch match =
        match(
            register,
            request()
                .addRequiredSkills(Skill.of("acupuncture"))
                .addWishedSkills(Skill.of("lecturing"), Skill.of("english"))
                .wanted(2)
                .build());
    Candidate candidate = match.ranked().get(0);
    assertThat(candidate.parts()).extracting(ScorePart::points).containsExactly(10L, 4L, 3L, 40L);
    assertThat(candidate.score()).isEqualTo(57);
    assertThat(candidate.parts())
        .extracting(part -> part.reason().in("en"))
        .containsExactly(
            "fields asked for [medical], 10 each",
            "skills wished for [lecturing], 4 each",
            "think tank",
            "40 years of standing counted, 1 each");
    assertThat(candidate.parts().get(0).reason().in("zh")).isEqualTo("相符领域 [medical]，每项 10 分");
    assertThat(match.chosen()).hasSize(1);
    assertThat(match.missing()).isEqualTo(1);
  }

  @Example
  void everyObstacleIsNamed() {
    Member noConsent = Cast.full("no consent").consents(Cast.consents(Purpose.CARE)).build();
    Member seconded = Cast.full("seconded").build();
    TalentRegister register =
        TalentRegister.builder()
            .addMembers(Cast.full("other").build(), noConsent, seconded)
            .pyramid(
                TalentCast.pyramid(
                        TalentCast.profile("other", TALENT_BANK, TalentField.LAW)
                            .departure(new Departure(Cast.TODAY, DepartureReason.WISH))
                            .addUnavailable(DateSpan.of(Cast.TODAY, LocalDate.of(2025, 7, 1)))
                            .build(),
                        TalentCast.profile("no consent", THINK_TANK, TalentField.MEDICAL).build(),
                        TalentCast.profile("seconded", THINK_TANK, TalentField.MEDICAL).build(),
                        TalentCast.profile("nobody", THINK_TANK, TalentField.MEDICAL).build())
                    .build())
            .addBatches(TalentCast.batch(TalentCast.secondment("seconded", "s-1").build()).build())
            .build();
    ExpertMatch match =
        match(
            register,
            request()
                .addTiers(THINK_TANK)
                .addRequiredSkills(Skill.of("acupuncture"))
                .addExcluded(MemberId.of("other"))
                .build());
    assertThat(match.ranked()).isEmpty();
    assertThat(match.passedOver())
        .containsExactly(
            new PassedOver(
                MemberId.of("no consent"),
                THINK_TANK,
                Set.of(Obstacle.NOT_PERMITTED, Obstacle.SKILL_MISSING)),
            new PassedOver(
                MemberId.of("nobody"),
                THINK_TANK,
                Set.of(Obstacle.UNKNOWN_MEMBER, Obstacle.SKILL_MISSING)),
            new PassedOver(
                MemberId.of("other"),
                TALENT_BANK,
                Set.of(
                    Obstacle.EXCLUDED,
                    Obstacle.NOT_ACTIVE,
                    Obstacle.OTHER_TIER,
                    Obstacle.UNAVAILABLE,
                    Obstacle.NO_FIELD,
                    Obstacle.SKILL_MISSING)),
            new PassedOver(
                MemberId.of("seconded"),
                THINK_TANK,
                Set.of(Obstacle.SECONDED, Obstacle.SKILL_MISSING)));
    assertThat(Obstacle.SECONDED.reason().in("zh")).isEqualTo("当日在派驻期内");
  }

  @Example
  void standingCountsOnlyWithASeparateConsent() {
    Consents together = Consents.of(Consent.given(Purpose.MATCHING, Cast.MARCH, "notice-1"));
    TalentRegister register =
        register(
            List.of(Cast.full("m-1").consents(together).build()),
            List.of(TalentCast.profile("m-1", TALENT_BANK, TalentField.MEDICAL).build()));
    ScorePart standing = match(register, request().build()).ranked().get(0).parts().get(3);
    assertThat(standing.points()).isZero();
    assertThat(standing.reason().in("en")).contains("not permitted");
  }

  @Example
  void tiesGoToTheHigherTierAndThenByNumber() {
    List<Member> members = new ArrayList<>();
    for (String id : List.of("m-10", "m-2", "m-1")) {
      members.add(Cast.full(id).build());
    }
    TalentRegister register =
        register(
            members,
            List.of(
                TalentCast.profile("m-2", TALENT_BANK, TalentField.MEDICAL).build(),
                TalentCast.profile("m-10", TALENT_BANK, TalentField.MEDICAL).build(),
                TalentCast.profile("m-1", THINK_TANK, TalentField.MEDICAL).build(),
                TalentCast.profile("m-1", TALENT_BANK, TalentField.LAW).build()));
    ExpertMatch match =
        register.match(request().build(), MatchPolicy.builder().build(), Cast.POLICY, Cast.JUNE);
    assertThat(match.ranked())
        .extracting(each -> each.member().value())
        .containsExactly("m-1", "m-10", "m-2");
    assertThat(match.passedOver()).as("m-1 has a place already").isEmpty();
  }

  @Provide
  Arbitrary<List<TalentProfile>> profiles() {
    Arbitrary<TalentField> fields =
        Arbitraries.of(TalentField.MEDICAL, TalentField.EDUCATION, TalentField.LAW);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(TalentTier.values()),
            fields.set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("a", "b", "c").set().ofMaxSize(3))
        .as(
            (member, tier, has, skills) ->
                TalentCast.profile("m-" + member, tier)
                    .fields(has)
                    .skills(skills.stream().map(Skill::of).toList())
                    .build())
        .list()
        .ofMaxSize(15);
  }

  @Property
  void theOrderOfTheRegisterChangesNothingAndNobodyIsLost(
      @ForAll("profiles") List<TalentProfile> profiles, @ForAll long seed) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add(Cast.full("m-" + i).standingSince(LocalDate.of(1980 + i, 7, 1)).build());
    }
    ExpertiseRequest request =
        request().addRequiredSkills(Skill.of("a")).addWishedSkills(Skill.of("b")).build();
    ExpertMatch match = match(register(members, profiles), request);

    List<TalentProfile> shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled, new Random(seed));
    Collections.shuffle(members, new Random(seed));
    assertThat(match(register(members, shuffled), request)).isEqualTo(match);

    assertThat(match.ranked()).isSorted();
    for (Candidate each : match.ranked()) {
      assertThat(each.parts().stream().mapToLong(ScorePart::points).sum()).isEqualTo(each.score());
      assertThat(each.parts())
          .extracting(ScorePart::criterion)
          .containsExactly(MatchCriterion.values());
    }
    Set<MemberId> answered = new HashSet<>();
    match.ranked().forEach(each -> assertThat(answered.add(each.member())).isTrue());
    match.passedOver().forEach(each -> answered.add(each.member()));
    assertThat(answered)
        .isEqualTo(new HashSet<>(profiles.stream().map(TalentProfile::member).toList()));
  }

  @Example
  void anImpossibleRequestOrPolicyIsRefused() {
    assertThatThrownBy(
            () ->
                request()
                    .wanted(0)
                    .addRequiredSkills(Skill.of("a"))
                    .addWishedSkills(Skill.of("a"))
                    .build())
        .hasMessageContaining("expertise request q-1 is refused, 2 problems");
    assertThatThrownBy(() -> MatchPolicy.builder().perField(-1).build())
        .hasMessageContaining("was -1");
    assertThatThrownBy(() -> new PassedOver(MemberId.of("m-1"), TALENT_BANK, Set.of()))
        .hasMessageContaining("m-1");
  }
}
