package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.EvidenceId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What stands of a figure when several sources speak of it. */
class EvidenceRegisterTest {
  private static final EvaluationSubject VENUE = EvaluationSubject.of(VenueId.of("v-1"));
  private static final DateSpan YEAR =
      DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  @Test
  void sourcesThatSayTheSameStandTogether() {
    EvidenceStanding standing =
        standing(List.of(), value("a", "monitoring", 80), value("b", "register", 80));

    assertThat(standing.value()).contains(Amount.of(80));
    assertThat(standing.accepted()).extracting(Evidence::id).containsExactly(id("a"), id("b"));
    assertThat(standing.isDisputed()).isFalse();
  }

  @Test
  void sourcesThatDisagreeAreAllReportedAndNoneIsUsed() {
    EvidenceRegister register =
        EvidenceRegister.of(List.of(value("a", "monitoring", 80), value("b", "register", 75)));
    EvidenceStanding standing = register.standing(VENUE, "visits", List.of()).get(0);

    assertThat(standing.value()).isEmpty();
    assertThat(standing.disputed()).extracting(Evidence::id).containsExactly(id("a"), id("b"));
    assertThat(register.conflicts()).containsExactly(standing);
  }

  @Test
  void aStatedPreferenceDecides() {
    EvidenceStanding standing =
        standing(
            List.of("register", "monitoring"),
            value("a", "monitoring", 80),
            value("b", "register", 75));

    assertThat(standing.value()).contains(Amount.of(75));
    assertThat(standing.overruled()).extracting(Evidence::id).containsExactly(id("a"));
  }

  @Test
  void twoPiecesOfThePreferredSourceMayStillDisagree() {
    EvidenceStanding standing =
        standing(
            List.of("register", "monitoring"),
            value("a", "register", 80),
            value("b", "register", 75),
            value("c", "monitoring", 75));

    assertThat(standing.value()).isEmpty();
    assertThat(standing.disputed()).extracting(Evidence::id).containsExactly(id("a"), id("b"));
    assertThat(standing.overruled()).extracting(Evidence::id).containsExactly(id("c"));
  }

  @Test
  void aSourceThatIsNotAcceptedIsNotHeard() {
    EvidenceStanding standing = standing(List.of("register"), value("a", "hearsay", 80));

    assertThat(standing.value()).isEmpty();
    assertThat(standing.isDisputed()).isFalse();
    assertThat(standing.refused()).extracting(Evidence::id).containsExactly(id("a"));
  }

  @Test
  void ratersDoNotContradictEachOther() {
    List<EvidenceStanding> standing =
        EvidenceRegister.of(
                List.of(
                    piece("a", "siteExpert").part("rater-1").value(Amount.of(80)).build(),
                    piece("b", "siteExpert").part("rater-2").value(Amount.of(90)).build()))
            .standing(VENUE, "visits", List.of());

    assertThat(standing)
        .extracting(each -> each.value().orElseThrow().toString())
        .containsExactly("80", "90");
  }

  @Test
  void aCorrectionReplacesWhatItCorrects() {
    EvidenceStanding standing =
        standing(
            List.of(),
            piece("a", "monitoring").revision(1).value(Amount.of(82)).build(),
            value("a", "monitoring", 80));

    assertThat(standing.value()).contains(Amount.of(82));
  }

  @Test
  void twoContentsOfOneRevisionAreInDispute() {
    EvidenceStanding standing =
        standing(List.of("monitoring"), value("a", "monitoring", 80), value("a", "monitoring", 82));

    assertThat(standing.disputed()).hasSize(2);
  }

  @Test
  void whetherAPieceWasWithdrawnMayBeInDispute() {
    EvidenceStanding standing =
        standing(
            List.of(),
            value("a", "monitoring", 80),
            piece("a", "monitoring").withdrawn(true).value(Amount.of(80)).build());

    assertThat(standing.value()).isEmpty();
    assertThat(standing.disputed()).hasSize(1);
  }

  @Test
  void aWithdrawnPieceSaysNothingAndIsNotRevived() {
    Evidence withdrawn =
        piece("a", "monitoring").revision(1).withdrawn(true).value(Amount.of(80)).build();
    EvidenceRegister register =
        EvidenceRegister.of(List.of(withdrawn))
            .merge(EvidenceRegister.of(List.of(value("a", "monitoring", 80))));

    assertThat(register.subjects()).isEmpty();
    assertThat(register.standing(VENUE, "visits", List.of())).isEmpty();
    assertThat(register.pieces()).containsExactly(withdrawn);
  }

  @Test
  void answersOfTwoChannelsAddUp() {
    SurveyAnswers web = SurveyAnswers.of(List.of(SurveyResponse.of("gain", 5, 3)));
    SurveyAnswers counter =
        SurveyAnswers.of(List.of(SurveyResponse.of("gain", 5, 2), SurveyResponse.of("gain", 1, 1)));

    assertThat(web.plus(counter).responses())
        .containsExactlyInAnyOrder(
            SurveyResponse.of("gain", 5, 5), SurveyResponse.of("gain", 1, 1));
  }

  @Test
  void impossibleEvidenceIsRefusedWithEveryFault() {
    Evidence.Builder builder =
        Evidence.builder()
            .id(id("a"))
            .revision(-1)
            .figure(" ")
            .subject(VENUE)
            .period(DateSpan.from(LocalDate.of(2025, 1, 1)))
            .source("")
            .part(" ");

    assertThatThrownBy(builder::build)
        .hasMessageContaining("evidence a is refused, 6 problems")
        .hasMessageContaining("revision must be 0 or above")
        .hasMessageContaining("figure must not be blank")
        .hasMessageContaining("source must not be blank")
        .hasMessageContaining("part must not be blank. Maybe leave it out?")
        .hasMessageContaining("period must have a start and an end, was 2025-01-01/..")
        .hasMessageContaining("either a value or answers, had neither");
  }

  private static EvidenceStanding standing(List<String> sources, Evidence... pieces) {
    return EvidenceRegister.of(List.of(pieces)).standing(VENUE, "visits", sources).get(0);
  }

  private static Evidence value(String id, String source, long value) {
    return piece(id, source).value(Amount.of(value)).build();
  }

  private static Evidence.Builder piece(String id, String source) {
    return Evidence.builder()
        .id(id(id))
        .figure("visits")
        .subject(VENUE)
        .period(YEAR)
        .source(source);
  }

  private static EvidenceId id(String text) {
    return EvidenceId.of(text);
  }
}
