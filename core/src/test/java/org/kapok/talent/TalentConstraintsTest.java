package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** The class-level constraint fires under a validator of which nothing is configured. */
class TalentConstraintsTest {

  /** What a host may do: the constraint on a field of its own. */
  record Form(@WithoutProblems SecondmentBatch submitted) {}

  private static final SecondmentBatch CROWDED =
      TalentCast.batch(
              TalentCast.secondment("m-1", "s-1").build(),
              TalentCast.secondment("m-2", "s-1").build())
          .build();

  private static TalentRegister everythingWrong() {
    Secondment wrong =
        TalentCast.secondment("m-1", "s-9")
            .term(DateSpan.of(TalentCast.SEPTEMBER_2023, LocalDate.of(2024, 3, 1)))
            .addAssessments(
                new Assessment(
                    AssessmentKind.YEARLY,
                    LocalDate.of(2024, 1, 1),
                    AssessmentGrade.COMPETENT,
                    LocalDate.of(2024, 1, 1)))
            .ended(new SecondmentEnd(LocalDate.of(2024, 2, 1), SecondmentEndReason.REMOVED))
            .build();
    TalentProfile profile =
        TalentCast.profile("m-8", TalentTier.THINK_TANK, TalentField.LAW).build();
    return TalentRegister.builder()
        .addMembers(
            Cast.full("m-1").birthDate(LocalDate.of(1940, 1, 1)).build(), Cast.full("m-1").build())
        .pyramid(
            TalentCast.pyramid(profile, profile)
                .policy(
                    PyramidPolicy.builder()
                        .fewestTeams(1)
                        .largestShareOfTierBelow(Ratio.ONE)
                        .build())
                .build())
        .addBatches(
            TalentCast.batch(wrong, wrong)
                .addSecondments(
                    TalentCast.secondment("m-3", "s-1").build(),
                    TalentCast.secondment("m-4", "s-1").build())
                .build(),
            TalentCast.batch()
                .stations(List.of(new Station(StationId.of("s-1"), OrganizationId.of("o-7"), 1)))
                .build())
        .build();
  }

  private static <T> Set<ConstraintViolation<T>> validate(T value) {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(value);
    }
  }

  private static <T> Set<String> messages(T value, Locale locale) {
    MessageInterpolator plain = new ParameterMessageInterpolator();
    MessageInterpolator inLocale =
        new MessageInterpolator() {
          @Override
          public String interpolate(String template, Context context) {
            return plain.interpolate(template, context, locale);
          }

          @Override
          public String interpolate(String template, Context context, Locale ignored) {
            return plain.interpolate(template, context, locale);
          }
        };
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(inLocale)
            .buildValidatorFactory()) {
      return factory.getValidator().validate(value).stream()
          .map(ConstraintViolation::getMessage)
          .collect(Collectors.toSet());
    }
  }

  @Test
  void itFiresOnEachAggregateWithThePathOfTheProblem() {
    assertThat(validate(CROWDED))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getPropertyPath()).hasToString("stations[0].capacity"));
    assertThat(validate(TalentRegisterTest.register())).isEmpty();
    TalentRegister register = everythingWrong();
    assertThat(validate(register))
        .extracting(violation -> violation.getPropertyPath().toString())
        .hasSize(
            (int)
                register.problems().stream()
                    .map(problem -> problem.place() + problem.message())
                    .distinct()
                    .count())
        .contains(
            "members[1].id",
            "pyramid.profiles[1]",
            "pyramid.policy.largestShareOfTierBelow",
            "batches[0].secondments[0].assessments[0]",
            "batches[0].secondments[3].member");
    assertThat(validate(register.pyramid())).hasSize(register.pyramid().problems().size());
  }

  @Test
  void itFiresOnAHostsOwnField() {
    assertThat(validate(new Form(CROWDED)))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.getPropertyPath())
                    .hasToString("submitted.stations[0].capacity"));
    assertThat(validate(new Form(TalentCast.batch().build()))).isEmpty();
  }

  @Test
  void itSpeaksChineseAndEnglish() {
    assertThat(messages(CROWDED, Locale.SIMPLIFIED_CHINESE))
        .containsExactly("驻点同期人数超过容量: s-1 2 > 1 (2023-09-01)");
    assertThat(messages(CROWDED, Locale.ENGLISH))
        .containsExactly(
            "more advisers serve at a station than it has room for: s-1 2 > 1 (2023-09-01)");
  }

  @Test
  void everyProblemHasASentenceInBothLanguages() {
    TalentRegister register = everythingWrong();
    TreeMap<String, Long> codes =
        register.problems().stream()
            .collect(
                Collectors.groupingBy(each -> each.code(), TreeMap::new, Collectors.counting()));
    assertThat(codes.keySet())
        .containsExactly(
            "duplicate-id",
            "duplicate-profile",
            "not-a-pyramid",
            "over-capacity",
            "removal-without-ground",
            "station-differs",
            "too-few",
            "too-old",
            "two-stations",
            "unknown-member",
            "unknown-station",
            "wrong-period",
            "wrong-term");
    Set<String> english =
        register.problems().stream().map(Problem::message).collect(Collectors.toSet());
    assertThat(messages(register, Locale.ENGLISH)).isEqualTo(english);
    assertThat(messages(register, Locale.CHINESE))
        .hasSize(english.size())
        .allSatisfy(message -> assertThat(message).doesNotContain("{", "org.kapok"))
        .allSatisfy(message -> assertThat(message.split(": ", 2)[0]).matches(".*\\p{IsHan}.*"));
  }
}
