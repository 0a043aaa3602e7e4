package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.RuleId;
import org.kapok.quantity.Ratio;

/** Where one running total of one step stands, as part of a {@link Checkpoint}. */
@Value.Immutable
public sealed interface TotalState permits ImmutableTotalState {

  /** The values of the step's key, by field; a missing value is left out. */
  Map<String, String> key();

  /** Which window it is of, as windows are numbered; none for rolling days. */
  Optional<Long> window();

  /** The total; of an account that keeps the first rule, 1 once there is one. */
  @Value.Default
  default Ratio total() {
    return Ratio.ZERO;
  }

  /** The first date after the last window with a credit, of an unbroken run. */
  Optional<LocalDate> until();

  /** How many windows without a credit the run has bridged. */
  @Value.Default
  default long gaps() {
    return 0;
  }

  /** What each day let pass, of rolling days. */
  List<DayState> days();

  /** The rule that came first, of an account that keeps the first. */
  Optional<RuleId> first();

  /** What each rule has brought, of an account that keeps the best. */
  Map<RuleId, Ratio> rivals();

  /**
   * What one day let pass.
   *
   * @param date the day
   * @param total how much
   */
  record DayState(LocalDate date, Ratio total) {}

  /** Starts the state of a total. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the state of a total. */
  final class Builder extends ImmutableTotalState.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
