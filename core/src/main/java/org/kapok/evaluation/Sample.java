package org.kapok.evaluation;

import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/**
 * On how many a figure rests (样本).
 *
 * <p>Example: {@code new Sample(120, Optional.of(400L), Optional.of("random"))}.
 *
 * @param size how many were observed or asked, 0 or above
 * @param population of how many they are a part; empty if not known; at least the size
 * @param method how they were chosen: a code such as {@code census}, {@code random}, {@code walkIn}
 */
public record Sample(long size, Optional<Long> population, Optional<String> method) {

  /**
   * Refuses impossible counts.
   *
   * @throws IllegalArgumentException if the size is below 0 or above the population
   */
  public Sample {
    if (size < 0) {
      throw new InvalidValueException("size of a sample must be 0 or above, was {0}", size);
    }
    if (population.isPresent() && population.get() < size) {
      throw new InvalidValueException(
          "population of a sample must be at least its size {0}, was {1}", size, population.get());
    }
  }

  /** A sample of which only the size is known. */
  public static Sample of(long size) {
    return new Sample(size, Optional.empty(), Optional.empty());
  }

  /** What part of the population was observed; empty if the population is not known or empty. */
  public Optional<Ratio> coverage() {
    return population.filter(all -> all > 0).map(all -> Ratio.of(size, all));
  }
}
