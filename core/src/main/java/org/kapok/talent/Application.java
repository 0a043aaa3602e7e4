package org.kapok.talent;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;

/**
 * That a member is to be admitted to a tier (入库申请), by whichever of the three ways.
 *
 * <p>Example: {@code Application.builder().member(MemberId.of("m-1")).tier(TalentTier.TALENT_BANK)
 * .route(EntryRoute.SELF_NOMINATION).at(Instant.parse("2025-03-01T01:00:00Z"))
 * .addFields(TalentField.LAW).addDeclarations(Declaration.HEALTHY).build()}.
 */
@Value.Immutable
public sealed interface Application permits ImmutableApplication {

  /** Who. */
  MemberId member();

  /** To which tier. */
  TalentTier tier();

  /** By which way. */
  EntryRoute route();

  /** When. */
  Instant at();

  /** The fields; at least one, or the application is refused admission. */
  Set<TalentField> fields();

  /** The skills. */
  Set<Skill> skills();

  /** What is declared or confirmed. */
  Set<Declaration> declarations();

  /** Starts an application. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an application; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableApplication.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
