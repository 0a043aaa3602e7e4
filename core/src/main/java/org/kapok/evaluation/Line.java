package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kapok.quantity.DateSpan;

/**
 * How one item of a check-up came about (得分明细). Lines form a tree in which nothing is lost: of
 * every line that has a value
 *
 * <ul>
 *   <li>{@code raw} is the sum of the contributions of its own lines, where it has any, unless its
 *       treatment states the value: {@link MissingPolicy#ZERO}, {@link MissingPolicy#FULL};
 *   <li>{@code value} is {@code raw} and the sum of the changes;
 *   <li>{@code contribution} is {@code weight} times {@code value}.
 * </ul>
 */
@Value.Immutable
public sealed interface Line permits ImmutableLine {

  /** The id of the item. */
  String item();

  /** Of which dates it is. */
  DateSpan period();

  /** Of which part of the evidence it is, such as a rater; empty for the whole. */
  Optional<String> part();

  /** The figures that were read, numerator first; of indicators only. */
  List<Reading> readings();

  /** What could not be used. */
  List<Gap> gaps();

  /** What was done about it. */
  Optional<MissingPolicy> treatment();

  /** What was measured, or what its lines contribute together; empty if it is missing. */
  Optional<Fraction> raw();

  /** What the steps changed, and what was cut off above full marks; without those that did not. */
  List<Change> changes();

  /** What it is worth; empty if it is missing. */
  Optional<Fraction> value();

  /** By what its value enters the line above: its weight, 1 for a sum, 0 if it was dropped. */
  Fraction weight();

  /** What it adds to the line above. */
  default Fraction contribution() {
    return value().map(weight()::times).orElse(Fraction.ZERO);
  }

  /** The lines below: items of a section, or the periods or parts of a series. */
  List<Line> lines();

  /** This line and all below it, from the top down. */
  default Stream<Line> all() {
    return Stream.concat(Stream.of(this), lines().stream().flatMap(Line::all));
  }

  /** Starts a line. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a line. */
  final class Builder extends ImmutableLine.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
