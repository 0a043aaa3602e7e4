package org.kapok.evaluation;

import org.immutables.value.Value;
import org.kapok.problem.Faults;

/**
 * That an item is judged several times and what is made of it: each month, or by each rater.
 *
 * <p>Example: {@code {"each": "month", "take": "mean", "missing": "exclude"}}; {@code {"each":
 * "part", "take": "mean", "dropLowest": 1, "dropHighest": 1}} for the marks of several raters
 * (去掉一个最高分和一个最低分).
 */
@Value.Immutable
public sealed interface Series permits ImmutableSeries {

  /** By what it is divided. */
  enum Each {
    /** Calendar months. */
    MONTH,
    /** Calendar quarters. */
    QUARTER,
    /** Calendar half-years. */
    HALF_YEAR,
    /** Calendar years. */
    YEAR,
    /** The parts of the evidence: raters (评委), counters, channels; see {@link Evidence#part()}. */
    PART
  }

  /** What is made of the values. */
  enum Take {
    /** The mean (平均). */
    MEAN,
    /** The sum (合计). */
    SUM,
    /** The highest; of equal ones the earliest, or the first part by name. */
    BEST,
    /** The lowest; of equal ones the earliest, or the first part by name. */
    WORST,
    /** The latest; not for parts. */
    LATEST
  }

  /** By what the item is divided. */
  Each each();

  /** What is made of the values that are left. */
  Take take();

  /** How many of the lowest values are dropped, from 0; of equal ones the earliest first. */
  @Value.Default
  default int dropLowest() {
    return 0;
  }

  /** How many of the highest values are dropped, from 0; of equal ones the latest first. */
  @Value.Default
  default int dropHighest() {
    return 0;
  }

  /**
   * What becomes of a period or part for which there is no usable evidence; without any value the
   * item's own policy holds. Of a section, that is one in which all its items are excluded: what an
   * item withholds stays withheld.
   */
  @Value.Default
  default MissingPolicy missing() {
    return MissingPolicy.WITHHOLD;
  }

  /** Of how many at least there must be a value for there to be a result; 1 if left out. */
  @Value.Default
  default int atLeast() {
    return 1;
  }

  /** Refuses what makes no sense. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/dropLowest", 0, dropLowest());
    faults.requireAtLeast("/dropHighest", 0, dropHighest());
    faults.requireAtLeast("/atLeast", 1, atLeast());
    if (each() == Each.PART && take() == Take.LATEST) {
      faults.add(
          "misplaced", "/take", "latest makes no sense of parts, which have no order in time");
    }
    faults.refuse("series");
  }

  /** Starts a series. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a series. */
  final class Builder extends ImmutableSeries.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
