package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.activity.ReachPrecision;
import org.kapok.id.OrganizationId;
import org.kapok.laws.Hongmian;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.talent.Member;
import org.kapok.talent.TalentRegister;
import org.kapok.venue.VenueKind;

/** The figures of Hongmian, counted by hand. */
class NetworkFiguresTest {
  private static final DateSpan YEAR =
      DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
  private static final CityNetwork COUNTY = Hongmian.county();
  private static final NetworkFigures FIGURES = NetworkFigures.of(COUNTY, Hongmian.DAY, YEAR);

  @ParameterizedTest
  @CsvSource({
    "G1, flagshipBases, 1",
    "G1, flagshipFunctions, 3",
    "G2, menuItems, 2",
    "G2, groupsServed, 1",
    "G3, studios, 1",
    "G3, educationPoints, 1",
    "G3, reusedPlaces, 1",
    "G4, nearby.learning, 0.75",
    "G4, nearby.care, 0.75",
    "G5, multiFunctionVenues, 2",
    "G5, participations, 3",
    "G5, participationGrowth, 2",
    "G6, advisers, 1",
    "J6, advisersServing, 1",
    "J6, batches, 1",
    "G7, alliances, 1",
    "G7, twoWayAlliances, 1",
    "G7, allianceMembers, 2",
    "G7, allianceOffers.teacher, 1",
    "G8, talent.thinkTank, 1",
    "G8, talent.talentBank, 2",
    "G8, talentInField.law, 1",
    "G8, teams, 1",
    "G9, routes, 1",
    "G9, themes, 1",
    "G9, bases, 2",
    "G9, basesOfTheme.redStudy, 2",
    "G10, programmes, 2",
    "G10, reach.beneficiaryVisits, 600",
    "G10, programmeReach.fairs/events, 11",
    "G10, programmeReach.silver-joy/events, 11",
    "G10, sessionsOfKind.volunteerFair, 1",
    "G11, coordinationGroups, 1",
    "G11, liaisons, 1",
    "G11, organizationsWithLiaison, 2",
    "G11, issuesSolved, 1",
    "G11, issuesOpen, 0",
    "J1, sessionsByMode.branchStudy, 1",
    "J1, sessionsOfKind.trainingClass, 1",
    "J1, trainingYears, 2",
    "J2, sessionsInFormat.microClassroom, 1",
    "J3, careDuties.link, 1",
    "J3, careDuties.visit, 1",
    "J3, careDone.visit, 1",
    "J3, careDone.delivery, 0",
    "J4, teachingPoints, 1",
    "J4, specialities, 1",
    "J5, teamMembers, 2",
    "J5, teamMeanAge, 71.5",
    "J5, teamActions.guidance, 1",
    "J5, teamActions.service, 0",
    "J7, longestStanding, 69",
    "J7, fiftyYearsOfStanding, 1"
  })
  void theFiguresAreThoseOfTheCounty(String fact, String key, String value) {
    Figure figure = FIGURES.figure(key).orElseThrow();
    assertThat(figure.facts()).contains(fact);
    assertThat(figure.value()).hasToString("Optional[" + value + "]");
  }

  @Test
  void everySystemOfTheSourcesThatANetworkHoldsHasAFigure() {
    List<String> facts =
        FIGURES.figures().stream().flatMap(each -> each.facts().stream()).distinct().toList();
    assertThat(facts)
        .containsAll(Stream.of("G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11".split(" ")).toList())
        .containsAll(Stream.of("J1 J2 J3 J4 J5 J6 J7".split(" ")).toList());
    assertThat(FIGURES.of("G9")).extracting(Figure::code).contains("routes", "basesOfTheme");
    assertThat(FIGURES.figures()).extracting(Figure::key).doesNotHaveDuplicates();
  }

