package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.quantity.Amount;

/** Where a subject stands with an honour, as a {@link SubjectState} keeps it. */
@Value.Immutable
public sealed interface HonourState permits ImmutableHonourState {

  /** Which honour. */
  HonourId honour();

  /** The level held; none if empty. */
  Optional<LevelId> level();

  /** From which date on it is held. */
  Optional<LocalDate> since();

  /** The last date as of which something was won. */
  Optional<LocalDate> won();

  /** The dates on which something was won, as the history gives them. */
  List<LocalDate> wins();

  /** The last date on which the level changed. */
  Optional<LocalDate> changed();

  /** Until when the level is held unless it is renewed, that date excluded. */
  Optional<LocalDate> validUntil();

  /** Until when the level is kept on, that date excluded. */
  Optional<LocalDate> graceUntil();

  /** Until when nothing can be won, that date excluded. */
  Optional<LocalDate> barredUntil();

  /** What was used up, by account. */
  Map<AccountId, Amount> used();

  /** Starts a state. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a state. */
  final class Builder extends ImmutableHonourState.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
