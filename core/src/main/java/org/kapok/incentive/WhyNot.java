package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * Finds out why rules paid a subject nothing: reads the participations a second time, and for each
 * such rule looks for the one that came nearest.
 */
final class WhyNot {
  private final Program program;
  private final Run run;

  WhyNot(Program program, Run run) {
    this.program = program;
    this.run = run;
  }

  /** The nearest participation so far: how near, which, and what stopped it. */
  private record Miss(
      int progress, int ordinal, Matcher culprit, Optional<String> value, boolean missing) {}

  /** Why each rule that has no line of an amount paid nothing, by rule as declared. */
  List<Unpaid> of(SubjectId subject, List<Participation> participations, LineRows rows) {
    int rules = program.rules().size();
    boolean[] paid = new boolean[rules];
    int[] lastRow = new int[rules];
    Arrays.fill(lastRow, -1);
    for (int row = 0; row < rows.size(); row++) {
      int rule = rows.layout(row).rule();
      paid[rule] |= rows.amount(row) != 0;
      lastRow[rule] = row;
    }
    Unpaid[] found = new Unpaid[rules];
    for (Program.OfRule rule : program.rules()) {
      if (!paid[rule.index()]) {
        found[rule.index()] =
            lastRow[rule.index()] >= 0
                ? nothingLeft(subject, rule, rows, lastRow[rule.index()], participations)
                : missed(subject, rule, participations);
      }
    }
    List<Unpaid> unpaid = new ArrayList<>();
    for (Unpaid each : found) {
      if (each != null) {
        unpaid.add(each);
      }
    }
    return unpaid;
  }

  private Unpaid nothingLeft(
      SubjectId subject, Program.OfRule rule, LineRows rows, int row, List<Participation> all) {
    List<StepProgram> steps = rows.layout(row).steps();
    String place = "/rules/" + rule.index();
    Ratio before = Ratio.of(rows.given(row, 0), rows.layout(row).measuredUnits());
    for (int i = 0; i < steps.size(); i++) {
      if (rows.given(row, i + 1) == 0 && before.signum() != 0) {
        place = steps.get(i).place;
        break;
      }
      before = Ratio.of(rows.given(row, i + 1), steps.get(i).unitsOut);
    }
    return new Unpaid(
        subject,
        rule.id(),
        UnpaidReason.NOTHING_LEFT,
        Optional.of(all.get(rows.ordinal(row)).id()),
        place,
        Optional.of(before.toString()));
  }

  private Unpaid missed(
      SubjectId subject, Program.OfRule rule, List<Participation> participations) {
    Optional<Miss> nearest = Optional.empty();
    for (int i = 0; i < participations.size(); i++) {
      run.reading.read(participations.get(i), i);
      Miss miss = miss(rule, i);
      if (nearest.isEmpty() || miss.progress() >= nearest.get().progress()) {
        nearest = Optional.of(miss);
      }
    }
    if (nearest.isEmpty()) {
      return new Unpaid(
          subject,
          rule.id(),
          UnpaidReason.NO_PARTICIPATION,
          Optional.empty(),
          "",
          Optional.empty());
    }
    Miss miss = nearest.get();
    return new Unpaid(
        subject,
        rule.id(),
        miss.missing() ? UnpaidReason.VALUE_MISSING : UnpaidReason.CONDITION_FAILED,
        Optional.of(participations.get(miss.ordinal()).id()),
        miss.culprit().place,
        miss.value());
  }

  private Miss miss(Program.OfRule rule, int ordinal) {
    long[] read = run.reading.values;
    if (!program.effective().contains(run.reading.date())) {
      return miss(
          0, ordinal, new Matcher.All("/effective"), Optional.of(run.reading.date().toString()));
    }
    Optional<Matcher> scheme = rule.always() ? Optional.empty() : program.when();
    if (scheme.isPresent() && scheme.get().test(read) != Matcher.HOLDS) {
      return miss(1, ordinal, scheme.get().culprit(read), Optional.empty());
    }
    if (rule.when().isPresent() && rule.when().get().test(read) != Matcher.HOLDS) {
      return miss(
          2 + rule.when().get().progress(read),
          ordinal,
          rule.when().get().culprit(read),
          Optional.empty());
    }
    String place = "/rules/" + rule.index() + (rule.measure().account() >= 0 ? "/from" : "/count");
    return new Miss(Integer.MAX_VALUE, ordinal, new Matcher.All(place), Optional.empty(), true);
  }

  private Miss miss(int progress, int ordinal, Matcher culprit, Optional<String> known) {
    boolean missing = culprit.test(run.reading.values) == Matcher.UNKNOWN;
    Optional<String> value = known.or(() -> program.fields().of(culprit, run.reading));
    return new Miss(progress, ordinal, culprit, value, missing);
  }
}
