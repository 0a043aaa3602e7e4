package org.kapok.talent;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/**
 * The ages of a group, summed up so that no single person can be seen: they are added exactly, and
 * the mean is a fraction and not a rounded figure. Those whose birth is unknown are counted apart,
 * never guessed.
 *
 * <p>Example: {@code new AgeFigures(137, 2, 0).mean()} is {@code 68.5}.
 *
 * @param sumOfYears the completed years of all known ages together; 0 or above
 * @param known of how many people the age is known; 0 or above
 * @param unknown of how many it is not; 0 or above
 */
public record AgeFigures(long sumOfYears, int known, int unknown) {
  /** Nobody. */
  public static final AgeFigures NONE = new AgeFigures(0, 0, 0);

  /**
   * Refuses negative figures, and years of nobody.
   *
   * @throws IllegalArgumentException if a figure is below 0, or there are years without people
   */
  public AgeFigures {
    if (sumOfYears < 0 || known < 0 || unknown < 0 || (known == 0 && sumOfYears > 0)) {
      throw new InvalidValueException(
          "AgeFigures must be 0 or above, and 0 years if no age is known, was {0} years "
              + "of {1} known and {2} unknown",
          sumOfYears, known, unknown);
    }
  }

  /** The figures of these ages. */
  static AgeFigures of(Collection<OptionalInt> ages) {
    long sum = ages.stream().mapToLong(age -> age.orElse(0)).sum();
    int known = (int) ages.stream().filter(OptionalInt::isPresent).count();
    return new AgeFigures(sum, known, ages.size() - known);
  }

  /** Both groups together; they must have nobody in common. */
  public AgeFigures plus(AgeFigures other) {
    return new AgeFigures(
        Math.addExact(sumOfYears, other.sumOfYears),
        Math.addExact(known, other.known),
        Math.addExact(unknown, other.unknown));
  }

  /** The mean of the known ages, exactly; empty if none is known. */
  public Optional<Ratio> mean() {
    return known == 0 ? Optional.empty() : Optional.of(Ratio.of(sumOfYears, known));
  }
}
