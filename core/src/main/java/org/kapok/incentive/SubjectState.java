package org.kapok.incentive;

import java.util.List;
import org.immutables.value.Value;
import org.kapok.id.SubjectId;

/** Where the scoring of one subject stands, as part of a {@link Checkpoint}. */
@Value.Immutable
public sealed interface SubjectState permits ImmutableSubjectState {

  /** Whose. */
  SubjectId subject();

  /** By which version it was last scored. */
  String version();

  /** Whether a participation has been scored that counts by date, so that accounts have opened. */
  boolean begun();

  /** What the accounts hold, as declared; those that hold nothing are left out. */
  List<AccountState> accounts();

  /** The running totals, of rules, then of accounts, then of fields; empty ones are left out. */
  List<StepState> steps();

  /** Where it stands with honours; those with which nothing has happened are left out. */
  List<HonourState> honours();

  /** Starts a state. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a state. */
  final class Builder extends ImmutableSubjectState.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
