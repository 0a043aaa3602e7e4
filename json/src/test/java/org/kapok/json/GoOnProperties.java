package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scored;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Statement;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

/** A checkpoint that is stored and read again goes on as if all had been scored at once. */
class GoOnProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  /** How many of a thousand parts of the history lie before the checkpoint. */
  @Provide
  Arbitrary<Integer> parts() {
    return Arbitraries.integers().between(0, 1000);
  }

  @Property
  void aStoredCheckpointOfASchemeGoesOn(@ForAll("trials") Trial trial, @ForAll("parts") int part) {
    goesOn(Scorer.of(trial.scheme()), trial, part);
  }

  @Property
  void aStoredCheckpointOfAProgrammeGoesOn(
      @ForAll("trials") Trial trial, @ForAll("parts") int change, @ForAll("parts") int part) {
    Optional<IncentiveProgramme> programme = programme(trial, change);
    Assume.that(programme.isPresent());
    IncentiveProgramme read =
        KapokJson.read(KapokJson.write(programme.get()), IncentiveProgramme.class);
    assertThat(KapokJson.contentHash(read)).isEqualTo(KapokJson.contentHash(programme.get()));
    RoundTripProperties.roundTrips(read, IncentiveProgramme.class);
    goesOn(Scorer.of(read), trial, part);
  }

  /** The trial's scheme before a date of the history, and another version of it from then on. */
  private static Optional<IncentiveProgramme> programme(Trial trial, int change) {
    IncentiveScheme scheme = trial.scheme();
    LocalDate date =
        LocalDate.ofInstant(instant(single(trial), trial.asOf(), change), scheme.zone());
    DateSpan span = scheme.effective();
    if ((span.hasStart() && !span.startInclusive().isBefore(date))
        || (span.hasEnd() && !span.endExclusive().isAfter(date))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          IncentiveProgramme.builder()
              .id(scheme.id())
              .addVersions(
                  IncentiveScheme.builder()
                      .from(scheme)
                      .effective(
                          span.hasStart()
                              ? DateSpan.of(span.startInclusive(), date)
                              : DateSpan.until(date))
                      .build(),
                  IncentiveScheme.builder()
                      .from(scheme)
                      .version(scheme.version() + " changed")
                      .effective(
                          span.hasEnd()
                              ? DateSpan.of(date, span.endExclusive())
                              : DateSpan.from(date))
                      .build())
              .cases(scheme.cases())
              .build());
    } catch (RefusedException refused) {
      return Optional.empty();
    }
  }

  private static void goesOn(Scorer scorer, Trial trial, int part) {
    History history = single(trial);
    Statement atOnce;
    try {
      atOnce = scorer.score(history, trial.asOf());
    } catch (RefusedException | ScoringOverflowException unscored) {
      Assume.that(false);
      return;
    }
    Instant until = instant(history, trial.asOf(), part);
    Split split = Split.of(history, until);
    Scored before = scorer.scoreOn(scorer.start(), split.older(), until);
    RoundTripProperties.roundTrips(before.checkpoint(), Checkpoint.class);
    Checkpoint stored = KapokJson.read(KapokJson.write(before.checkpoint()), Checkpoint.class);
    Scored after = scorer.scoreOn(stored, split.newer(), trial.asOf());
    assertThat(after).isEqualTo(scorer.scoreOn(before.checkpoint(), split.newer(), trial.asOf()));
    assertThat(before.statement().continuedBy(after.statement())).isEqualTo(atOnce);
    RoundTripProperties.roundTrips(after.checkpoint(), Checkpoint.class);
  }

  /** The trial's history without conflicts, which may be known only of both stretches together. */
  private static History single(Trial trial) {
    return History.of(trial.history().allFacts(), trial.history().participations());
  }

  /** An instant within the history, not after the one as of which it is scored. */
  private static Instant instant(History history, Instant asOf, int part) {
    List<Instant> starts = history.participations().stream().map(Participation::start).toList();
    if (starts.isEmpty()) {
      return asOf;
    }
    long first = starts.get(0).getEpochSecond() - 86_400;
    long last = starts.get(starts.size() - 1).getEpochSecond() + 86_400;
    Instant instant = Instant.ofEpochSecond(first + (last - first) / 1000 * part);
    return instant.isAfter(asOf) ? asOf : instant;
  }
}
