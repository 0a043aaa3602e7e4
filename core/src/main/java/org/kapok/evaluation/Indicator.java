package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * What is measured (指标): a figure, or one figure over another, and what it is worth.
 *
 * <p>Example: {@code {"id": "use", "weight": 0.4, "figure": "hoursUsed", "over": "hoursOpen",
 * "then": [{"line": [[0.2, 0], [0.8, 100]]}]}}: used for a fifth of the time or less it is worth 0,
 * for four fifths or more 100, and in proportion between.
 */
@Value.Immutable
public sealed interface Indicator extends Item permits ImmutableIndicator {

  @Override
  String id();

  @Override
  Optional<LocalizedText> label();

  @Override
  Optional<Amount> weight();

  @Override
  Optional<Amount> full();

  @Override
  @Value.Default
  default boolean bonus() {
    return false;
  }

  /** The name of the figure that is measured: one declared, or the id of a survey. */
  String figure();

  /** The name of the figure by which it is divided; if that is 0, the indicator is missing. */
  Optional<String> over();

  @Override
  Optional<Series> series();

  @Override
  List<Scaling> then();

  @Override
  @Value.Default
  default MissingPolicy missing() {
    return MissingPolicy.WITHHOLD;
  }

  /** Starts an indicator. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an indicator; the result depends on the order of its steps only. */
  final class Builder extends ImmutableIndicator.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
