package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * Several items that are judged together (一级指标、二级指标).
 *
 * <p>Example: {@code {"id": "satisfaction", "combine": "weighted", "items": [{"id": "survey",
 * "weight": 0.7, … }, {"id": "complaints", "weight": 0.3, … }]}}.
 */
@Value.Immutable
public sealed interface Section extends Item permits ImmutableSection {

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

  /** What it makes of its items; their points are added up if left out. */
  @Value.Default
  default Combination combine() {
    return Combination.SUM;
  }

  /** Its items, in the order of the scheme; at least one. */
  List<Item> items();

  @Override
  Optional<Series> series();

  @Override
  List<Scaling> then();

  /** What becomes of it if none of its items can be judged; there is no result if left out. */
  @Override
  @Value.Default
  default MissingPolicy missing() {
    return MissingPolicy.WITHHOLD;
  }

  /** Starts a section. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a section; the result depends on the order of its items and steps only. */
  final class Builder extends ImmutableSection.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
