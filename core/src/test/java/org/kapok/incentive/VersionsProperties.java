package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.quantity.DateSpan;

/** A new version that says the same changes nothing. */
class VersionsProperties {
  private static final Optional<Window> OF_SCHEME = Optional.of(Window.SCHEME);

  @Provide
  Arbitrary<Trial> trials() {
    return Arbitraries.oneOf(Schemes.any(), Schemes.withHonours())
        .filter(VersionsProperties::hasNoSpanOfItsOwn)
        .flatMap(Histories::of);
  }

  /** Days around those of which histories are drawn. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 1200)
        .map(day -> LocalDate.of(2022, 6, 1).plusDays(day));
  }

  private static boolean hasNoSpanOfItsOwn(IncentiveScheme scheme) {
    return !scheme.fields().toString().contains("[scheme]")
        && scheme.rules().stream().noneMatch(rule -> rule.closes().equals(OF_SCHEME))
        && scheme.rules().stream().flatMap(rule -> rule.then().stream()).noneMatch(isOfScheme())
        && scheme.accounts().stream()
            .flatMap(account -> account.then().stream())
            .noneMatch(isOfScheme())
        && scheme.accounts().stream().noneMatch(account -> account.each().equals(Window.SCHEME));
  }

  private static Predicate<Step> isOfScheme() {
    return step -> step.each().equals(OF_SCHEME);
  }

  @Property(tries = 500)
  void aVersionThatChangesNothingChangesNothing(
      @ForAll("trials") Trial trial, @ForAll("days") LocalDate day) {
    DateSpan all = trial.scheme().effective();
    if (!day.isAfter(all.startInclusive()) || !day.isBefore(all.endExclusive())) {
      return;
    }
    IncentiveProgramme programme =
        IncentiveProgramme.builder()
            .id(trial.scheme().id())
            .addVersions(version(trial, "1", DateSpan.of(all.startInclusive(), day)))
            .addVersions(version(trial, "2", DateSpan.of(day, all.endExclusive())))
            .build();
    assertThat(programme.discontinuities()).isEmpty();
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      Statement ofBoth = Scorer.of(programme).score(trial.history(), trial.asOf());
      assertThat(withoutVersion(ofBoth)).as(trial.toString()).isEqualTo(statement.lines());
      assertThat(ofBoth.totals()).isEqualTo(statement.totals());
      assertThat(ofBoth.standings()).isEqualTo(statement.standings());
      assertThat(ofBoth.unpaid().stream().map(Unpaid::rule).toList())
          .isEqualTo(statement.unpaid().stream().map(Unpaid::rule).toList());
    }
  }

  private static IncentiveScheme version(Trial trial, String version, DateSpan effective) {
    return IncentiveScheme.builder()
        .from(trial.scheme())
        .version(version)
        .effective(effective)
        .cases(List.of())
        .build();
  }

  private static List<Line> withoutVersion(Statement statement) {
    return statement.lines().stream()
        .map(line -> Line.builder().from(line).version(Optional.empty()).build())
        .toList();
  }
}
