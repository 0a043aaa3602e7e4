package org.kapok.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Between which values something must lie: at most one lower and one upper bound, each inclusive or
 * strict as its name says.
 *
 * <p>Example: {@code Bounds.atLeast(Amount.of("0.9"))} holds 0.9 and not 0.89917.
 *
 * @param atLeast inclusive lower bound
 * @param moreThan exclusive lower bound
 * @param atMost inclusive upper bound
 * @param lessThan exclusive upper bound
 */
public record Bounds(
    Optional<Amount> atLeast,
    Optional<Amount> moreThan,
    Optional<Amount> atMost,
    Optional<Amount> lessThan) {

  /**
   * Refuses no bound, two of one side, and bounds that nothing lies between.
   *
   * @throws IllegalArgumentException if so
   */
  public Bounds {
    if (atLeast.isPresent() && moreThan.isPresent()) {
      throw new InvalidValueException("atLeast and moreThan must not stand together");
    }
    if (atMost.isPresent() && lessThan.isPresent()) {
      throw new InvalidValueException("atMost and lessThan must not stand together");
    }
    Optional<Amount> lower = atLeast.or(() -> moreThan);
    Optional<Amount> upper = atMost.or(() -> lessThan);
    if (lower.isEmpty() && upper.isEmpty()) {
      throw new InvalidValueException(
          "a requirement must hold atLeast, moreThan, atMost or lessThan");
    }
    if (lower.isPresent() && upper.isPresent()) {
      int order = lower.get().compareTo(upper.get());
      if (order > 0 || (order == 0 && (moreThan.isPresent() || lessThan.isPresent()))) {
        throw new InvalidValueException(
            "nothing lies between the bounds {0} and {1}", lower.get(), upper.get());
      }
    }
  }

  /** The bound or above. */
  public static Bounds atLeast(Amount bound) {
    return new Bounds(Optional.of(bound), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Above the bound. */
  public static Bounds moreThan(Amount bound) {
    return new Bounds(Optional.empty(), Optional.of(bound), Optional.empty(), Optional.empty());
  }

  /** The bound or below. */
  public static Bounds atMost(Amount bound) {
    return new Bounds(Optional.empty(), Optional.empty(), Optional.of(bound), Optional.empty());
  }

  /** Below the bound. */
  public static Bounds lessThan(Amount bound) {
    return new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(bound));
  }

  /** Whether the value lies within. */
  public boolean hold(Fraction value) {
    return atLeast.map(each -> value.compareTo(Fraction.of(each)) >= 0).orElse(true)
        && moreThan.map(each -> value.compareTo(Fraction.of(each)) > 0).orElse(true)
        && atMost.map(each -> value.compareTo(Fraction.of(each)) <= 0).orElse(true)
        && lessThan.map(each -> value.compareTo(Fraction.of(each)) < 0).orElse(true);
  }

  /** The lower bound, inclusive or not. */
  public Optional<Amount> lower() {
    return atLeast.or(() -> moreThan);
  }

  /** The upper bound, inclusive or not. */
  public Optional<Amount> upper() {
    return atMost.or(() -> lessThan);
  }

  /** All bounds, the lower one first. */
  Stream<Amount> all() {
    return Stream.concat(lower().stream(), upper().stream());
  }
}
