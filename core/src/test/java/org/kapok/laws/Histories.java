package org.kapok.laws;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * Random histories that a scheme can read: one to four subjects over up to three years, crowded at
 * the instants where windows meet (midnights, ends of weeks and years, changes of the clock, 29
 * February), with equal starts, missing values, revisions, cancellations and conflicts.
 */
public final class Histories {
  /**
   * First years of a history: usual ones, those with a week 53, and those in which a zone repeats
   * or skips a day.
   */
  private static final List<Integer> YEARS =
      List.of(2024, 2024, 2023, 2025, 2020, 2010, 2011, 2017);

  private Histories() {}

  /** Any history for the scheme, with an instant as of which to score it. */
  public static Arbitrary<Trial> of(IncentiveScheme scheme) {
    return of(scheme, false);
  }

  /** As {@link #of(IncentiveScheme)}, but with numbers so large that some sums do not fit. */
  public static Arbitrary<Trial> tooLarge(IncentiveScheme scheme) {
    return of(scheme, true);
  }

  private static Arbitrary<Trial> of(IncentiveScheme scheme, boolean large) {
    return Combinators.combine(
            Arbitraries.of(YEARS),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(0, 999))
        .flatAs(
            (year, subjects, focus) ->
                of(scheme, new HistoryDraft(scheme, year, subjects, focus, large)));
  }

  private static Arbitrary<Trial> of(IncentiveScheme scheme, HistoryDraft draft) {
    Arbitrary<List<Participation>> participations =
        Arbitraries.randomValue(draft::participation).list().ofMaxSize(40);
    Arbitrary<List<SubjectFacts>> facts = Arbitraries.randomValue(draft::facts);
    Arbitrary<Instant> asOf = Arbitraries.randomValue(draft::asOf);
    return Combinators.combine(facts, participations, asOf)
        .as((known, deliveries, instant) -> new Trial(scheme, known, deliveries, instant));
  }
}
