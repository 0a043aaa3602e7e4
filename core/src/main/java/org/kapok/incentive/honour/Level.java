package org.kapok.incentive.honour;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.incentive.rule.Condition;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * One level of an honour (等级), or the one award that it consists of (奖项).
 *
 * <p>Its requirement is a {@link Condition} over what is known of the subject without any
 * participation: its facts, how long it has been a member, what it holds in accounts, the level of
 * another honour, and whatever is derived from these. A decision of an authority, or a rank in a
 * population, is a dated attribute that the host gives.
 *
 * <p>Example: {@code {"id": "three", "when": {"total": {"atLeast": 600}}, "keep": {"ofYear":
 * {"atLeast": 50}}}}.
 */
@Value.Immutable
public sealed interface Level permits ImmutableLevel {

  /** Its id within the honour; also the code that a field of the level reads. */
  LevelId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** The clause that it states, and how it was read. */
  Optional<LocalizedText> note();

  /** What wins it. */
  Condition when();

  /** What suffices to keep it (保级条件), as a rule a lower bar; what wins it, if left out. */
  Optional<Condition> keep();

  /**
   * What winning it uses up, by account: it must be there, less what the honour has used already,
   * and counts for this honour no more.
   */
  Map<AccountId, Amount> uses();

  /** Starts a level. */
  static Builder builder() {
    return new Builder();
  }

  /** A level that the condition wins. */
  static Level of(String id, Condition when) {
    return builder().id(LevelId.of(id)).when(when).build();
  }

  /** Builds a level; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableLevel.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
