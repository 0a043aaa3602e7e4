package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.talent.TalentTier.TALENT_BANK;
import static org.kapok.talent.TalentTier.THINK_TANK;
import static org.kapok.talent.TalentTier.VOLUNTEERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Ratio;

class TalentPyramidTest {

  /** Guangzhou, G8: 1 400 in the think tank, 8 000 in nine fields, 200 teams. */
  private static final PyramidPolicy GUANGZHOU =
      PyramidPolicy.builder()
          .putFewestPeople(THINK_TANK, 1400)
          .putFewestPeople(TALENT_BANK, 8000)
          .fewestFields(9)
          .fewestTeams(200)
          .largestShareOfTierBelow(Ratio.ONE)
          .build();

  private static TalentPyramid guangzhou(int thinkTank) {
    List<TalentField> fields =
        TalentField.KNOWN.byCode().keySet().stream().map(TalentField::of).toList();
    List<TalentProfile> profiles = new ArrayList<>();
    for (int i = 0; i < 8000; i++) {
      TalentField field = fields.get(i % fields.size());
      profiles.add(TalentCast.profile("bank-" + i, TALENT_BANK, field).build());
    }
    for (int i = 0; i < thinkTank; i++) {
      profiles.add(TalentCast.profile("expert-" + i, THINK_TANK, TalentField.SCIENCE).build());
    }
    List<VolunteerTeam> teams =
        IntStream.range(0, 200)
            .mapToObj(
                team ->
                    TalentCast.team(
                        "t-" + team,
                        IntStream.range(0, 40)
                            .mapToObj(each -> "v-" + (team * 40 + each))
                            .toArray(String[]::new)))
            .toList();
    return TalentCast.pyramid().profiles(profiles).teams(teams).policy(GUANGZHOU).build();
  }

  @Test
  void guangzhousFiguresMakeAPyramid() {
    TalentPyramid pyramid = guangzhou(1400);
    assertThat(pyramid.problems()).isEmpty();
    PyramidFigures figures = pyramid.figures();
    assertThat(figures.people())
        .isEqualTo(Map.of(THINK_TANK, 1400, TALENT_BANK, 8000, VOLUNTEERS, 8000));
    assertThat(figures.fields()).hasSize(9).containsEntry(TalentField.MEDICAL, 889);
    assertThat(figures.fields().get(TalentField.SCIENCE)).isEqualTo(888 + 1400);
    assertThat(figures.teams()).isEqualTo(200);
    assertThat(figures.persons()).isEqualTo(17_400);
  }

  @Test
  void whatIsMissingToTheShapeComesBackInFigures() {
    assertThat(guangzhou(1399).problems())
        .singleElement()
        .hasToString(
            "/policy: there are fewer than the policy asks for: THINK_TANK 1399 < 1400 (2025-06-01)");
    TalentPyramid inverted =
        TalentCast.pyramid(
                TalentCast.profile("m-1", THINK_TANK, TalentField.LAW).build(),
                TalentCast.profile("m-2", THINK_TANK, TalentField.LAW).build(),
                TalentCast.profile("m-3", TALENT_BANK, TalentField.LAW).build())
            .policy(
                PyramidPolicy.builder()
                    .largestShareOfTierBelow(Ratio.of(3, 2))
                    .putFewestInField(TalentField.MEDICAL, 1)
                    .build())
            .build();
    assertThat(inverted.problems())
        .extracting("message")
        .containsExactly(
            "there are fewer than the policy asks for: medical 0 < 1 (2025-06-01)",
            "a tier is too wide for the tier below it: THINK_TANK 2 > 1.5 × TALENT_BANK 1"
                + " (2025-06-01)",
            "a tier is too wide for the tier below it: TALENT_BANK 1 > 1.5 × VOLUNTEERS 0"
                + " (2025-06-01)");
  }

