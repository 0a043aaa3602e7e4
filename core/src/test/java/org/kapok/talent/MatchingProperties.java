package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.id.MemberId;
import org.kapok.id.RequestId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.Purpose;
import org.kapok.quantity.DateSpan;

/** The laws of a ranking, against an account of who fits that is written out a second time. */
class MatchingProperties {
  private static final DateSpan THAT_DAY = DateSpan.of(Cast.TODAY, Cast.TODAY.plusDays(1));

  /** How far somebody lets the own data be used for matching. */
  private enum Agreement {
    NONE,
    WITHOUT_SENSITIVE,
    ALL
  }

  /** A member in short; the standing began on 1 July of that year. */
  private record Draft(Agreement agreement, Optional<Integer> since, boolean seconded) {
    Member member(int number) {
      Consents consents =
          switch (agreement) {
            case NONE -> Cast.consents(Purpose.CARE);
            case WITHOUT_SENSITIVE ->
                Consents.of(Consent.given(Purpose.MATCHING, Cast.MARCH, "notice-1"));
            case ALL -> Cast.consents(Purpose.MATCHING);
          };
      return Cast.full("m-" + number)
          .standingSince(since.map(year -> LocalDate.of(year, 7, 1)))
          .consents(consents)
          .build();
    }

    long countedYears(MatchPolicy policy) {
      boolean counts = agreement == Agreement.ALL && since.isPresent();
      return counts ? Math.min(2024 - since.orElseThrow(), policy.mostYearsOfStanding()) : 0;
    }
  }

  /** All that a match depends on; members have the numbers of their places. */
  private record Scene(
      List<Draft> drafts,
      List<TalentProfile> profiles,
      ExpertiseRequest request,
      MatchPolicy policy) {

    ExpertMatch match() {
      return matchInOrderOf(new Random(0), false, request);
    }

    ExpertMatch matchInOrderOf(Random order, boolean shuffled, ExpertiseRequest wish) {
      List<Member> members = new ArrayList<>();
      List<Secondment> secondments = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        members.add(drafts.get(i).member(i));
        if (drafts.get(i).seconded()) {
          secondments.add(TalentCast.secondment("m-" + i, "s-1").build());
        }
      }
      List<TalentProfile> listed = new ArrayList<>(profiles);
      if (shuffled) {
        Collections.shuffle(members, order);
        Collections.shuffle(secondments, order);
        Collections.shuffle(listed, order);
      }
      return TalentRegister.builder()
          .members(members)
          .pyramid(TalentCast.pyramid().profiles(listed).build())
          .addBatches(TalentCast.batch(secondments.toArray(Secondment[]::new)).build())
          .build()
          .match(wish, policy, Cast.POLICY, Cast.JUNE);
    }

    Optional<Draft> draft(MemberId id) {
      int number = Integer.parseInt(id.value().substring(2));
      return number < drafts.size() ? Optional.of(drafts.get(number)) : Optional.empty();
    }

    boolean fits(TalentProfile profile) {
      boolean may =
          draft(profile.member())
              .filter(each -> each.agreement() != Agreement.NONE && !each.seconded())
              .isPresent();
      return may
          && profile.isAvailable(request.on())
          && !request.excluded().contains(profile.member())
          && (request.tiers().isEmpty() || request.tiers().contains(profile.tier()))
          && (request.fields().isEmpty() || shared(request.fields(), profile.fields()) > 0)
          && shared(request.requiredSkills(), profile.skills()) == request.requiredSkills().size();
    }

    List<Long> points(TalentProfile profile) {
      return List.of(
          shared(request.fields(), profile.fields()) * policy.perField(),
          shared(request.wishedSkills(), profile.skills()) * policy.perWishedSkill(),
          (long) policy.perTier().getOrDefault(profile.tier(), 0),
          draft(profile.member()).orElseThrow().countedYears(policy) * policy.perYearOfStanding());
    }

    long score(TalentProfile profile) {
      return points(profile).stream().mapToLong(Long::longValue).sum();
    }

