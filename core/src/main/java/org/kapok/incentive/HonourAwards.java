package org.kapok.incentive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kapok.incentive.honour.Climb;
import org.kapok.incentive.honour.Repeat;

/** Wins levels and awards of one honour for the subject that is scored. */
final class HonourAwards {
  /** How often an award can be won at one review. */
  static final int MOST = 1000;

  private final HonourProgram program;
  private final HonourHolding holding;
  private final HonourValidity validity;
  private final Run run;

  HonourAwards(HonourProgram program, HonourHolding holding, Run run) {
    this.program = program;
    this.holding = holding;
    this.run = run;
    validity = new HonourValidity(program);
  }

  /** Wins what can be won at the moment. */
  void win(HonourRun.Moment moment) {
    if (program.honour().climb() == Climb.STEP_BY_STEP) {
      step(moment);
      return;
    }
    int before = holding.level();
    for (int to = program.levels().size() - 1; to > holding.level(); to--) {
      if (canWin(to)) {
        award(moment, to);
        break;
      }
    }
    repeat(moment, holding.level() == before ? 0 : 1);
  }

  private void step(HonourRun.Moment moment) {
    boolean waits = program.reviewed().isEmpty() && holding.isChangedOn(moment.on());
    int next = holding.next();
    if (!waits && next != HonourHolding.NONE && canWin(next)) {
      award(moment, next);
    }
  }

  /** Wins the award once more, as often as that is allowed after so many awards. */
  private void repeat(HonourRun.Moment moment, int awarded) {
    if (holding.level() != 0) {
      return;
    }
    if (program.honour().repeat().equals(Repeat.ALWAYS)) {
      for (int awards = awarded; canWin(0); awards++) {
        if (awards == MOST) {
          refuse();
          return;
        }
        award(moment, 0);
      }
    }
    if (program.repeatEach().isPresent() && !isWonIn(moment.read()) && canWin(0)) {
      award(moment, 0);
    }
  }

  /** What is that small is not an award but a rate, and would make a history without end. */
  private void refuse() {
    run.reading.refuse(
        "too-many",
        program.place() + "/levels/0/uses",
        "{0} would be won more than {1} times at one review; an award must use up "
            + "more, or a rule pay for it (\"every\")",
        program.id(),
        MOST);
  }

  private boolean isWonIn(LocalDate date) {
    WindowProgram window = program.repeatEach().orElseThrow();
    long number = window.number(date, run.reading.facts());
    return holding
        .won()
        .filter(last -> window.number(last, run.reading.facts()) == number)
        .isPresent();
  }

  private boolean canWin(int to) {
    HonourProgram.OfLevel each = program.levels().get(to);
    return run.holds(each.when())
        && each.uses().entrySet().stream().allMatch(use -> unused(use.getKey()) >= use.getValue());
  }

  /** What is there of an account and was not used up, in units of it. */
  long unused(int account) {
    return Math.subtractExact(run.amounts.amount(account), holding.used(account));
  }

  private void award(HonourRun.Moment moment, int to) {
    Optional<LocalDate> before = to == holding.level() ? holding.validUntil : Optional.empty();
    Optional<LocalDate> now = validity.until(moment, Optional.empty(), run.reading.facts());
    holding.validUntil = before.filter(date -> now.filter(date::isAfter).isPresent()).or(() -> now);
    holding.award(moment, to, uses(to));
    moment.reread().run();
  }

  /** What the award uses up, together with what cannot be carried over. */
  private Map<Integer, Long> uses(int to) {
    Map<Integer, Long> uses = new HashMap<>(program.levels().get(to).uses());
    program
        .carries()
        .forEach(
            (account, most) -> {
              long rest = unused(account) - uses.getOrDefault(account, 0L);
              if (uses.containsKey(account) && rest > most) {
                uses.merge(account, rest - most, Math::addExact);
              }
            });
    return uses;
  }
}
