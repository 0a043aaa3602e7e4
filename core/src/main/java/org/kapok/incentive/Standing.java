package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;

/**
 * How a subject stands with an honour: the level held as of the statement's instant, how that came
 * about, and what is missing to the next level. That a level was never won is a standing too.
 *
 * <p>It tells what the requirements of the scheme say; an award that an authority grants goes
 * through its own steps.
 */
@Value.Immutable
public sealed interface Standing extends Comparable<Standing> permits ImmutableStanding {

  /** Whose. */
  SubjectId subject();

  /** Which honour. */
  HonourId honour();

  /** The level held; none if empty. */
  Optional<LevelId> level();

  /** From which date on it is held. */
  Optional<LocalDate> since();

  /** Until when it is held unless it is renewed, that date excluded; for ever if empty. */
  Optional<LocalDate> validUntil();

  /** Until when it is kept on although what suffices to keep it does not hold, date excluded. */
  Optional<LocalDate> graceUntil();

  /** Until when nothing can be won, that date excluded. */
  Optional<LocalDate> barredUntil();

  /** What happened, in the order of time. */
  List<LevelChange> history();

  /** The level that can be won next; none for who holds the highest. */
  Optional<LevelId> next();

  /** All that is missing to it; nothing if it has only to be reviewed. */
  List<Missing> missing();

  /** What was won, in the order of time. */
  default List<LevelChange> awards() {
    return history().stream().filter(change -> change.why() == ChangeReason.WON).toList();
  }

  /** The level held at the end of the date; none if empty, and before everything that is known. */
  default Optional<LevelId> levelOn(LocalDate date) {
    return history().stream()
        .filter(change -> !change.on().isAfter(date))
        .reduce((earlier, later) -> later)
        .flatMap(LevelChange::to);
  }

  /** This standing, continued by one of the same subject and honour at a later instant. */
  default Standing continuedBy(Standing later) {
    List<LevelChange> all = new ArrayList<>(history());
    all.addAll(later.history());
    return builder().from(later).history(all).build();
  }

  /** Orders by subject, then by honour. */
  @Override
  default int compareTo(Standing other) {
    return Comparator.comparing(Standing::subject)
        .thenComparing(Standing::honour)
        .compare(this, other);
  }

  /** Starts a standing. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a standing. */
  final class Builder extends ImmutableStanding.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
