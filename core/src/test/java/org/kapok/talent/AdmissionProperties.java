package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.id.MemberId;
import org.kapok.privacy.Purpose;
import org.kapok.problem.Problem;

/** The laws of admission and review, whatever a policy asks for. */
class AdmissionProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  /** Which requirement is tightened. */
  private enum Tightening {
    MINIMUM_AGE,
    MAXIMUM_AGE,
    SKILLS,
    DECLARATIONS,
    CONSENTS,
    ROUTES
  }

  private record Case(Application application, Member member, LocalDate date) {}

  private static Arbitrary<Set<Declaration>> declarations() {
    return Arbitraries.of(Declaration.HEALTHY, Declaration.VOLUNTARY).set();
  }

  private static Arbitrary<Set<Purpose>> purposes() {
    return Arbitraries.of(Purpose.ADMISSION, Purpose.CARE).set();
  }

  private static Arbitrary<Set<Skill>> skills() {
    return Arbitraries.of("a", "b", "c").map(Skill::of).set();
  }

  @Provide
  Arbitrary<AdmissionPolicy> policies() {
    return Combinators.combine(
            Arbitraries.integers().between(50, 60).optional(),
            Arbitraries.integers().between(60, 75).optional(),
            Arbitraries.integers().between(0, 2),
            declarations(),
            purposes(),
            Arbitraries.of(EntryRoute.values()).set().ofMinSize(2),
            Arbitraries.integers().between(1, 36),
            Arbitraries.of(AnniversaryRule.values()))
        .as(
            (least, most, skills, declarations, consents, routes, months, rule) ->
                AdmissionPolicy.builder()
                    .tier(TalentTier.TALENT_BANK)
                    .zone(Cast.CHINA)
                    .minimumAge(least)
                    .maximumAge(most)
                    .fewestSkills(skills)
                    .declarations(declarations)
                    .consents(consents)
                    .routes(routes)
                    .reviewMonths(months)
                    .anniversaries(rule)
                    .build());
  }

  /** Many a birthday lies within a day or two of the application, and on 29 February. */
  private static Arbitrary<LocalDate> births() {
    Arbitrary<LocalDate> near =
        Combinators.combine(
                Arbitraries.integers().between(48, 78), Arbitraries.integers().between(-2, 2))
            .as((years, days) -> FIRST.minusYears(years).plusDays(days));
    return Arbitraries.oneOf(
        near, Arbitraries.of(1948, 1952, 1960, 1964, 1976).map(year -> LocalDate.of(year, 2, 29)));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            births().optional(0.9),
            Arbitraries.integers().between(-2, 2).map(FIRST::plusDays),
            Arbitraries.of(TalentField.LAW, TalentField.MEDICAL).set(),
            skills(),
            declarations(),
            purposes(),
            Arbitraries.of(EntryRoute.values()))
        .as(
            (birth, date, fields, skills, declarations, consents, route) ->
                new Case(
                    Application.builder()
                        .member(MemberId.of("m-1"))
                        .tier(TalentTier.TALENT_BANK)
                        .route(route)
                        .at(instant(date, LocalTime.NOON))
                        .fields(fields)
                        .skills(skills)
                        .declarations(declarations)
                        .build(),
                    Member.builder()
                        .id(MemberId.of("m-1"))
                        .registered(LocalDate.of(2024, 5, 1))
                        .birthDate(birth)
                        .consents(Cast.consents(consents.toArray(Purpose[]::new)))
                        .build(),
                    date));
  }

  private static Instant instant(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(Cast.CHINA).toInstant();
  }

  /** Consents of the cast hold from March 2025, at midnight of UTC. */
  private static boolean consents(Case each, Purpose purpose) {
    return each.member().consents().log().stream().anyMatch(one -> one.purpose().equals(purpose))
        && !each.application().at().isBefore(Cast.MARCH);
  }

  private static LocalDate birthday(LocalDate birth, int years, AnniversaryRule rule) {
    LocalDate day = birth.plusYears(years);
    boolean moved = day.getDayOfMonth() != birth.getDayOfMonth();
    return moved && rule == AnniversaryRule.MARCH_1 ? day.plusDays(1) : day;
  }

  private static Set<String> expectedFaults(AdmissionPolicy policy, Case each) {
    Set<String> faults = new HashSet<>();
    Application application = each.application();
    Optional<LocalDate> birth = each.member().birthDate();
    AnniversaryRule rule = policy.anniversaries();
    if (birth.isEmpty() && (policy.minimumAge().isPresent() || policy.maximumAge().isPresent())) {
      faults.add("unknown-age");
    }
    birth.ifPresent(
        day -> {
          if (policy
              .minimumAge()
              .filter(least -> each.date().isBefore(birthday(day, least, rule)))
              .isPresent()) {
            faults.add("too-young");
          }
          if (policy
              .maximumAge()
              .filter(most -> !each.date().isBefore(birthday(day, most + 1, rule)))
              .isPresent()) {
            faults.add("too-old");
          }
        });
    if (!application.declarations().containsAll(policy.declarations())) {
      faults.add("not-declared");
    }
    if (application.fields().isEmpty()) {
      faults.add("missing");
    }
    if (application.skills().size() < policy.fewestSkills()) {
      faults.add("too-few-skills");
    }
    if (!policy.routes().contains(application.route())) {
      faults.add("route-closed");
    }
    if (policy.consents().stream().anyMatch(purpose -> !consents(each, purpose))) {
      faults.add("no-consent");
    }
    return faults;
  }

  private static List<String> faults(AdmissionPolicy policy, Case each) {
    return policy.decide(each.application(), each.member())
            instanceof AdmissionDecision.NotAdmitted refused
        ? refused.reasons().stream().map(Problem::code).toList()
        : List.of();
  }

  @Property
  void oneIsAdmittedExactlyIfNoRequirementFailsAndElseEachThatFailsIsNamed(
      @ForAll("policies") AdmissionPolicy policy, @ForAll("cases") Case each) {
    Set<String> expected = expectedFaults(policy, each);
    AdmissionDecision decision = policy.decide(each.application(), each.member());
    assertThat(new HashSet<>(faults(policy, each))).isEqualTo(expected);
    assertThat(decision instanceof AdmissionDecision.Admitted).isEqualTo(expected.isEmpty());
    if (decision instanceof AdmissionDecision.Admitted admitted) {
      assertThat(admitted.profile().admitted()).isEqualTo(each.date());
      assertThat(admitted.profile().fields()).isEqualTo(each.application().fields());
      assertThat(admitted.profile().skills()).isEqualTo(each.application().skills());
    }
  }

  private static AdmissionPolicy tightened(AdmissionPolicy policy, Tightening how, int step) {
    AdmissionPolicy.Builder stricter = AdmissionPolicy.builder().from(policy);
    switch (how) {
      case MINIMUM_AGE -> {
        int most = policy.maximumAge().orElse(Integer.MAX_VALUE);
        stricter.minimumAge(Math.min(most, policy.minimumAge().orElse(48) + step));
      }
      case MAXIMUM_AGE -> {
        int least = policy.minimumAge().orElse(0);
        stricter.maximumAge(Math.max(least, policy.maximumAge().orElse(78) - step));
      }
      case SKILLS -> stricter.fewestSkills(policy.fewestSkills() + step);
      case DECLARATIONS -> stricter.addDeclarations(Declaration.POLITICALLY_SOUND);
      case CONSENTS -> stricter.addConsents(Purpose.ADMISSION, Purpose.CARE);
      case ROUTES -> stricter.routes(policy.routes().stream().sorted().limit(1).toList());
    }
    return stricter.build();
  }

  @Property
  void aStricterPolicyFindsAllThatTheLaxerFindsAndSoNeverAdmitsWhomItRefuses(
      @ForAll("policies") AdmissionPolicy lax,
      @ForAll Tightening how,
      @ForAll @IntRange(min = 1, max = 12) int step,
      @ForAll("cases") Case each) {
    AdmissionPolicy strict = tightened(lax, how, step);
    assertThat(faults(strict, each)).containsAll(faults(lax, each));
  }

  /** Whatever the time of the day and whatever else the policy asks for. */
  @Property
  void theNextReviewIsSoManyMonthsAfterTheDateAndDependsOnNothingElse(
      @ForAll("policies") AdmissionPolicy policy,
      @ForAll("policies") AdmissionPolicy other,
      @ForAll @IntRange(max = 3000) int day,
      @ForAll @IntRange(max = 86_399) int one,
      @ForAll @IntRange(max = 86_399) int another) {
    LocalDate date = FIRST.plusDays(1L + day);
    LocalDate due = date.plusMonths(policy.reviewMonths());
    assertThat(reviewAfterAdmission(policy, date, one)).contains(due);
    assertThat(reviewAfterAdmission(policy, date, another)).contains(due);
    AdmissionPolicy sameMonths =
        AdmissionPolicy.builder().from(other).reviewMonths(policy.reviewMonths()).build();
    assertThat(reviewAfterAdmission(sameMonths, date, one)).contains(due);
    assertThat(reviewAfterAdmission(policy, date.plusDays(1), one).orElseThrow())
        .isAfterOrEqualTo(due);
  }

  private static Optional<LocalDate> reviewAfterAdmission(
      AdmissionPolicy policy, LocalDate date, int second) {
    AdmissionPolicy open =
        AdmissionPolicy.builder()
            .from(policy)
            .minimumAge(Optional.empty())
            .maximumAge(Optional.empty())
            .build();
    Application application =
        Application.builder()
            .member(MemberId.of("m-1"))
            .tier(policy.tier())
            .route(policy.routes().iterator().next())
            .at(instant(date, LocalTime.ofSecondOfDay(second)))
            .addFields(TalentField.LAW)
            .addSkills(Skill.of("a"), Skill.of("b"))
            .addDeclarations(Declaration.HEALTHY, Declaration.VOLUNTARY)
            .build();
    Member member =
        Cast.full("m-1").consents(Cast.consents(Purpose.ADMISSION, Purpose.CARE)).build();
    AdmissionDecision decision = open.decide(application, member);
    assertThat(decision).isInstanceOf(AdmissionDecision.Admitted.class);
    return policy.nextReview(((AdmissionDecision.Admitted) decision).profile());
  }

  @Property
  void whoStaysIsDueSoManyMonthsAfterTheReviewAndWhoLeavesIsNot(
      @ForAll("policies") AdmissionPolicy policy,
      @ForAll("cases") Case each,
      @ForAll boolean wishes,
      @ForAll @IntRange(max = 1200) int later) {
    TalentProfile profile =
        TalentCast.profile("m-1", TalentTier.TALENT_BANK, TalentField.LAW).build();
    LocalDate day = profile.admitted().plusDays(later);
    Review review = new Review(day, wishes, each.application().declarations());
    ReviewOutcome outcome = policy.review(profile, each.member(), review);
    assertThat(policy.review(profile, each.member(), review)).isEqualTo(outcome);
    if (outcome instanceof ReviewOutcome.Stays stays) {
      assertThat(wishes).isTrue();
      assertThat(policy.nextReview(stays.profile()))
          .contains(day.plusMonths(policy.reviewMonths()));
    } else if (outcome instanceof ReviewOutcome.Leaves leaves) {
      assertThat(leaves.reasons()).isNotEmpty();
      assertThat(leaves.profile().isActive(day)).isFalse();
      LocalDate due = profile.admitted().plusMonths(policy.reviewMonths());
      assertThat(policy.nextReview(leaves.profile()))
          .isEqualTo(due.isBefore(day) ? Optional.of(due) : Optional.empty());
    }
  }
}
