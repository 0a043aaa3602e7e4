package org.kapok.incentive.reward;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;

/**
 * What has to be known of whoever wants a reward, and nothing more (申领人).
 *
 * <p>Example: {@code Claimant.builder().holder(MemberId.of("m-1")) .birthDate(LocalDate.of(1950, 1,
 * 1)).build()}.
 */
@Value.Immutable
public sealed interface Claimant permits ImmutableClaimant {

  /** Who. */
  SubjectId holder();

  /** The date of birth. */
  Optional<LocalDate> birthDate();

  /** The level held of each honour, as standings of a statement say. */
  Map<HonourId, LevelId> levels();

  /** The codes of acknowledged needs. */
  Set<String> needs();

  /** The holder with the levels that the statement says; what else is known can be added to it. */
  static Claimant of(SubjectId holder, Statement statement) {
    Builder claimant = builder().holder(holder);
    for (Standing each : statement.standings()) {
      if (each.subject().equals(holder)) {
        each.level().ifPresent(level -> claimant.putLevels(each.honour(), level));
      }
    }
    return claimant.build();
  }

  /** Starts a claimant. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a claimant; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableClaimant.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
