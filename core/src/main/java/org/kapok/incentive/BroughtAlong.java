package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.participation.Opening;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;

/** Books the amounts that a subject brings along from another system. */
final class BroughtAlong {
  /** Where brought amounts stand. */
  static final String PLACE = SlotReaders.FACTS + "/openings";

  private final Program program;
  private final Run run;

  BroughtAlong(Program program, Run run) {
    this.program = program;
    this.run = run;
  }

  /** Books the amounts, by account as declared; reports those that the scheme cannot hold. */
  void book(Opening opening, Run.Entry entry) {
    run.begin(entry);
    requireKnown(opening);
    for (int i = 0; i < program.accounts().size(); i++) {
      Program.OfAccount account = program.accounts().get(i);
      Amount amount = opening.amounts().get(account.id());
      if (amount != null) {
        book(amount, i, account);
      }
    }
    opening.levels().forEach((honour, level) -> bring(honour, level, opening.on()));
  }

  private void bring(HonourId id, LevelId level, LocalDate on) {
    Problems problems = new Problems();
    HonourTable honours = new HonourTable(program.scheme().honours(), problems);
    honours.requireLevel(id, level, PLACE);
    problems.list().forEach(each -> run.reading.refuse(each.code(), PLACE, each.sentence()));
    if (problems.isEmpty()) {
      run.honours.bring(honours.number(id), level, on);
    }
  }

  private void book(Amount amount, int number, Program.OfAccount account) {
    if (amount.scale() > account.scale()) {
      run.reading.refuse(
          "out-of-range",
          PLACE,
          "the account {0} has {1} decimals, was {2}",
          account.id(),
          account.scale(),
          amount);
      return;
    }
    try {
      run.bring(number, amount.unscaledAt(account.scale()));
    } catch (ArithmeticException tooLarge) {
      throw ScoringOverflowException.ofOpening(account.id(), tooLarge);
    }
  }

  private void requireKnown(Opening opening) {
    List<String> known = program.accounts().stream().map(account -> account.id().value()).toList();
    for (AccountId account : opening.amounts().keySet()) {
      if (!known.contains(account.value())) {
        run.reading.refuse(
            "unknown-account",
            PLACE,
            "the account \"{0}\" is not declared{1}",
            account,
            Nearest.hint(account.value(), known));
      }
    }
  }
}
