package org.kapok.care;

import java.util.List;
import org.immutables.value.Value;
import org.kapok.id.MemberId;

/**
 * What is known of one member's circumstances (关爱档案). These are sensitive personal data, see {@link
 * CareField}; the dates of birth and of standing stay with the member. Its text tells the member's
 * number alone.
 *
 * <p>Example: {@code CarePerson.of(member, file.facts(), policy, at)} is what planning may use.
 */
@Value.Immutable
public sealed interface CareFile permits ImmutableCareFile {
  /** Of whom. */
  MemberId member();

  /** What the member lives through and lived through, in the host's order. */
  @Value.Redacted
  List<CareFact> facts();

  /** Starts a file. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a file; the facts stay in the order in which they are given. */
  final class Builder extends ImmutableCareFile.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
