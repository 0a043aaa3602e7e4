package org.kapok.incentive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
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
  private final Optional<String> version;

  /**
   * Explains a run.
   *
   * @param named whether the version is named
   */
  WhyNot(Program program, Run run, boolean named) {
    this.program = program;
    this.run = run;
    version = named ? Optional.of(program.scheme().version()) : Optional.empty();
  }

  /** The rules that have a line of an amount. */
  Set<RuleId> paid(LineRows rows) {
    Set<RuleId> paid = new HashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.amount(row) != 0 && !rows.layout(row).isSpending()) {
        rows.layout(row).id().ifPresent(paid::add);
      }
    }
    return paid;
  }

  /**
   * Why each rule that has no line of an amount paid nothing, by rule as declared.
   *
   * @param scored which of the participations this run has scored
   */
  List<Unpaid> of(SubjectId subject, List<Participation> participations, BitSet scored) {
    LineRows rows = run.rows();
    Set<RuleId> paid = paid(rows);
    int[] lastRow = new int[program.rules().size()];
    Arrays.fill(lastRow, -1);
    for (int row = 0; row < rows.size(); row++) {
      if (rows.isOfParticipation(row) && !rows.layout(row).isSpending()) {
        lastRow[rows.layout(row).rule()] = row;
      }
    }
    List<Program.OfRule> missed =
        program.rules().stream()
            .filter(rule -> !paid.contains(rule.id()) && lastRow[rule.index()] < 0)
            .toList();
    int[] nearest = nearest(missed, participations, scored);
    Unpaid[] found = new Unpaid[lastRow.length];
    for (int i = 0; i < missed.size(); i++) {
      found[missed.get(i).index()] = missed(subject, missed.get(i), nearest[i], participations);
    }
    for (Program.OfRule rule : program.rules()) {
      int row = lastRow[rule.index()];
      if (!paid.contains(rule.id()) && row >= 0) {
        found[rule.index()] = nothingLeft(subject, rule, rows, row, participations);
      }
    }
    return Arrays.stream(found).filter(Objects::nonNull).toList();
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
        version,
        UnpaidReason.NOTHING_LEFT,
        Optional.of(all.get(rows.ordinal(row)).id()),
        place,
        Optional.of(before.toString()),
        0);
  }

  /** For each rule the number of the participation that came nearest, −1 if there is none. */
  private int[] nearest(
      List<Program.OfRule> rules, List<Participation> participations, BitSet scored) {
    int[] nearest = new int[rules.size()];
    int[] progress = new int[rules.size()];
    Arrays.fill(nearest, -1);
    for (int ordinal = scored.nextSetBit(0);
        ordinal >= 0 && !rules.isEmpty();
        ordinal = scored.nextSetBit(ordinal + 1)) {
      read(participations, ordinal);
      for (int i = 0; i < nearest.length; i++) {
        int reached = progress(rules.get(i));
        if (nearest[i] < 0 || reached >= progress[i]) {
          nearest[i] = ordinal;
          progress[i] = reached;
        }
      }
    }
    return nearest;
  }

  /** Reads a participation again, as it was when it was scored. */
  private void read(List<Participation> participations, int ordinal) {
    run.reread(participations.get(ordinal), ordinal);
  }

  /** How far the participation that was read came: by date, by the scheme, by the rule's parts. */
  private int progress(Program.OfRule rule) {
    if (!program.effective().contains(run.reading.date())) {
      return 0;
    }
    if (schemeRefuses(rule)) {
      return 1;
    }
    return 2 + rule.when().map(when -> when.progress(run.reading.values)).orElse(0);
  }

  private boolean schemeRefuses(Program.OfRule rule) {
    return !rule.always()
        && program.when().isPresent()
        && program.when().get().test(run.reading.values) != Matcher.HOLDS;
  }

  private Unpaid missed(
      SubjectId subject, Program.OfRule rule, int nearest, List<Participation> participations) {
    if (nearest < 0) {
      return new Unpaid(
          subject,
          rule.id(),
          version,
          UnpaidReason.NO_PARTICIPATION,
          Optional.empty(),
          "",
          Optional.empty(),
          0);
    }
    read(participations, nearest);
    long[] values = run.reading.values;
    Optional<ParticipationId> id = Optional.of(participations.get(nearest).id());
    if (!program.effective().contains(run.reading.date())) {
      Optional<String> date = Optional.of(run.reading.date().toString());
      return new Unpaid(
          subject, rule.id(), version, UnpaidReason.CONDITION_FAILED, id, "/effective", date, 0);
    }
    Optional<Matcher> failed =
        schemeRefuses(rule)
            ? program.when()
            : rule.when().filter(when -> when.test(values) != Matcher.HOLDS);
    if (failed.isEmpty()) {
      boolean from = rule.measure().account() >= 0;
      return new Unpaid(
          subject,
          rule.id(),
          version,
          from ? UnpaidReason.NOTHING_CAME : UnpaidReason.VALUE_MISSING,
          from ? Optional.empty() : id,
          "/rules/" + rule.index() + (from ? "/from" : "/count"),
          Optional.empty(),
          progress(rule));
    }
    Matcher culprit = failed.get().culprit(values);
    UnpaidReason reason =
        culprit.test(values) == Matcher.UNKNOWN
            ? UnpaidReason.VALUE_MISSING
            : UnpaidReason.CONDITION_FAILED;
    return new Unpaid(
        subject,
        rule.id(),
        version,
        reason,
        id,
        culprit.place,
        program.fields().of(culprit, run.reading),
        progress(rule));
  }
}