    List<TalentProfile> fitting(MemberId member) {
      return profiles.stream().filter(each -> each.member().equals(member) && fits(each)).toList();
    }
  }

  private static <T> long shared(Set<T> some, Set<T> others) {
    return some.stream().filter(others::contains).count();
  }

  private static Arbitrary<Set<TalentField>> fields(int least) {
    return Arbitraries.of(TalentField.MEDICAL, TalentField.LAW, TalentField.CULTURE)
        .set()
        .ofMinSize(least)
        .ofMaxSize(2);
  }

  private static Arbitrary<Boolean> rarely() {
    return Arbitraries.of(true, false, false, false, false, false);
  }

  private static Arbitrary<TalentProfile> profiles() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(TalentTier.values()),
            fields(1),
            Arbitraries.of("a", "b", "c").map(Skill::of).set().ofMaxSize(3),
            Arbitraries.of(0, 0, 0, -1, 1).map(Cast.TODAY::plusDays),
            rarely(),
            rarely())
        .as(
            (member, tier, has, skills, turn, leaves, away) -> {
              TalentProfile.Builder profile =
                  TalentCast.profile("m-" + member, tier)
                      .fields(has)
                      .skills(skills)
                      .admitted(leaves ? turn.minusDays(30) : turn);
              if (leaves) {
                profile.departure(new Departure(turn, DepartureReason.WISH));
              }
              if (away) {
                profile.addUnavailable(THAT_DAY);
              }
              return profile.build();
            });
  }

  private static Arbitrary<ExpertiseRequest> requests() {
    return Combinators.combine(
            fields(0),
            Arbitraries.of("a").map(Skill::of).set().ofMaxSize(1),
            Arbitraries.of("b", "c").map(Skill::of).set().ofMaxSize(2),
            Arbitraries.of(TalentTier.values()).set().ofMaxSize(2),
            Arbitraries.integers().between(0, 5).set().ofMaxSize(1),
            Arbitraries.integers().between(1, 4))
        .as(
            (fields, required, wished, tiers, excluded, wanted) ->
                ExpertiseRequest.builder()
                    .id(RequestId.of("q-1"))
                    .on(Cast.TODAY)
                    .fields(fields)
                    .requiredSkills(required)
                    .wishedSkills(wished)
                    .tiers(tiers)
                    .excluded(excluded.stream().map(each -> MemberId.of("m-" + each)).toList())
                    .wanted(wanted)
                    .build());
  }

  private static Arbitrary<MatchPolicy> policies() {
    Arbitrary<Integer> points = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            points,
            points,
            Arbitraries.maps(Arbitraries.of(TalentTier.values()), points),
            points,
            Arbitraries.of(0, 10, 50))
        .as(
            (field, skill, tiers, year, most) ->
                MatchPolicy.builder()
                    .perField(field)
                    .perWishedSkill(skill)
                    .perTier(tiers)
                    .perYearOfStanding(year)
                    .mostYearsOfStanding(most)
                    .build());
  }

  @Provide
  Arbitrary<Scene> scenes() {
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.of(
                    Agreement.ALL, Agreement.ALL, Agreement.WITHOUT_SENSITIVE, Agreement.NONE),
                Arbitraries.integers().between(1972, 2020).optional(),
                rarely())
            .as(Draft::new);
    return Combinators.combine(
            drafts.list().ofSize(5), profiles().list().ofMaxSize(12), requests(), policies())
        .as(Scene::new);
  }

  @Property
  void everybodyIsRankedOnceOrPassedOverWithAReason(@ForAll("scenes") Scene scene) {
    ExpertMatch match = scene.match();
    List<MemberId> ranked = match.ranked().stream().map(Candidate::member).toList();
    Set<MemberId> passedOver = new HashSet<>();
    match.passedOver().forEach(each -> passedOver.add(each.member()));
    Set<MemberId> fit = new HashSet<>();
    Set<MemberId> others = new HashSet<>();
    for (TalentProfile each : scene.profiles()) {
      (scene.fitting(each.member()).isEmpty() ? others : fit).add(each.member());
    }
    assertThat(ranked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(fit);
    assertThat(passedOver).isEqualTo(others);
    assertThat(match.passedOver()).noneMatch(each -> each.obstacles().isEmpty());
  }

  @Property
  void whoIsRankedComesFromAProfileThatFitsAndThatNoOtherOfTheirsBeats(
      @ForAll("scenes") Scene scene) {
    for (Candidate candidate : scene.match().ranked()) {
      List<TalentProfile> own = scene.fitting(candidate.member());
      List<Long> points = candidate.parts().stream().map(ScorePart::points).toList();
      assertThat(own)
          .anyMatch(each -> each.tier() == candidate.tier() && scene.points(each).equals(points));
      assertThat(candidate.score())
          .isEqualTo(points.stream().mapToLong(Long::longValue).sum())
          .isEqualTo(own.stream().mapToLong(scene::score).max().orElseThrow());
    }
  }

  @Property
  void theBetterScoreGoesFirstThenTheHigherTierThenTheNumber(@ForAll("scenes") Scene scene) {
    List<Candidate> ranked = scene.match().ranked();
    for (int i = 1; i < ranked.size(); i++) {
      Candidate first = ranked.get(i - 1);
      Candidate next = ranked.get(i);
      assertThat(first.score()).isGreaterThanOrEqualTo(next.score());
      if (first.score() == next.score()) {
        assertThat(first.tier()).isLessThanOrEqualTo(next.tier());
        if (first.tier() == next.tier()) {
          assertThat(first.member()).isLessThan(next.member());
        }
      }
    }
  }

  /** Wanting more people changes nobody's place; what is not found is missing. */
  @Property
  void atMostAsManyAsWantedAreChosenFromTheTop(
      @ForAll("scenes") Scene scene, @ForAll @IntRange(min = 1, max = 5) int more) {
    ExpertMatch match = scene.match();
    int wanted = scene.request().wanted();
    assertThat(match.chosen().size() + match.missing()).isEqualTo(wanted);
    assertThat(match.ranked()).startsWith(match.chosen().toArray(Candidate[]::new));
    assertThat(match.missing() == 0 || match.chosen().equals(match.ranked())).isTrue();
    ExpertiseRequest larger =
        ExpertiseRequest.builder().from(scene.request()).wanted(wanted + more).build();
    ExpertMatch wider = scene.matchInOrderOf(new Random(0), false, larger);
    assertThat(wider.ranked()).isEqualTo(match.ranked());
    assertThat(wider.passedOver()).isEqualTo(match.passedOver());
  }

  @Property
  void theOrderOfMembersProfilesAndSecondmentsChangesNothing(
      @ForAll("scenes") Scene scene, @ForAll long seed) {
    assertThat(scene.matchInOrderOf(new Random(seed), true, scene.request()))
        .isEqualTo(scene.match());
  }
}
