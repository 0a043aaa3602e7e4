package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.rule.Condition.all;
import static org.kapok.incentive.rule.Condition.any;
import static org.kapok.incentive.rule.Condition.is;
import static org.kapok.incentive.rule.Condition.not;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.participation.AttributeValue;

/** A condition on a missing value is unknown, and unknown does not match. */
class UnknownDoesNotMatchTest {
  private static final Condition HOLDS = is("kind", "a");
  private static final Condition FAILS = is("kind", "b");

  /** The participation has no theme. */
  private static final Condition UNKNOWN = is("theme", "red");

  private static boolean matches(Condition condition) {
    return !new OneRule(OneRule.SHANGHAI)
        .rule("r", rule -> rule.measure(Measure.pay(1)).when(condition))
        .at("2025-03-01T08:00")
        .amounts()
        .isEmpty();
  }

  private static Condition countOf(int atLeast, Condition... of) {
    return new Condition.CountOf(atLeast, List.of(of));
  }

  @Test
  void neitherItNorItsOppositeMatches() {
    assertThat(matches(UNKNOWN)).isFalse();
    assertThat(matches(not(UNKNOWN))).isFalse();
    assertThat(matches(not(not(UNKNOWN)))).isFalse();
    assertThat(matches(not(FAILS))).isTrue();
  }

  @Test
  void onlyExistsAlwaysKnows() {
    assertThat(matches(Condition.field("theme", new Match.Exists(false)))).isTrue();
    assertThat(matches(Condition.field("theme", new Match.Exists(true)))).isFalse();
    assertThat(matches(not(Condition.field("theme", new Match.Exists(true))))).isTrue();
  }

  @Test
  void anyHoldsIfOneHolds() {
    assertThat(matches(any(UNKNOWN, HOLDS))).isTrue();
    assertThat(matches(any(UNKNOWN, FAILS))).isFalse();
    assertThat(matches(not(any(UNKNOWN, FAILS)))).isFalse();
    assertThat(matches(not(any(FAILS, FAILS)))).isTrue();
  }

  @Test
  void allFailsIfOneFails() {
    assertThat(matches(all(UNKNOWN, HOLDS))).isFalse();
    assertThat(matches(not(all(UNKNOWN, HOLDS)))).isFalse();
    assertThat(matches(not(all(UNKNOWN, FAILS)))).isTrue();
  }

  @Test
  void aCountIsKnownOnceTheRestCannotChangeIt() {
    assertThat(matches(countOf(2, HOLDS, HOLDS, UNKNOWN))).isTrue();
    assertThat(matches(countOf(2, HOLDS, UNKNOWN, FAILS))).isFalse();
    assertThat(matches(not(countOf(2, HOLDS, UNKNOWN, FAILS)))).isFalse();
    assertThat(matches(not(countOf(2, FAILS, UNKNOWN, FAILS)))).isTrue();
  }

  @Test
  void aMeasureThatIsMissingDoesNotMatch() {
    OneRule noDuration = OneRule.of(Measure.count("seconds")).at("2025-03-01T08:00");
    assertThat(noDuration.amounts()).isEmpty();
  }

  @Test
  void beforeJoiningThereIsNoTenure() {
    Condition early = Condition.field("tenureYears", Match.lessThan(AttributeValue.of(1)));
    OneRule rule =
        new OneRule(OneRule.SHANGHAI)
            .rule("r", each -> each.measure(Measure.pay(1)).when(early))
            .facts(facts -> facts.joined(LocalDate.of(2025, 3, 2)))
            .at("2025-03-01T08:00")
            .at("2025-03-02T08:00");
    assertThat(rule.amounts()).hasSize(1);
  }
}
