package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Ratio;

/**
 * Books what a new version changes within a window at whose close a rule is paid: what the whole
 * total is worth by the new curve less what it was worth by that of the version before.
 */
final class VersionChange {
  private final Program program;
  private final Run run;
  private final Run.Entry entry;

  /**
   * The beginning of a version.
   *
   * @param run its run, which has taken up the state of the version before
   */
  VersionChange(Program program, Run run, Run.Entry entry) {
    this.program = program;
    this.run = run;
    this.entry = entry;
  }

  /** Books the changes since the version before. */
  void book(Program before, Carry carry) {
    for (Program.OfRule each : program.rules()) {
      if (each.closes().isPresent() && isPaidAtClose(each, before)) {
        List<StepProgram> steps = each.path().steps();
        for (int i = steps.size() - 1; i >= 0; i--) { // a change goes through the steps after it
          book(each, steps.get(i), before, carry);
        }
      }
    }
  }

  private static boolean isPaidAtClose(Program.OfRule rule, Program before) {
    return before.rules().stream()
        .anyMatch(old -> old.id().equals(rule.id()) && old.closes().isPresent());
  }

  private void book(Program.OfRule rule, StepProgram step, Program before, Carry carry) {
    boolean isClosing =
        step instanceof StepProgram.Grow grow
            && rule.closes().isPresent()
            && grow.layout().over().equals(rule.closes().get().window().window());
    String place = carry.earlier().getOrDefault(step.place, "");
    Optional<StepProgram> old =
        before.adding().stream().filter(each -> each.place.equals(place)).findFirst();
    if (isClosing && old.isPresent()) {
      book(rule, (StepProgram.Grow) step, (StepProgram.Grow) old.get());
    }
  }

  private void book(Program.OfRule rule, StepProgram.Grow step, StepProgram.Grow before) {
    StepTotals totals = run.totals(step.layout().state());
    run.begin(entry);
    for (int place : totals.places(run).toArray()) {
      run.begin(entry);
      if (totals.isOfWindow(place, run)) {
        run.reading.readKey(totals.keys, totals.key(place));
        try {
          long change = change(totals.totalAt(place), step, before);
          if (change != 0) {
            run.sendOn(rule, step, change);
          }
        } catch (ArithmeticException tooLarge) {
          throw ScoringOverflowException.ofChange(rule.id(), program.scheme().version(), tooLarge);
        }
      }
    }
  }

  private static long change(long total, StepProgram.Grow step, StepProgram.Grow before) {
    long totalBefore = StateKeeper.units(Ratio.of(total, step.totalUnits()), before.totalUnits());
    Ratio worthBefore = Ratio.of(before.worth(totalBefore), before.unitsOut);
    return Math.subtractExact(step.worth(total), StateKeeper.units(worthBefore, step.unitsOut));
  }
}
