package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.evaluation.ParticipationFigure.Measure;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.VenueId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Venues' figures are counted from what their visitors did. */
class ParticipationEvidenceTest {
  private static final VenueId HALL = VenueId.of("hall");
  private static final VenueId EMPTY = VenueId.of("empty");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateSpan MARCH =
      DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));
  private static final List<Participation> VISITS =
      List.of(
          visit("p-1", "m-1", "2025-02-28T16:00:00Z", "study", 90).rating(Amount.of(5)).build(),
          visit("p-2", "m-1", "2025-03-02T01:00:00Z", "study", 45).rating(Amount.of(4)).build(),
          visit("p-3", "m-2", "2025-03-02T02:00:00Z", "lunch", 30).build(),
          visit("p-4", "m-3", "2025-03-31T16:00:00Z", "study", 60).build());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "PARTICIPATIONS, 3",
    "SUBJECTS, 2",
    "RETURNING_SUBJECTS, 1",
    "DAYS, 2",
    "MINUTES, 165",
    "RATINGS, 2",
    "RATING_SUM, 9"
  })
  void whatStartedInThePeriodIsCounted(Measure measure, String value) {
    assertThat(value(new ParticipationFigure("any", Set.of(), measure), HALL)).isEqualTo(value);
  }

  @Test
  void onlyTheNamedKindsCount() {
    ParticipationFigure lunches =
        new ParticipationFigure("lunches", Set.of("lunch"), Measure.PARTICIPATIONS);

    assertThat(value(lunches, HALL)).isEqualTo("1");
  }

  @Test
  void aWatchedVenueWithoutVisitorsHasZero() {
    ParticipationFigure visits =
        new ParticipationFigure("visits", Set.of(), Measure.PARTICIPATIONS);

    assertThat(value(visits, EMPTY)).isEqualTo("0");
  }

  @Test
  void whatIsInConflictIsNotCountedAndTold() {
    ParticipationFigure visits =
        new ParticipationFigure("visits", Set.of(), Measure.PARTICIPATIONS);
    History history =
        History.of(VISITS)
            .merge(
                History.of(
                    List.of(visit("p-3", "m-9", "2025-03-02T02:00:00Z", "lunch", 30).build())));
    Evidence evidence = evidence(visits, history, HALL);

    assertThat(evidence.value()).contains(Amount.of(2));
    assertThat(evidence.quality()).isEqualTo(EvidenceQuality.DOUBTFUL);
    assertThat(evidence.note()).contains("not counted, as their records disagree: 1");
  }

  private static String value(ParticipationFigure figure, VenueId venue) {
    return evidence(figure, History.of(VISITS), venue).value().orElseThrow().toString();
  }

  private static Evidence evidence(ParticipationFigure figure, History history, VenueId venue) {
    return new ParticipationEvidence(List.of(figure), ZONE)
        .of(history, List.of(venue), MARCH)
        .get(0);
  }

  private static Participation.Builder visit(
      String id, String member, String start, String kind, long minutes) {
    return Participation.builder()
        .id(ParticipationId.of(id))
        .subject(MemberId.of(member))
        .kind(kind)
        .start(Instant.parse(start))
        .duration(Duration.ofMinutes(minutes))
        .venue(HALL);
  }
}
