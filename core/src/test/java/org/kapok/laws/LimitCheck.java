package org.kapok.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/**
 * Adds up, from the lines alone, what left each limit in each of its windows, and what each account
 * keeps that keeps one of several rules.
 */
final class LimitCheck {
  private final Trial trial;
  private final Statement statement;
  private final History history;
  private final Fields fields;
  private final Map<ParticipationId, Participation> participations = new HashMap<>();
  private final Map<List<Object>, Sum> sums = new HashMap<>();
  private final Windows windows;
  private final KeepCheck keepCheck;

  LimitCheck(Trial trial, Statement statement) {
    this.trial = trial;
    this.statement = statement;
    history = trial.history();
    fields = new Fields(trial.scheme());
    windows = new Windows(fields);
    keepCheck = new KeepCheck(trial, windows);
    history.participations().forEach(each -> participations.put(each.id(), each));
  }

  void check() {
    Map<ParticipationId, List<Line>> byParticipation = new LinkedHashMap<>();
    statement
        .lines()
        .forEach(
            line ->
                byParticipation
                    .computeIfAbsent(line.participation().orElseThrow(), id -> new ArrayList<>())
                    .add(line));
    IncentiveScheme scheme = trial.scheme();
    for (List<Line> lines : byParticipation.values()) {
      for (int i = 0; i < scheme.rules().size(); i++) {
        check(scheme.rules().get(i).then(), "/rules/" + i, onceOf(lines, i));
      }
      for (int i = 0; i < scheme.accounts().size(); i++) {
        int account = i;
        check(
            scheme.accounts().get(i).then(),
            "/accounts/" + i,
            lines.stream()
                .filter(line -> line.account().equals(scheme.accounts().get(account).id()))
                .toList());
      }
    }
  }

  /** One line of the rule: those of its other accounts repeat what its own steps did. */
  private List<Line> onceOf(List<Line> lines, int rule) {
    return lines.stream()
        .filter(line -> line.rule().equals(Optional.of(trial.scheme().rules().get(rule).id())))
        .limit(1)
        .toList();
  }

  private void check(List<Step> steps, String owner, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Participation participation = participations.get(lines.get(0).participation().orElseThrow());
    Optional<SubjectFacts> facts = history.facts(participation.subject());
    boolean keeps = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String place = owner + "/then/" + i;
      if (step.operation() instanceof Operation.KeepOne) {
        keepCheck.check(step, place, lines, participation, facts);
        keeps = true;
      } else {
        Optional<Figure> bound = bound(step.operation());
        if (bound.isPresent()) {
          List<Line> reaching =
              keeps ? lines.stream().filter(line -> moves(line, place)).toList() : lines;
          check(step, bound.get(), place, reaching, participation, facts);
        }
      }
    }
  }

  /** Whether the step can be told to have been reached: what is excluded brings 0 and leaves 0. */
  private static boolean moves(Line line, String place) {
    return Windows.entering(line, place).signum() != 0
        || Windows.leaving(line, place).signum() != 0;
  }

  private static Optional<Figure> bound(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return Optional.of(max.bound());
    }
    if (operation instanceof Operation.SoftMax soft) {
      return Optional.of(soft.bound());
    }
    return operation instanceof Operation.Min min ? Optional.of(min.bound()) : Optional.empty();
  }

  private void check(
      Step step,
      Figure bound,
      String place,
      List<Line> lines,
      Participation participation,
      Optional<SubjectFacts> facts) {
    List<Line> counting = new ArrayList<>();
    for (Line line : lines) {
      boolean excepted = line.rule().filter(step.except()::contains).isPresent();
      if (excepted || counted(step, line)) {
        requirePassed(line, place);
      }
      if (!excepted) {
        counting.add(line);
      }
    }
    boolean pays = counting.stream().anyMatch(line -> Windows.entering(line, place).signum() > 0);
    Optional<List<Object>> key =
        counting.isEmpty()
            ? Optional.empty()
            : windows.key(step, place, participation, facts, pays);
    List<Line> held = counting.stream().filter(line -> !counted(step, line)).toList();
    boolean streak = step.each().orElseThrow() instanceof Window.Unbroken;
    if (key.isEmpty()) {
      held.forEach(line -> requireNothing(line, place));
    } else if (!streak || step.exceptCounted().isEmpty()) {
      // Whether what passes counts in a run that begins with it depends on the order of rules.
      Optional<Ratio> limit = fields.figure(bound, participation, facts);
      Sum sum = sums.computeIfAbsent(key.get(), unused -> new Sum());
      sum.add(counting, held, place);
      if (!held.isEmpty() || limit.isPresent()) {
        sum.check(step.operation(), limit.orElseThrow(), place, held.size() < counting.size());
      }
    }
  }

  private static boolean counted(Step step, Line line) {
    return line.rule().filter(step.exceptCounted()::contains).isPresent();
  }

  private void requirePassed(Line line, String place) {
    Laws.require(
        Windows.change(line, place).signum() == 0,
        () -> "an excepted rule is held back at " + place + ": " + line,
        trial);
  }

  private void requireNothing(Line line, String place) {
    Laws.require(
        Windows.leaving(line, place).signum() == 0,
        () -> "something is paid outside an unbroken run at " + place + ": " + line,
        trial);
  }

  /** What a limit has let pass in one window. */
  private final class Sum {
    /** All that is counted. */
    private Ratio counted = Ratio.ZERO;

    /** Without what passed as a counted exception and took room from others. */
    private Ratio granted = Ratio.ZERO;

    private Ratio largest = Ratio.ZERO;
    private Ratio countedBefore = Ratio.ZERO;
    private Ratio grantedBefore = Ratio.ZERO;

    void add(List<Line> counting, List<Line> held, String place) {
      countedBefore = counted;
      grantedBefore = granted;
      for (Line line : counting) {
        Ratio credit = Windows.leaving(line, place);
        counted = counted.plus(credit);
        if (held.contains(line)) {
          largest = largest.compareTo(credit) < 0 ? credit : largest;
          granted = granted.plus(credit);
        } else if (credit.signum() < 0) {
          granted = granted.plus(credit);
        }
      }
    }

    void check(Operation operation, Ratio limit, String place, boolean excepted) {
      if (operation instanceof Operation.Min) {
        require(excepted || counted.compareTo(limit) >= 0, limit, place);
        return;
      }
      // A limit that has fallen since, or is below 0, takes nothing back: it lets no more pass.
      require(
          holds(operation, granted, limit) || granted.compareTo(grantedBefore) <= 0, limit, place);
      require(
          excepted || holds(operation, counted, limit) || counted.compareTo(countedBefore) <= 0,
          limit,
          place);
    }

    private boolean holds(Operation operation, Ratio sum, Ratio limit) {
      return operation instanceof Operation.SoftMax
          ? sum.minus(largest).compareTo(limit) < 0
          : sum.compareTo(limit) <= 0;
    }

    private void require(boolean holds, Ratio limit, String place) {
      Laws.require(
          holds,
          () ->
              String.format(
                  Locale.ROOT,
                  "limit %s at %s has let %s pass, the largest credit is %s",
                  limit,
                  place,
                  counted,
                  largest),
          trial);
    }
  }
}
