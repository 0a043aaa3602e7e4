package org.kapok.organization;

import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/**
 * A liaison officer (联络员, G11): who keeps in touch with which organisations. Whoever covers an
 * organisation covers what belongs to it, unless someone nearer does.
 *
 * <p>Example: {@code Liaison.builder().member(MemberId.of("m-7")).addCovers(university).build()}.
 */
@Value.Immutable
public sealed interface Liaison permits ImmutableLiaison {

  /** Who it is. */
  MemberId member();

  /** The organisations named, at least one. */
  Set<OrganizationId> covers();

  /** From when to when. */
  @Value.Default
  default DateSpan term() {
    return DateSpan.ALWAYS;
  }

  /** Refuses a liaison who covers nobody. */
  @Value.Check
  default void check() {
    if (covers().isEmpty()) {
      throw new InvalidValueException(
          "Liaison.covers must name an organisation, was empty (liaison {0})", member());
    }
  }

  /** Starts a liaison. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a liaison; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableLiaison.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
