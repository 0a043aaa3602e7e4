package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;

/**
 * To hold a level of an honour, or a higher one.
 *
 * @param subject whose
 * @param honour of which honour
 * @param wanted the number of the level
 * @param rises whether one more participation never leads to a lower level
 * @param needs what must be in accounts for it to be won
 */
record LevelGoal(SubjectId subject, Honour honour, int wanted, boolean rises, List<Need> needs)
    implements Goal {

  @Override
  public Progress progress(Statement statement) {
    Optional<Standing> standing = statement.standing(subject, honour.id());
    return new Progress.OfLevel(
        standing.flatMap(Standing::level),
        standing.flatMap(Standing::next),
        standing.map(Standing::missing).orElse(List.of()));
  }

  @Override
  public boolean isReached(Progress progress) {
    return stepsAway(progress) <= 0;
  }

  @Override
  public long stepsAway(Progress progress) {
    List<LevelId> levels = honour.levels().stream().map(Level::id).toList();
    Optional<LevelId> held = ((Progress.OfLevel) progress).level();
    return wanted - held.map(levels::indexOf).orElse(-1);
  }
}
