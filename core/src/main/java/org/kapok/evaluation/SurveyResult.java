package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.quantity.Amount;

/**
 * What a survey gave (测评结果). A figure that rests on too few answers is withheld, and it says why.
 *
 * <p>Example: {@code construct.resultOf(answers).figure()}.
 */
@Value.Immutable
public sealed interface SurveyResult permits ImmutableSurveyResult {

  /** Of which construct. */
  String construct();

  /** How many responses came in. */
  long responses();

  /** How many of them count: with all required items, and enough items answered. */
  long counted();

  /** The percentage of those asked who answered; empty if it is not known how many were asked. */
  Optional<Amount> responseRate();

  /** The figure; empty if it is withheld. */
  Optional<Amount> figure();

  /** Its confidence interval; empty if the figure is withheld, or nothing can be said of it. */
  Optional<SurveyInterval> interval();

  /** Why there is no figure; empty if there is one. */
  Optional<Withheld> withheld();

  /** The items, in the order of the construct. */
  List<ItemResult> items();

  /** Why a figure is withheld. */
  enum Withheld {
    /** Fewer responses count than the construct asks for. */
    SAMPLE_TOO_SMALL,
    /** Nobody answered one of the items. */
    ITEM_NOT_ANSWERED
  }

  /**
   * What one item gave.
   *
   * @param item its id
   * @param answered how many responses that count answered it
   * @param figure its own figure, in the form of the construct; empty if the result is withheld
   */
  record ItemResult(String item, long answered, Optional<Amount> figure) {}

  /** Starts a result. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. */
  final class Builder extends ImmutableSurveyResult.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
