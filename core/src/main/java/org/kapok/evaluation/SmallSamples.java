package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * What is done about figures that rest on few (小样本处理), so that a venue with five answers is neither
 * the city's best nor its worst by chance: withhold them, or pull them towards the mean of the
 * comparable ones. A figure x of a sample n becomes {@code (n·x + strength·mean) / (n + strength)},
 * where the mean is that of all figures that are not withheld, each counted by its sample.
 *
 * <p>Example: {@code new SmallSamples(5, 20, 2)}: below 5 withheld; of 20 answers the figure counts
 * half, the mean the other half.
 *
 * @param minimum a figure with a smaller sample is withheld; 0 or above, 0 withholds none
 * @param strength how many answers the mean is worth; 0 or above, 0 leaves figures as they are
 * @param decimals to how many decimals a pulled figure is rounded, a half away from zero; 0 to 6
 */
public record SmallSamples(long minimum, long strength, int decimals) {

  /**
   * Refuses impossible numbers.
   *
   * @throws IllegalArgumentException if minimum or strength are below 0, or decimals not 0 to 6
   */
  public SmallSamples {
    if (minimum < 0 || strength < 0) {
      throw new InvalidValueException(
          "minimum and strength must be 0 or above, were {0} and {1}", minimum, strength);
    }
    if (decimals < 0 || decimals > Amount.MAXIMUM_SCALE) {
      throw new InvalidValueException("decimals must be from 0 to 6, was {0}", decimals);
    }
  }

  /**
   * A figure of one subject, before.
   *
   * @param subject whose
   * @param figure what was found
   * @param sample on how many it rests, 0 or above
   */
  public record Sampled(EvaluationSubject subject, Amount figure, long sample) {}

  /**
   * A figure of one subject, after, with both so that readers see what was done.
   *
   * @param sampled what was found
   * @param mean the mean of the comparable ones; empty if all are withheld
   * @param figure what counts; empty if it is withheld
   */
  public record Treated(Sampled sampled, Optional<Amount> mean, Optional<Amount> figure) {}

  /** Treats the figures of comparable subjects; the result is in their order. */
  public List<Treated> treat(Collection<Sampled> comparable) {
    List<Sampled> kept = comparable.stream().filter(each -> each.sample() >= minimum).toList();
    Fraction size = Fraction.of(kept.stream().mapToLong(Sampled::sample).sum());
    Optional<Fraction> mean =
        size.signum() == 0
            ? Optional.empty()
            : Optional.of(
                Fraction.sum(kept.stream().map(SmallSamples::weighed).toList()).dividedBy(size));
    List<Treated> treated = new ArrayList<>();
    for (Sampled each : comparable) {
      treated.add(
          new Treated(
              each,
              mean.map(this::rounded),
              each.sample() < minimum ? Optional.empty() : mean.map(found -> pulled(each, found))));
    }
    return treated;
  }

  private static Fraction weighed(Sampled each) {
    return Fraction.of(each.figure()).times(Fraction.of(each.sample()));
  }

  private Amount pulled(Sampled each, Fraction mean) {
    if (strength == 0) {
      return each.figure();
    }
    return rounded(
        weighed(each)
            .plus(mean.times(Fraction.of(strength)))
            .dividedBy(Fraction.of(each.sample()).plus(Fraction.of(strength))));
  }

  private Amount rounded(Fraction figure) {
    return Amount.of(figure.toDecimal(decimals));
  }
}
