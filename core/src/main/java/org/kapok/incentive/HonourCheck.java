package org.kapok.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;

/** Checks what an honour says, each by itself: names, words that need one another, dead levels. */
final class HonourCheck {
  private final Problems problems;
  private final Set<HonourId> ids = new HashSet<>();

  HonourCheck(Problems problems) {
    this.problems = problems;
  }

  /** Reports what is wrong with the honour at the place. */
  void check(Honour honour, String place) {
    if (!ids.add(honour.id())) {
      problems.add("duplicate", place + "/id", "the honour \"{0}\" stands twice", honour.id());
    }
    checkLevels(honour, place);
    boolean canBeLost = honour.lose() != Loss.NEVER || honour.valid().isPresent();
    require(
        honour.grace().isEmpty() || canBeLost,
        place + "/grace",
        "grace needs \"lose\" or \"valid\"; what is never lost needs no grace");
    boolean single = honour.levels().size() == 1;
    require(
        single || honour.repeat().equals(Repeat.ONCE),
        place + "/repeat",
        "only an honour of a single level is won repeatedly");
    boolean uses = honour.levels().stream().anyMatch(level -> !level.uses().isEmpty());
    require(
        uses || !honour.repeat().equals(Repeat.ALWAYS),
        place + "/repeat",
        "\"always\" needs \"uses\", or it would be won without end");
    for (var account : honour.carries().keySet()) {
      require(
          honour.levels().stream().anyMatch(level -> level.uses().containsKey(account)),
          place + "/carries/" + org.kapok.problem.Problem.escaped(account.value()),
          "no level uses up what is in the account \"{0}\"",
          account);
    }
  }

  private void require(boolean sound, String place, String pattern, Object... arguments) {
    if (!sound) {
      problems.add("misplaced", place, pattern, arguments);
    }
  }

  private void checkLevels(Honour honour, String place) {
    Set<LevelId> levels = new HashSet<>();
    boolean canBeLost = honour.lose() != Loss.NEVER || honour.valid().isPresent();
    for (int i = 0; i < honour.levels().size(); i++) {
      Level level = honour.levels().get(i);
      String at = place + "/levels/" + i;
      if (!levels.add(level.id())) {
        problems.add("duplicate", at + "/id", "the level \"{0}\" stands twice", level.id());
      }
      require(
          level.keep().isEmpty() || canBeLost,
          at + "/keep",
          "keep needs \"lose\" or \"valid\"; what is never lost need not be kept");
      if (i > 0) {
        checkReachable(honour, i, at);
      }
    }
  }

  /** A level is never held if the next one is won whenever it is, and nobody falls onto it. */
  private void checkReachable(Honour honour, int level, String place) {
    boolean climbsPast = honour.climb() == Climb.HIGHEST && honour.lose() != Loss.ONE_STEP;
    boolean usesNothing = honour.levels().get(level).uses().isEmpty();
    Condition lower = honour.levels().get(level - 1).when();
    Condition higher = honour.levels().get(level).when();
    if (climbsPast && usesNothing && implies(lower, higher)) {
      problems.add(
          "never",
          place + "/when",
          "whoever meets the requirement of \"{0}\" meets this one too, so that level "
              + "can never be held; levels stand lowest first",
          honour.levels().get(level - 1).id());
    }
  }

  /** Whether the first condition certainly implies the second; false where that takes thought. */
  private static boolean implies(Condition first, Condition second) {
    if (first.equals(second)) {
      return true;
    }
    List<AttributeValue> bounds =
        List.of(first, second).stream().map(HonourCheck::bound).flatMap(Optional::stream).toList();
    return first instanceof Condition.FieldTest a
        && second instanceof Condition.FieldTest b
        && a.field().equals(b.field())
        && bounds.size() == 2
        && bounds.get(0) instanceof AttributeValue.Decimal low
        && bounds.get(1) instanceof AttributeValue.Decimal high
        && low.number().compareTo(high.number()) >= 0;
  }

  private static Optional<AttributeValue> bound(Condition condition) {
    return condition instanceof Condition.FieldTest test
            && test.match() instanceof Match.Compare compare
            && compare.atMost().isEmpty()
            && compare.lessThan().isEmpty()
        ? compare.atLeast()
        : Optional.empty();
  }
}
