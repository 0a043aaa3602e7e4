package org.kapok.incentive.honour;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * An honour (荣誉) for persons, teams or organisations (G14): a ladder of levels, such as star
 * ratings (星级), or a single award, which is a ladder of one level.
 *
 * <p>It is reviewed continuously: at the beginning of every date, after what is opened and brought
 * along on it, and after every participation; or only at the last instant of each of its windows,
 * with effect from the first date of the next. Several honours are reviewed one after another,
 * those whose level another one reads before that one, otherwise as declared.
 *
 * <p>Example: {@code {"id": "stars", "levels": [{"id": "one", "when": {"total": {"atLeast": 100}}},
 * {"id": "two", "when": {"total": {"atLeast": 300}}}]}}.
 */
@Value.Immutable
public sealed interface Honour permits ImmutableHonour {

  /** Its id within the scheme, the same in all versions. */
  HonourId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** The clause that it states, and how it was read. */
  Optional<LocalizedText> note();

  /** For which types of subject it is; for all, if none is named. */
  List<SubjectType> of();

  /** Its levels, the lowest first; at least one. */
  List<Level> levels();

  /** How one climbs them. */
  @Value.Default
  default Climb climb() {
    return Climb.HIGHEST;
  }

  /** At the end of which window it is reviewed; continuously, if left out. */
  Optional<Window> reviewed();

  /**
   * What happens when what suffices to keep the level does not hold: at the end of its validity if
   * it has one, else at any review.
   */
  @Value.Default
  default Loss lose() {
    return Loss.NEVER;
  }

  /**
   * How long a level is kept on although what suffices to keep it does not hold (宽限期), counted from
   * the date on which that is first found; if it holds again by then, nothing happens.
   */
  Optional<Period> grace();

  /** For how long a level is held; for ever, if left out. */
  Optional<Validity> valid();

  /** How often it can be won; for honours of a single level. */
  @Value.Default
  default Repeat repeat() {
    return Repeat.ONCE;
  }

  /**
   * How much of what an award leaves over in an account that it uses up counts on (结转上限); all of
   * it, for accounts that are not named. The rest is used up with the award.
   */
  Map<AccountId, Amount> carries();

  /** When nothing can be won for a time. */
  Optional<Bar> barred();

  /** When it is taken away at once (撤销), and not won either; such as by a decision. */
  Optional<Condition> revoked();

  /** Refuses what is impossible for one honour. */
  @Value.Check
  default void check() {
    if (levels().isEmpty()) {
      throw new InvalidValueException("an honour must have at least one level (honour {0})", id());
    }
    grace().ifPresent(period -> Periods.require("grace", period));
  }

  /** Starts an honour. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an honour; the result depends on the order of its levels, of no other calls. */
  final class Builder extends ImmutableHonour.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
