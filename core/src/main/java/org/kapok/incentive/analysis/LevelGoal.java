package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.incentive.Standing;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;

/**
 * To hold a level of an honour, or a higher one.
 *
 * @param honour of which honour
 * @param wanted the number of the level
 * @param rises whether one more participation never leads to a lower level
 * @param needs what must be in accounts for it to be won
 */
record LevelGoal(Honour honour, int wanted, boolean rises, List<Need> needs) implements Goal {

  @Override
  public Progress progress(Position position) {
    return new Progress.OfLevel(
        position.standing().flatMap(Standing::level),
        position.standing().flatMap(Standing::next),
        position.standing().map(Standing::missing).orElse(List.of()));
  }

  @Override
  public boolean isReached(Position position) {
    return levelsShort(position) <= 0;
  }

  @Override
  public long levelsShort(Position position) {
    List<LevelId> levels = honour.levels().stream().map(Level::id).toList();
    Optional<LevelId> held = position.standing().flatMap(Standing::level);
    return (long) wanted - held.map(levels::indexOf).orElse(-1);
  }
}
