package org.kapok.venue;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.quantity.DateSpan;

/**
 * That an organisation may use a venue which is another one's (阵地共享, G3, G7).
 *
 * <p>Example: {@code VenueSharing.builder().organization(university).build()} shares all of it, for
 * good.
 */
@Value.Immutable
public sealed interface VenueSharing permits ImmutableVenueSharing {

  /** Who may use it. */
  OrganizationId organization();

  /** From when to when. */
  @Value.Default
  default DateSpan term() {
    return DateSpan.ALWAYS;
  }

  /** Which facilities; none named means all of them. */
  Set<FacilityId> facilities();

  /** Whether that organisation may use that facility on the day. */
  default boolean allows(OrganizationId user, FacilityId facility, LocalDate day) {
    return organization().equals(user)
        && term().contains(day)
        && (facilities().isEmpty() || facilities().contains(facility));
  }

  /** Starts a sharing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a sharing; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableVenueSharing.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
