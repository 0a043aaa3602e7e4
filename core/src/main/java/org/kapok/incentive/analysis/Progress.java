package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.incentive.Missing;
import org.kapok.quantity.Amount;

/** Where a subject stands at the deadline, measured by its {@link Target}. */
public sealed interface Progress {

  /**
   * Towards an amount.
   *
   * @param held what is held, pending amounts included
   * @param remaining what is missing; 0 if nothing is
   */
  record OfAmount(Amount held, Amount remaining) implements Progress {}

  /**
   * Towards a level.
   *
   * @param level the level held; none if empty
   * @param next the level that can be won next; none for who holds the highest
   * @param missing what is missing to the next one
   */
  record OfLevel(Optional<LevelId> level, Optional<LevelId> next, List<Missing> missing)
      implements Progress {
    /** Copies the parts. */
    public OfLevel {
      missing = List.copyOf(missing);
    }
  }
}
