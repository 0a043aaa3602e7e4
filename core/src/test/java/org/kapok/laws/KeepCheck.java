package org.kapok.laws;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.RuleId;
import org.kapok.incentive.Line;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/** Finds, from the lines alone, what an account keeps that keeps one of several rules. */
final class KeepCheck {
  private final Trial trial;
  private final Windows windows;
  private final Map<List<Object>, Map<RuleId, Ratio>> arrived = new HashMap<>();
  private final Map<List<Object>, Ratio> kept = new HashMap<>();
  private final Map<List<Object>, RuleId> firsts = new HashMap<>();

  KeepCheck(Trial trial, Windows windows) {
    this.trial = trial;
    this.windows = windows;
  }

  /** Checks the lines of one participation at an account whose first step this is. */
  void check(
      Step step,
      String place,
      List<Line> lines,
      Participation participation,
      Optional<SubjectFacts> facts) {
    Ratio greatest =
        lines.stream()
            .map(line -> Windows.entering(line, place))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Optional<List<Object>> key =
        windows.key(step, place, participation, facts, greatest.signum() > 0);
    List<Line> keeping =
        lines.stream().filter(line -> Windows.leaving(line, place).signum() != 0).toList();
    if (key.isEmpty()) {
      require(keeping.isEmpty(), "something is kept outside an unbroken run", place, lines);
    } else if (((Operation.KeepOne) step.operation()).keep() == Keep.FIRST) {
      checkFirst(key.get(), place, keeping);
    } else {
      require(keeping.size() <= 1, "more than one is kept", place, lines);
      boolean each = step.each().equals(Optional.of(Window.PARTICIPATION));
      Ratio sum = sum(keeping, place);
      if (each) {
        require(sum.equals(greatest), "not the greatest, but " + sum + " is kept", place, lines);
      } else {
        checkGreatestTotal(key.get(), place, lines, sum);
      }
    }
  }

  private static Ratio sum(List<Line> lines, String place) {
    return lines.stream().map(line -> Windows.leaving(line, place)).reduce(Ratio.ZERO, Ratio::plus);
  }

  private void checkFirst(List<Object> key, String place, List<Line> keeping) {
    for (Line line : keeping) {
      RuleId first = firsts.computeIfAbsent(key, unused -> line.rule().orElseThrow());
      require(first.equals(line.rule().orElseThrow()), "two rules are kept", place, keeping);
      require(Windows.change(line, place).signum() == 0, "less than all is kept", place, keeping);
    }
  }

  private void checkGreatestTotal(List<Object> key, String place, List<Line> lines, Ratio keptNow) {
    Map<RuleId, Ratio> byRule = arrived.computeIfAbsent(key, unused -> new TreeMap<>());
    lines.forEach(
        line ->
            byRule.merge(line.rule().orElseThrow(), Windows.entering(line, place), Ratio::plus));
    Ratio greatest = byRule.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    Ratio sum = kept.merge(key, keptNow, Ratio::plus);
    require(sum.equals(greatest), "kept are " + sum + ", the totals are " + byRule, place, lines);
  }

  private void require(boolean holds, String message, String place, List<Line> lines) {
    Laws.require(holds, () -> message + " at " + place + ": " + lines, trial);
  }
}