  @Test
  void aLineTellsHowExactlyAFigureIsKnown() {
    assertThat(FIGURES.figure("reach.beneficiaryVisits").orElseThrow().line("en"))
        .isEqualTo("reach of all programmes (beneficiary visits): ≥ 600");
    assertThat(FIGURES.figure("basesOfTheme.redStudy").orElseThrow().line("zh"))
        .isEqualTo("路线基地（红色研学）: 2");
  }

  @Test
  void whatIsYetToComeIsNotCounted() {
    NetworkFigures march = NetworkFigures.of(COUNTY, LocalDate.of(2025, 3, 9), YEAR);
    assertThat(march.value("participations")).contains(Ratio.of(2));
    assertThat(march.value("teamActions.guidance")).contains(Ratio.ZERO);
    assertThat(march.value("careDone.visit")).contains(Ratio.ZERO);
    assertThat(march.value("sessionsOfKind.volunteerFair")).isEmpty();
    assertThat(march.value("trainingYears")).contains(Ratio.ONE);
    assertThat(march.value("longestStanding")).contains(Ratio.of(69));
    NetworkFigures july = NetworkFigures.of(COUNTY, LocalDate.of(2025, 7, 1), YEAR);
    assertThat(july.value("fiftyYearsOfStanding")).contains(Ratio.of(2));
  }

  @Test
  void aGrowthFromNothingIsNotKnown() {
    DateSpan before = DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    Figure growth =
        NetworkFigures.of(COUNTY, Hongmian.DAY, before).figure("participationGrowth").orElseThrow();
    assertThat(growth.value()).isEmpty();
    assertThat(growth.line("en")).endsWith(": –");
  }

  @Test
  void aMeanOfSomeIsAboutRight() {
    TalentRegister talent = COUNTY.talent().orElseThrow();
    CityNetwork one =
        Grown.register(
            COUNTY,
            TalentRegister.builder()
                .from(talent)
                .members(
                    talent.members().stream()
                        .map(
                            each ->
                                each.id().value().equals("m-wang")
                                    ? Member.builder()
                                        .from(each)
                                        .birthDate(Optional.empty())
                                        .build()
                                    : each)
                        .toList()));
    Figure mean = NetworkFigures.of(one, Hongmian.DAY, YEAR).figure("teamMeanAge").orElseThrow();
    assertThat(mean.value()).contains(Ratio.of(75));
    assertThat(mean.precision()).isEqualTo(ReachPrecision.ABOUT);
  }

  @Test
  void aNetworkWithFaultsAndAnOpenPeriodAreRefused() {
    CityNetwork faulty =
        Grown.venue(COUNTY, Grown.newVenue("v").owner(OrganizationId.of("nobody")).build());
    assertThatThrownBy(() -> NetworkFigures.of(faulty, Hongmian.DAY, YEAR))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("network of Hongmian county is refused, 1 problem");
    assertThatThrownBy(() -> NetworkFigures.of(COUNTY, Hongmian.DAY, DateSpan.ALWAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must have a first date and an end, was ../..");
  }

  @Test
  void theFiguresThatChangedAreTold() {
    CityNetwork more =
        Grown.venue(COUNTY, Grown.newVenue("v").kind(VenueKind.SENIOR_MEMBER_STUDIO).build());
    NetworkFigures after = NetworkFigures.of(more, Hongmian.DAY, YEAR);
    assertThat(FigureChange.between(FIGURES, after))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.key()).isEqualTo("studios");
              assertThat(each.before().flatMap(Figure::value)).contains(Ratio.ONE);
              assertThat(each.after().flatMap(Figure::value)).contains(Ratio.of(2));
            });
    assertThat(FigureChange.between(FIGURES, FIGURES)).isEmpty();
    NetworkFigures without =
        NetworkFigures.of(Grown.from(COUNTY).promises(List.of()).build(), Hongmian.DAY, YEAR);
    assertThat(FigureChange.between(FIGURES, without))
        .extracting(FigureChange::key, each -> each.after().isPresent())
        .containsExactly(tuple("nearby.care", false), tuple("nearby.learning", false));
  }
}
