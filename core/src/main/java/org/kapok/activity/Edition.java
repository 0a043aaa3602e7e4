package org.kapok.activity;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/**
 * One edition of a programme (届/期), such as the eleventh volunteer fair, with what it reached.
 *
 * <p>Example: {@code Edition.builder().name(name).dates(may).putReach(ReachMeasure.EVENTS, new
 * ReachFigure(Amount.of(50), ReachPrecision.AT_LEAST)).build()}.
 */
@Value.Immutable
public sealed interface Edition permits ImmutableEdition {

  /** What it is called. */
  LocalizedText name();

  /** When it took place. */
  DateSpan dates();

  /** The activities that it consisted of. */
  Set<ActivityId> activities();

  /** What it reached, as reported; measures that nobody reported are left out. */
  Map<ReachMeasure, ReachFigure> reach();

  /** Starts an edition. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an edition; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableEdition.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
