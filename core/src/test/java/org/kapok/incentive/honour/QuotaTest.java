package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Placement.Reason;
import org.kapok.incentive.honour.Placement.Verdict;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Places go to the best, and whoever is equal at the edge is treated as the quota says. */
class QuotaTest {
  private static final LocalDate JULY = LocalDate.of(1971, 7, 1);

  private static Candidate candidate(String id, long points) {
    return with(id, points).build();
  }

  private static Candidate.Builder with(String id, long points) {
    return Candidate.builder().subject(MemberId.of(id)).putAmounts("points", Amount.of(points));
  }

  private static Quota.Builder best(int places) {
    return Quota.builder().places(places).addKeys(RankingKey.descending("points"));
  }

  private static List<String> ids(List<SubjectId> subjects) {
    return subjects.stream().map(SubjectId::value).toList();
  }

  private static final List<Candidate> TWO_EQUAL =
      List.of(candidate("c", 70), candidate("b", 80), candidate("a", 80), candidate("d", 60));

  @Test
  void theBestGetThePlaces() {
    QuotaOutcome outcome = best(2).build().among(TWO_EQUAL);
    assertThat(ids(outcome.in())).containsExactly("a", "b");
    assertThat(outcome.ties()).isEmpty();
    assertThat(outcome.placements())
        .extracting(Placement::rank)
        .containsExactly(Optional.of(1), Optional.of(1), Optional.of(3), Optional.of(4));
    assertThat(outcome.of(MemberId.of("d")).orElseThrow())
        .isEqualTo(new Placement(MemberId.of("d"), Optional.of(4), Verdict.OUT, Reason.BELOW_EDGE));
  }

  @ParameterizedTest
  @CsvSource({"ALL_IN, a b, ''", "ALL_OUT, '', ''", "LEFT_TO_DECISION, '', a b"})
  void whoIsEqualAtTheEdgeIsTreatedAsStated(TieRule rule, String in, String undecided) {
    QuotaOutcome outcome = best(1).ties(rule).build().among(TWO_EQUAL);
    assertThat(String.join(" ", ids(outcome.in()))).isEqualTo(in);
    assertThat(String.join(" ", ids(outcome.undecided()))).isEqualTo(undecided);
    assertThat(outcome.ties())
        .containsExactly(
            new EdgeTie(
                List.of(MemberId.of("a"), MemberId.of("b")),
                1,
                Optional.empty(),
                Optional.empty()));
    assertThat(outcome.of(MemberId.of("c")).orElseThrow().reason()).isEqualTo(Reason.BELOW_EDGE);
  }

  @Test
  void aFurtherKeyDecidesAndIsNamed() {
    Quota quota = best(1).addKeys(RankingKey.ascending("joined")).build();
    QuotaOutcome outcome =
        quota.among(
            List.of(
                with("a", 80).putDates("joined", JULY.plusDays(1)).build(),
                with("b", 80).putDates("joined", JULY).build(),
                with("c", 10).putDates("joined", JULY.minusYears(9)).build()));
    assertThat(ids(outcome.in())).containsExactly("b");
    assertThat(outcome.ties())
        .containsExactly(
            new EdgeTie(
                List.of(MemberId.of("b"), MemberId.of("a")),
                1,
                Optional.empty(),
                Optional.of("joined")));
  }

  @Test
  void ofAGroupOnlySoManyGetAPlace() {
    Quota quota = best(3).mostPerGroup(1).reserves(1).build();
    QuotaOutcome outcome =
        quota.among(
            List.of(
                with("a", 90).group("east").build(),
                with("b", 80).group("east").build(),
                with("c", 70).group("west").build(),
                candidate("d", 60),
                candidate("e", 50)));
    assertThat(ids(outcome.in())).containsExactly("a", "c", "d");
    assertThat(outcome.of(MemberId.of("b")).orElseThrow().reason()).isEqualTo(Reason.GROUP_FULL);
    assertThat(ids(outcome.reserve())).containsExactly("e");
  }

