package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/**
 * One question of a survey (题项): its scale from the least to the most score, both inclusive.
 *
 * <p>Example: {@code SurveyItem.builder().id("recommend").least(Amount.ZERO).most(Amount.of(10))
 * .build()}.
 */
@Value.Immutable
public sealed interface SurveyItem permits ImmutableSurveyItem {

  /** Its name, unique in the construct. */
  String id();

  /** The question. */
  Optional<LocalizedText> label();

  /** The least score that can be given, inclusive. */
  @Value.Default
  default Amount least() {
    return Amount.ONE;
  }

  /** The greatest score that can be given, inclusive; above the least. */
  Amount most();

  /** A score is the least plus a whole number of steps; above 0. */
  @Value.Default
  default Amount step() {
    return Amount.ONE;
  }

  /** The words for the scores, from the least to the most; none, or one for each score. */
  List<String> grades();

  /** Its share in the construct, above 0; only its proportion to the others' weights matters. */
  @Value.Default
  default Amount weight() {
    return Amount.ONE;
  }

  /**
   * Whether a high score speaks against it (反向题). The score is then mirrored on its scale: of 1 to
   * 5, a 2 counts as a 4.
   */
  @Value.Default
  default boolean reversed() {
    return false;
  }

  /** Whether a response without it is left out altogether. */
  @Value.Default
  default boolean required() {
    return false;
  }

  /**
   * What is counted for a response without it, as given on its scale; empty if the response is left
   * out of this item's mean only.
   */
  Optional<Amount> ifMissing();

  /** Refuses what is impossible for one item, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (id().isBlank()) {
      faults.add("blank", "/id", "id must not be blank");
    }
    if (weight().signum() <= 0) {
      faults.add("out-of-range", "/weight", "weight must be above 0, was {0}", weight());
    }
    if (required() && ifMissing().isPresent()) {
      faults.add(
          "required-and-if-missing",
          "/ifMissing",
          "a required item is never missing, ifMissing must not be given");
    }
    if (step().signum() <= 0) {
      faults.add("out-of-range", "/step", "step must be above 0, was {0}", step());
    } else if (most().compareTo(least()) <= 0 || !isOnScale(most())) {
      faults.add(
          "out-of-range",
          "/most",
          "most must be a whole number of steps of {0} above least {1}, was {2}",
          step(),
          least(),
          most());
    } else {
      checkScores(faults);
    }
    faults.refuse("survey item {0}", id());
  }

  private void checkScores(Faults faults) {
    if (ifMissing().isPresent() && !accepts(ifMissing().get())) {
      faults.add(
          "out-of-range",
          "/ifMissing",
          "ifMissing must be a score from {0} to {1}, was {2}",
          least(),
          most(),
          ifMissing().get());
    }
    long scores = Ratio.of(most().minus(least())).dividedBy(Ratio.of(step())).floor() + 1;
    if (!grades().isEmpty() && grades().size() != scores) {
      faults.add(
          "wrong-count",
          "/grades",
          "grades must name each of the {0} scores, had {1}",
          scores,
          grades().size());
    }
    if (grades().stream().distinct().count() < grades().size()) {
      faults.add("duplicate", "/grades", "grades must differ, were {0}", grades());
    }
  }

  private boolean isOnScale(Amount score) {
    return Ratio.of(score.minus(least())).dividedBy(Ratio.of(step())).denominator() == 1;
  }

  /** Whether the score lies on the scale. */
  default boolean accepts(Amount score) {
    return score.compareTo(least()) >= 0 && score.compareTo(most()) <= 0 && isOnScale(score);
  }

  /** The score as it counts: mirrored on the scale if the item is reversed. */
  default Amount counted(Amount score) {
    return reversed() ? least().plus(most()).minus(score) : score;
  }

  /**
   * The score that the grade names: of five grades the last is 5.
   *
   * @throws IllegalArgumentException if the item has no such grade
   */
  default Amount scoreOf(String grade) {
    int index = grades().indexOf(grade);
    if (index < 0) {
      throw new InvalidValueException(
          "grade of survey item {0} must be one of {1}, was \"{2}\"{3}",
          id(), grades(), grade, Nearest.hint(grade, grades()));
    }
    return least().plus(step().times(Amount.of(index)));
  }

  /** Starts an item. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an item; the result does not depend on the order of the calls, but for the grades. */
  final class Builder extends ImmutableSurveyItem.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
