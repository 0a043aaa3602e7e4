package org.kapok.organization;

import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.place.DivisionCode;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A body that takes part in the network (组织): a bureau, a branch, a university, an enterprise.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Organization.builder()
 *     .id(OrganizationId.of("branch-6"))
 *     .name(LocalizedText.of("zh", "离退休第六党支部"))
 *     .kind(OrganizationKind.PARTY_BRANCH)
 *     .parent(OrganizationId.of("university-1"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Organization permits ImmutableOrganization {

  /** Unique in the network. */
  OrganizationId id();

  /** What it is called. */
  LocalizedText name();

  /** What it is. */
  OrganizationKind kind();

  /** The organisation that it belongs to (隶属); none at the top of a tree. */
  Optional<OrganizationId> parent();

  /** Its code in the registers; branches have none of their own. */
  Optional<UnifiedSocialCreditCode> creditCode();

  /** The division in which it is, which may differ from that of its register. */
  Optional<DivisionCode> division();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses an organisation that belongs to itself. */
  @Value.Check
  default void check() {
    if (parent().filter(id()::equals).isPresent()) {
      throw new InvalidValueException(
          "Organization.parent must be another organisation, was itself (organisation " + "{0})",
          id());
    }
  }

  /** Starts an organisation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an organisation; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableOrganization.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