  @Test
  void aTieWithinAGroupKeepsItsPlacesForItWhileOthersGoOn() {
    List<Candidate> candidates =
        List.of(
            with("a", 90).group("east").build(),
            with("b", 90).group("east").build(),
            with("c", 80).group("east").build(),
            with("d", 70).group("west").build(),
            with("e", 60).group("south").build());
    QuotaOutcome left = best(2).mostPerGroup(1).build().among(candidates);
    assertThat(ids(left.undecided())).containsExactly("a", "b");
    assertThat(ids(left.in())).containsExactly("d");
    assertThat(left.of(MemberId.of("c")).orElseThrow().reason()).isEqualTo(Reason.GROUP_FULL);
    assertThat(left.ties())
        .extracting(EdgeTie::group, EdgeTie::places)
        .containsExactly(tuple(Optional.of("east"), 1));
    QuotaOutcome none = best(2).mostPerGroup(1).ties(TieRule.ALL_OUT).build().among(candidates);
    assertThat(ids(none.in())).containsExactly("d", "e");
    QuotaOutcome all = best(2).mostPerGroup(1).ties(TieRule.ALL_IN).build().among(candidates);
    assertThat(ids(all.in())).containsExactly("a", "b");
  }

  @Test
  void aMissingValueIsNotZero() {
    QuotaOutcome outcome =
        best(9).build().among(List.of(Candidate.builder().subject(MemberId.of("a")).build()));
    assertThat(outcome.placements())
        .containsExactly(
            new Placement(MemberId.of("a"), Optional.empty(), Verdict.OUT, Reason.VALUE_MISSING));
  }

  @Test
  void theReserveListHoldsWhoIsEqualToItsLast() {
    QuotaOutcome outcome =
        best(1)
            .reserves(2)
            .build()
            .among(
                List.of(
                    candidate("a", 9),
                    candidate("b", 8),
                    candidate("c", 7),
                    candidate("d", 7),
                    candidate("e", 6)));
    assertThat(ids(outcome.reserve())).containsExactly("b", "c", "d");
    assertThat(outcome.of(MemberId.of("e")).orElseThrow().verdict()).isEqualTo(Verdict.OUT);
  }

  @Test
  void aDecisionSettlesATie() {
    QuotaOutcome open = best(1).reserves(1).build().among(TWO_EQUAL);
    QuotaOutcome decided = open.decide(Set.of(MemberId.of("b")));
    assertThat(ids(decided.in())).containsExactly("b");
    assertThat(ids(decided.reserve())).containsExactly("a", "c");
    assertThatThrownBy(() -> open.decide(Set.of(MemberId.of("a"), MemberId.of("b"))))
        .hasMessage("at most 1 can be chosen of [a, b], 2 were");
    assertThatThrownBy(() -> open.decide(Set.of(MemberId.of("c"))))
        .hasMessage("only who is undecided can be chosen, of [a, b], was c");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertThatThrownBy(() -> Quota.builder().places(-1).mostPerGroup(0).build())
        .isInstanceOf(RefusedException.class)
        .satisfies(
            thrown ->
                assertThat(((RefusedException) thrown).problems())
                    .extracting(Problem::place)
                    .containsExactly("/places", "/mostPerGroup", "/keys"));
    assertThatThrownBy(() -> best(1).addKeys(RankingKey.ascending("points")).build())
        .hasMessageContaining("/keys/1/by: the key stands twice: points");
    Candidate dated =
        Candidate.builder().subject(MemberId.of("a")).putDates("points", JULY).build();
    assertThatThrownBy(() -> best(1).build().among(Arrays.asList(candidate("a", 1), dated)))
        .hasMessageContaining("/1/subject: the candidate stands twice: a")
        .hasMessageContaining("a key is an amount for some, a date for others: points");
    assertThatThrownBy(() -> with("a", 1).putDates("points", JULY).build())
        .hasMessage("\"points\" must be an amount or a date, was both (candidate a)");
    assertThatThrownBy(() -> RankingKey.ascending(" "))
        .hasMessage("by must name a value of the candidates, was blank");
  }

  @Test
  void kindsOfAwardAreAnOpenVocabulary() {
    assertThat(AwardKind.STUDY_PLACE.label().orElseThrow().texts()).containsEntry("zh", "学习名额");
    assertThat(AwardKind.of("healthCheck").label()).isEmpty();
    assertThat(AwardKind.KNOWN.byCode().keySet())
        .containsExactly("commendation", "honoraryTitle", "materialReward", "studyPlace");
    assertThat(AwardKind.COMMENDATION).isLessThan(AwardKind.HONORARY_TITLE);
    assertThat(AwardKind.MATERIAL_REWARD).hasToString("materialReward");
  }
}
