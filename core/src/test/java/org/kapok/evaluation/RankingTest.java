package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.evaluation.Yearly.indicator;
import static org.kapok.evaluation.Yearly.scheme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.EvidenceId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;

/** Comparable subjects are ranked, and ties come out as the scheme states. */
class RankingTest {

  private static Evaluator evaluator(RankingRule.Ties ties, String... then) {
    RankingRule rule = new RankingRule(new TreeSet<>(List.of("kind")), List.of(then), ties);
    return Evaluator.of(
        scheme("a", "b")
            .addItems(indicator("a").build(), indicator("b").build())
            .ranking(rule)
            .build());
  }

  private static CheckUp checkUp(Evaluator evaluator, String id, String kind, String a, String b) {
    EvaluationSubject subject = EvaluationSubject.of(VenueId.of(id));
    List<Evidence> evidence = new ArrayList<>();
    Map.of("a", a, "b", b)
        .forEach(
            (figure, value) -> {
              if (!value.isEmpty()) {
                evidence.add(
                    Yearly.given(figure, value)
                        .id(EvidenceId.of(id + figure))
                        .subject(subject)
                        .build());
              }
            });
    Examinee examinee = new Examinee(subject, new TreeMap<>(Map.of("kind", kind)));
    return evaluator.checkUp(examinee, Yearly.YEAR, EvidenceRegister.of(evidence));
  }

  private static List<String> ranks(Evaluator evaluator) {
    List<CheckUp> checkUps =
        new ArrayList<>(
            List.of(
                checkUp(evaluator, "u", "base", "1", "1"),
                checkUp(evaluator, "v", "studio", "10", "0"),
                checkUp(evaluator, "w", "studio", "4", "4"),
                checkUp(evaluator, "x", "studio", "3", "5"),
                checkUp(evaluator, "y", "studio", "1", "1"),
                checkUp(evaluator, "z", "studio", "9", "")));
    List<RankedCheckUp> ranked = evaluator.rank(checkUps);
    Collections.reverse(checkUps);
    assertThat(evaluator.rank(checkUps)).isEqualTo(ranked);
    return ranked.stream()
        .map(each -> each.subject().id() + each.rank().map(rank -> " " + rank).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"SHARE, 4", "DENSE, 3"})
  void equalsShareARank(RankingRule.Ties ties, int last) {
    assertThat(ranks(evaluator(ties)))
        .containsExactly("u 1", "v 1", "w 2", "x 2", "y " + last, "z");
  }

  @Test
  void aFurtherItemTellsEqualsApart() {
    assertThat(ranks(evaluator(RankingRule.Ties.SHARE, "b indicator")))
        .containsExactly("u 1", "v 1", "x 2", "w 3", "y 4", "z");
  }

  @Test
  void checkUpsOfDifferentYearsAreNotCompared() {
    Evaluator evaluator = evaluator(RankingRule.Ties.SHARE);
    CheckUp now = checkUp(evaluator, "v", "studio", "1", "1");
    CheckUp before = evaluator.checkUp(Yearly.VENUE, Yearly.year(2024), EvidenceRegister.EMPTY);
    assertThatThrownBy(() -> evaluator.rank(List.of(now, before)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one scheme, version and period");
    assertThatThrownBy(() -> evaluator.rank(List.of(now, now)))
        .hasMessageContaining("venue v stands twice");
  }

  @Test
  void aSchemeWithoutARankingRanksNobody() {
    Evaluator evaluator =
        Evaluator.of(scheme("a").addItems(indicator("a").full(Amount.ONE).build()).build());
    assertThatThrownBy(() -> evaluator.rank(List.of())).hasMessageContaining("states no ranking");
  }
}
