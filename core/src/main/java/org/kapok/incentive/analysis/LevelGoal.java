package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.quantity.Ratio;

/**
 * To hold a level of an honour, or a higher one.
 *
 * @param subject whose
 * @param honour of which honour
 * @param wanted the number of the level
 * @param rises whether one more participation never leads to a lower level
 * @param needs what must be in accounts by then
 */
record LevelGoal(SubjectId subject, Honour honour, int wanted, boolean rises, List<Need> needs)
    implements Goal {

  /**
   * An amount without which the level is not won.
   *
   * @param account in which account, all periods together
   * @param amount how much at least
   * @param each what one participation brings at most, above 0; unknown if empty
   */
  record Need(AccountId account, Ratio amount, Optional<Ratio> each) {
    Ratio missing(Statement statement) {
      Ratio held =
          statement.lines().stream()
              .filter(line -> line.account().equals(account))
              .map(line -> Ratio.of(line.amount()))
              .reduce(Ratio.ZERO, Ratio::plus);
      return amount.compareTo(held) > 0 ? amount.minus(held) : Ratio.ZERO;
    }

    long needed(Statement statement) {
      Ratio missing = missing(statement);
      return each.map(most -> missing.dividedBy(most).ceiling())
          .orElse(missing.signum() > 0 ? 1L : 0L);
    }
  }

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
    return progress instanceof Progress.OfLevel level && number(level.level()) >= wanted;
  }

  /** The number of the level; −1 for none. */
  private int number(Optional<LevelId> level) {
    List<LevelId> levels = honour.levels().stream().map(Level::id).toList();
    return level.map(levels::indexOf).orElse(-1);
  }

  private int levelsShort(Statement statement) {
    Optional<LevelId> held = statement.standing(subject, honour.id()).flatMap(Standing::level);
    return Math.max(0, wanted - number(held));
  }

  @Override
  public Ratio distance(Statement statement) {
    int levels = levelsShort(statement);
    return levels == 0
        ? Ratio.ZERO
        : needs.stream().map(need -> need.missing(statement)).reduce(Ratio.of(levels), Ratio::plus);
  }

  @Override
  public long needed(Statement statement) {
    if (levelsShort(statement) == 0) {
      return 0;
    }
    long most = 1;
    for (Need need : rises ? needs : List.<Need>of()) {
      most = Math.max(most, need.needed(statement));
    }
    return most;
  }
}
