package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.kapok.evaluation.SmallSamples.Sampled;
import org.kapok.evaluation.SmallSamples.Treated;
import org.kapok.quantity.Amount;

/** Figures that rest on few are pulled towards the mean, or withheld. */
class SmallSamplesTest {

  @Test
  void aFigureOfFewCountsLessThanOneOfMany() {
    List<Sampled> venues = List.of(sampled("few", "100", 20), sampled("many", "80", 180));

    List<Treated> treated = new SmallSamples(5, 20, 2).treat(venues);

    // The mean is (20 × 100 + 180 × 80) / 200 = 82.
    assertThat(treated).extracting(Treated::mean).containsOnly(Optional.of(Amount.of(82)));
    assertThat(treated)
        .extracting(Treated::figure)
        .containsExactly(Optional.of(Amount.of(91)), Optional.of(Amount.of("80.2")));
  }

  @Test
  void aFigureOfTooFewIsWithheldAndDoesNotCountInTheMean() {
    List<Sampled> venues = List.of(sampled("few", "100", 4), sampled("many", "80", 5));

    List<Treated> treated = new SmallSamples(5, 20, 2).treat(venues);

    assertThat(treated.get(0).figure()).isEmpty();
    assertThat(treated.get(0).sampled().figure()).isEqualTo(Amount.of(100));
    assertThat(treated.get(1).figure()).contains(Amount.of(80));
  }

  @Property(tries = 300)
  void aPulledFigureLiesBetweenWhatWasFoundAndTheMean(
      @ForAll("comparable") List<Sampled> comparable,
      @ForAll @LongRange(min = 0, max = 50) long strength) {
    for (Treated each : new SmallSamples(1, strength, 6).treat(comparable)) {
      if (each.figure().isPresent()) {
        Amount found = each.sampled().figure();
        Amount mean = each.mean().orElseThrow();
        assertThat(each.figure().get())
            .isBetween(
                found.compareTo(mean) < 0 ? found : mean, found.compareTo(mean) < 0 ? mean : found);
      }
    }
  }

  @Property(tries = 300)
  void ofEqualFiguresAndSamplesTheResultIsEqual(
      @ForAll("comparable") List<Sampled> comparable,
      @ForAll @LongRange(min = 0, max = 50) long strength) {
    List<Treated> treated = new SmallSamples(3, strength, 6).treat(comparable);
    for (Treated one : treated) {
      for (Treated other : treated) {
        if (one.sampled().figure().equals(other.sampled().figure())
            && one.sampled().sample() == other.sampled().sample()) {
          assertThat(one.figure()).isEqualTo(other.figure());
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Sampled>> comparable() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 60))
        .as(
            (quarters, sample) ->
                sampled("v", Amount.of(quarters).times(Amount.of("0.25")), sample))
        .list()
        .ofMaxSize(8);
  }

  private static Sampled sampled(String id, String figure, long sample) {
    return sampled(id, Amount.of(figure), sample);
  }

  private static Sampled sampled(String id, Amount figure, long sample) {
    return new Sampled(new EvaluationSubject(EvaluationSubject.VENUE, id), figure, sample);
  }
}
