package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/** The comparison of any two schemes on any history agrees with what they score. */
class SchemeComparisonProperties {
  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<IncentiveScheme> schemes() {
    return Schemes.any();
  }

  @Property(tries = 150)
  void totalsAreThoseOfTheStatements(
      @ForAll("trials") Trial trial, @ForAll("schemes") IncentiveScheme after) {
    History history = trial.history();
    SchemeComparison comparison = SchemeComparison.of(trial.scheme(), after, history, trial.asOf());
    Set<Object> all = new HashSet<>(comparison.subjects());
    comparison.refused().forEach(each -> assertThat(all.add(each.subject())).isTrue());
    assertThat(all).isEqualTo(history.subjects());
    if (comparison.refused().isEmpty()) {
      Statement first = Scorer.of(trial.scheme()).score(history, trial.asOf());
      Statement second = Scorer.of(after).score(history, trial.asOf());
      for (AccountId account : comparison.accounts()) {
        AccountComparison each = comparison.account(account);
        assertThat(each.before()).isEqualTo(booked(first, account));
        assertThat(each.after()).isEqualTo(booked(second, account));
        assertThat(each.gainers() + each.losers() + each.unchanged())
            .isEqualTo(comparison.subjects().size());
        assertThat(each.rules().stream().map(RuleChange::change).reduce(Amount.ZERO, Amount::plus))
            .isEqualTo(each.change());
      }
    }
  }

  private static Amount booked(Statement statement, AccountId account) {
    return statement.totals().stream()
        .filter(total -> total.account().equals(account))
        .map(total -> total.credited().plus(total.pending()))
        .reduce(Amount.ZERO, Amount::plus);
  }

  @Property(tries = 100)
  void aSchemeDoesNotDifferFromItself(@ForAll("trials") Trial trial) {
    SchemeComparison comparison =
        SchemeComparison.of(trial.scheme(), trial.scheme(), trial.history(), trial.asOf());
    assertThat(comparison.differences()).allMatch(each -> each.change().isZero());
    assertThat(comparison.refused()).allMatch(each -> each.before().equals(each.after()));
  }

  @Property(tries = 100)
  void partsOfAPopulationMergeToTheWhole(
      @ForAll("trials") Trial trial, @ForAll("schemes") IncentiveScheme after) {
    History whole = trial.history();
    if (sharesParticipations(whole)) {
      return;
    }
    List<SchemeComparison> parts =
        SubjectHistories.of(whole).values().stream()
            .map(part -> SchemeComparison.of(trial.scheme(), after, part, trial.asOf()))
            .toList();
    SchemeComparison nothing =
        SchemeComparison.of(trial.scheme(), after, History.EMPTY, trial.asOf());
    SchemeComparison expected = SchemeComparison.of(trial.scheme(), after, whole, trial.asOf());
    assertThat(parts.stream().reduce(nothing, SchemeComparison::merge)).isEqualTo(expected);
    assertThat(parts.stream().reduce(nothing, (a, b) -> b.merge(a))).isEqualTo(expected);
  }

  /** Whether versions of one participation name several subjects. */
  private static boolean sharesParticipations(History history) {
    Set<ParticipationId> ids = new HashSet<>();
    return history.allParticipations().stream()
        .collect(java.util.stream.Collectors.groupingBy(Participation::subject))
        .values()
        .stream()
        .anyMatch(
            own -> own.stream().map(Participation::id).distinct().anyMatch(id -> !ids.add(id)));
  }
}
