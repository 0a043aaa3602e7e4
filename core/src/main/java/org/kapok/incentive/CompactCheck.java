package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Dictionary;

/** Says why versions cannot be scored by a compact program, if they cannot. */
final class CompactCheck {
  private final Program program;

  private CompactCheck(Program program) {
    this.program = program;
  }

  /** The reason; empty if there is none. */
  static Optional<String> reason(List<Program> versions) {
    return versions.size() > 1
        ? Optional.of("the programme has several versions")
        : new CompactCheck(versions.get(0)).reason();
  }

  private Optional<String> reason() {
    return whole()
        .or(this::ofRules)
        .or(this::ofAccounts)
        .or(() -> program.totals().stream().flatMap(each -> ofTotals(each).stream()).findFirst())
        .or(() -> program.adding().stream().flatMap(each -> ofStep(each).stream()).findFirst())
        .or(
            () ->
                new Dimensions(
                        program,
                        new BulkFields(List.of(program)),
                        new Dictionary[new BulkFields(List.of(program)).size()])
                    .refusableOfSeveral()
                    .map(name -> "field " + name + " is derived from several others"));
  }

  private Optional<String> whole() {
    if (!program.honours().isEmpty()) {
      return Optional.of("the scheme has honours");
    }
    return program.held().stream()
        .findFirst()
        .map(held -> "field " + held.name() + " is what an account holds");
  }

  private Optional<String> ofRules() {
    return program.rules().stream()
        .filter(rule -> rule.closes().isPresent())
        .findFirst()
        .map(rule -> "rule " + rule.id() + " is paid at close");
  }

  private Optional<String> ofAccounts() {
    for (Program.OfAccount account : program.accounts()) {
      if (account.waits() || account.keep().isPresent()) {
        return Optional.of("account " + account.id() + " waits for all rules that feed it");
      }
      if (account.opening().isPresent()) {
        return Optional.of("account " + account.id() + " has an opening amount");
      }
      if (!account.period().isTotal()) {
        return Optional.of("account " + account.id() + " is totalled by subject or season");
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofTotals(StepProgram.TotalsLayout totals) {
    Window over = totals.over();
    boolean isOfDates =
        program.windows().get(totals.window()).isTotal() && !(over instanceof Window.Rolling);
    boolean paysGaps =
        over instanceof Window.Unbroken unbroken && unbroken.gaps() instanceof Gaps.PaidFrom;
    if (!isOfDates || paysGaps) {
      return Optional.of("step " + totals.place() + " is over " + over);
    }
    for (int codes : totals.codes()) {
      if (codes == 0) {
        return Optional.of("step " + totals.place() + " has a key that is not of declared codes");
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofStep(StepProgram step) {
    if (step instanceof StepProgram.Limit limit && limit.overflow() >= 0) {
      return Optional.of("step " + step.place + " overflows into another account");
    }
    return step instanceof StepProgram.Limit limit && limit.countsPaid
        ? Optional.of("step " + step.place + " counts what was paid")
        : Optional.empty();
  }
}
