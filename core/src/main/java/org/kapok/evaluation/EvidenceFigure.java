package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * A figure that a scheme reads from the evidence, or derives from others that it does.
 *
 * <p>Example: {@code "visits": {"sources": ["monitoring", "register"]}}; {@code "growth": {"sum":
 * ["members"], "less": ["membersBefore"]}}.
 */
@Value.Immutable
public sealed interface EvidenceFigure permits ImmutableEvidenceFigure {

  /** What people read. */
  Optional<LocalizedText> label();

  /**
   * The sources that it may come from, the preferred one first; where two sources disagree the
   * first of them is used. If left out, any source will do and a disagreement makes the figure
   * missing.
   */
  List<String> sources();

  /**
   * How evidence of shorter periods, and of several parts, gives the figure of the whole period if
   * there is none of exactly that: counts are summed, of a stock the latest is taken.
   */
  @Value.Default
  default Series.Take take() {
    return Series.Take.SUM;
  }

  /** The least that it can be, inclusive; evidence below it is not used. */
  Optional<Amount> atLeast();

  /** The most that it can be, inclusive; evidence above it is not used. */
  Optional<Amount> atMost();

  /**
   * What it is if there is no evidence at all: 0 for accidents that are recorded only if they
   * happen. If left out, the figure is missing.
   */
  Optional<Amount> otherwise();

  /** The names of the figures that are added up to give it, for a derived one. */
  List<String> sum();

  /** The names of the figures that are taken off, for a derived one. */
  List<String> less();

  /** Whether it is derived from others. */
  default boolean isDerived() {
    return !sum().isEmpty() || !less().isEmpty();
  }

  /** Refuses what is impossible for one figure. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (isDerived()
        && (!sources().isEmpty()
            || take() != Series.Take.SUM
            || otherwise().isPresent()
            || atLeast().isPresent()
            || atMost().isPresent())) {
      faults.add(
          "misplaced",
          "",
          "a derived figure has a label, sum and less only; the rest belongs to its " + "figures");
    }
    if (atLeast().isPresent()
        && atMost().isPresent()
        && atLeast().get().compareTo(atMost().get()) > 0) {
      faults.add(
          "out-of-range",
          "/atMost",
          "atMost must not be below atLeast {0}, was {1}",
          atLeast().get(),
          atMost().get());
    }
    faults.refuse("figure");
  }

  /** Starts a figure. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a figure. */
  final class Builder extends ImmutableEvidenceFigure.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
