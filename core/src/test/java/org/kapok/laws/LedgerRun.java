package org.kapok.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Ledgers;
import org.kapok.incentive.ledger.Outcome;

/** Commands carried out one after the other. */
final class LedgerRun {
  private final LedgerPolicy policy;
  private final List<Step> steps = new ArrayList<>();
  private Ledgers ledgers = Ledgers.EMPTY;

  /**
   * One command.
   *
   * @param command what was asked for
   * @param before the ledgers on which it was decided
   * @param outcome what was decided
   * @param after the ledgers after that
   */
  record Step(Command command, Ledgers before, Outcome outcome, Ledgers after) {
    boolean isAccepted() {
      return outcome instanceof Outcome.Accepted;
    }

    LocalDate on() {
      return command.on();
    }
  }

  private LedgerRun(LedgerPolicy policy) {
    this.policy = policy;
  }

  static LedgerRun of(LedgerPolicy policy, List<Command> commands) {
    LedgerRun run = new LedgerRun(policy);
    commands.forEach(run::add);
    return run;
  }

  private void add(Command command) {
    Outcome outcome = policy.decide(command, ledgers);
    Ledgers before = ledgers;
    if (outcome instanceof Outcome.Accepted accepted) {
      ledgers = ledgers.append(accepted);
    }
    steps.add(new Step(command, before, outcome, ledgers));
  }

  List<Step> steps() {
    return steps;
  }

  Ledgers ledgers() {
    return ledgers;
  }

  void require(boolean holds, String message, Step step) {
    if (!holds) {
      StringBuilder text = new StringBuilder(message).append("\n").append(policy);
      for (Step each : steps.subList(0, steps.indexOf(step) + 1)) {
        text.append("\n  ").append(each.command()).append(": ").append(each.outcome());
      }
      throw new AssertionError(text.toString());
    }
  }
}