  @Test
  void onlyWhoIsInTheTierOnTheDayCounts() {
    TalentPyramid pyramid =
        TalentCast.pyramid(
                TalentCast.profile("past", TALENT_BANK, TalentField.LAW)
                    .departure(new Departure(Cast.TODAY, DepartureReason.AGE))
                    .build(),
                TalentCast.profile("last day", TALENT_BANK, TalentField.LAW)
                    .departure(new Departure(Cast.TODAY.plusDays(1), DepartureReason.AGE))
                    .build(),
                TalentCast.profile("first day", TALENT_BANK, TalentField.LAW)
                    .admitted(Cast.TODAY)
                    .build(),
                TalentCast.profile("future", TALENT_BANK, TalentField.LAW)
                    .admitted(Cast.TODAY.plusDays(1))
                    .build())
            .build();
    assertThat(pyramid.people(TALENT_BANK))
        .containsExactlyInAnyOrder(MemberId.of("last day"), MemberId.of("first day"));
  }

  @Test
  void aVolunteerCountsOnceHoweverManyTeams() {
    TalentPyramid pyramid =
        TalentCast.pyramid(TalentCast.profile("m-1", VOLUNTEERS, TalentField.LAW).build())
            .addTeams(TalentCast.team("t-1", "m-1", "m-2"), TalentCast.team("t-2", "m-2"))
            .build();
    assertThat(pyramid.figures().people()).containsEntry(VOLUNTEERS, 2);
    assertThat(pyramid.figures().persons()).isEqualTo(2);
    assertThat(pyramid.figures().fields()).as("fields are of the two upper tiers").isEmpty();
  }

  @Test
  void oneProfileAtATimeInATierAndOneTeamPerId() {
    TalentProfile first =
        TalentCast.profile("m-1", TALENT_BANK, TalentField.LAW)
            .departure(new Departure(LocalDate.of(2025, 3, 1), DepartureReason.OTHER_TIER))
            .build();
    TalentProfile again =
        TalentCast.profile("m-1", TALENT_BANK, TalentField.LAW)
            .admitted(LocalDate.of(2025, 3, 1))
            .build();
    TalentProfile within =
        TalentCast.profile("m-1", TALENT_BANK, TalentField.LAW)
            .admitted(LocalDate.of(2025, 2, 1))
            .departure(new Departure(LocalDate.of(2025, 2, 2), DepartureReason.WISH))
            .build();
    TalentProfile higher = TalentCast.profile("m-1", THINK_TANK, TalentField.LAW).build();
    assertThat(TalentCast.pyramid(first, again, higher).build().problems()).isEmpty();
    assertThat(
            TalentCast.pyramid(within, again, first)
                .addTeams(TalentCast.team("t-1"), TalentCast.team("t-1"))
                .build()
                .problems())
        .extracting("place")
        .containsExactly("/profiles/2", "/teams/1/id");
  }

  @Test
  void knownFieldsHaveLabelsAndACityAddsItsOwn() {
    assertThat(TalentField.KNOWN.byCode()).hasSize(9);
    assertThat(TalentField.of("medical").label().orElseThrow().in("zh")).isEqualTo("医疗卫生");
    assertThat(TalentField.of("tea").label()).isEmpty();
    assertThatThrownBy(() -> TalentField.of("茶")).hasMessageContaining("茶");
    assertThatThrownBy(() -> Skill.of("")).hasMessageContaining("Skill");
    assertThatThrownBy(() -> Declaration.of("a b")).hasMessageContaining("\"a b\"");
    assertThat(THINK_TANK.label().in("zh")).isEqualTo("银发智库");
  }

  @Test
  void anImpossibleShapeIsRefused() {
    assertThatThrownBy(
            () ->
                PyramidPolicy.builder()
                    .fewestFields(-1)
                    .fewestTeams(-2)
                    .largestShareOfTierBelow(Ratio.ZERO)
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.problems()).hasSize(3));
  }
}
