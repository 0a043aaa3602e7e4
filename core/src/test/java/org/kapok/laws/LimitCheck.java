package org.kapok.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.LevelChange;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Ratio;

/**
 * Adds up, from the lines alone, what left each limit in each of its windows and what it sent
 * elsewhere, and what each account keeps that keeps one of several rules.
 */
final class LimitCheck {
  private final Trial trial;
  private final Statement statement;
  private final History history;
  private final Fields fields;
  private final Map<ParticipationId, Participation> participations = new HashMap<>();
  private final Map<List<Object>, LimitSum> sums = new HashMap<>();
  private final Windows windows;
  private final KeepCheck keepCheck;

  /** The lines of earlier occasions, by subject and account. */
  private final Map<SubjectId, Map<AccountId, List<Line>>> booked = new HashMap<>();

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
    List<Line> together = new ArrayList<>();
    for (Line line : statement.lines()) {
      if (!together.isEmpty() && !occasion(together.get(0)).equals(occasion(line))) {
        check(together);
        together.clear();
      }
      together.add(line);
    }
    if (!together.isEmpty()) {
      check(together);
    }
  }

  private static List<Object> occasion(Line line) {
    return List.of(line.subject(), line.date(), line.participation());
  }

  private void check(List<Line> lines) {
    IncentiveScheme scheme = trial.scheme();
    Line first = lines.get(0);
    Occasion occasion =
        new Occasion(
            first.subject(),
            first.date(),
            first.participation().map(participations::get),
            history.facts(first.subject()),
            holdings(first));
    for (int i = 0; i < scheme.rules().size(); i++) {
      check(scheme.rules().get(i).then(), "/rules/" + i, ofRule(lines, i), lines, occasion);
    }
    for (int i = 0; i < scheme.accounts().size(); i++) {
      AccountId account = scheme.accounts().get(i).id();
      List<Line> ofAccount = lines.stream().filter(each -> each.account().equals(account)).toList();
      check(scheme.accounts().get(i).then(), "/accounts/" + i, ofAccount, lines, occasion);
    }
    for (Line line : lines) {
      booked
          .computeIfAbsent(line.subject(), unused -> new HashMap<>())
          .computeIfAbsent(line.account(), unused -> new ArrayList<>())
          .add(line);
    }
  }

  private Occasion.Holdings holdings(Line first) {
    Map<HonourId, List<LevelChange>> changes = new HashMap<>();
    statement.standings().stream()
        .filter(standing -> standing.subject().equals(first.subject()))
        .forEach(
            standing ->
                changes.put(standing.honour(), HeldBefore.before(first, standing, participations)));
    return new HeldBefore(booked.getOrDefault(first.subject(), Map.of()), changes);
  }

  /** One line that went all the way: those of other accounts repeat what the rule's steps did. */
  private List<Line> ofRule(List<Line> lines, int number) {
    int last = trial.scheme().rules().get(number).then().size() - 1;
    String place = "/rules/" + number + "/then/" + last;
    return lines.stream()
        .filter(line -> Windows.reached(line, place) && !Windows.overflowed(line, place))
        .limit(1)
        .toList();
  }

  private void check(
      List<Step> steps, String owner, List<Line> lines, List<Line> all, Occasion occasion) {
    boolean keeps = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String place = owner + "/then/" + i;
      boolean keep = step.operation() instanceof Operation.KeepOne;
      boolean afterKeep = keeps;
      List<Line> reaching =
          lines.stream()
              .filter(line -> Windows.reached(line, place))
              .filter(line -> !afterKeep || moves(line, place))
              .toList();
      keeps |= keep;
      if (step.overflow().isPresent()) {
        checkOverflow(step.overflow().get(), place, reaching, all);
      }
      if (reaching.isEmpty() || !isTold(step, occasion)) {
        continue;
      }
      if (keep) {
        keepCheck.check(step, place, reaching, occasion);
      } else if (bound(step.operation()).isPresent()) {
        check(step, bound(step.operation()).get(), place, reaching, occasion);
      }
    }
  }

  /**
   * Whether lines tell in which window a credit counts. Those of several openings on one date do
   * not say which of them were together, nor what was held between them.
   */
  private boolean isTold(Step step, Occasion occasion) {
    boolean derived =
        step.by().stream()
            .map(name -> Optional.ofNullable(trial.scheme().fields().get(name)))
            .anyMatch(field -> field.filter(each -> !each.choose().isEmpty()).isPresent());
    boolean opens =
        trial.scheme().accounts().stream().anyMatch(account -> account.opening().isPresent());
    boolean alone = step.each().equals(Optional.of(Window.PARTICIPATION));
    boolean opening = occasion.participation().isEmpty();
    return Windows.areKnown(step) && !(derived && opens) && !(alone && opening);
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

  /** What is cut off here comes in there, no more and no less. */
  private void checkOverflow(AccountId to, String place, List<Line> passing, List<Line> all) {
    Ratio cut =
        passing.stream()
            .map(line -> Windows.change(line, place))
            .filter(change -> change.signum() < 0)
            .reduce(Ratio.ZERO, Ratio::minus);
    Ratio sent =
        all.stream()
            .filter(line -> line.account().equals(to) && Windows.overflowed(line, place))
            .map(line -> Windows.leaving(line, place))
            .reduce(Ratio.ZERO, Ratio::plus);
    Laws.require(
        cut.equals(sent),
        () -> place + " cuts off " + cut + " and sends on " + sent + ": " + all,
        trial);
  }

  private void check(Step step, Figure bound, String place, List<Line> lines, Occasion occasion) {
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
        counting.isEmpty() ? Optional.empty() : windows.key(step, place, occasion, pays);
    List<Line> held = counting.stream().filter(line -> !counted(step, line)).toList();
    boolean streak = step.each().orElseThrow() instanceof Window.Unbroken;
    if (key.isEmpty()) {
      held.forEach(line -> requireNothing(line, place));
    } else if (!streak || step.exceptCounted().isEmpty()) {
      // Whether what passes counts in a run that begins with it depends on the order of rules.
      Optional<Ratio> limit = fields.figure(bound, occasion);
      LimitSum sum = sums.computeIfAbsent(key.get(), unused -> new LimitSum(step, place, trial));
      LocalDate date = occasion.date();
      sum.add(date, counting, held);
      boolean known = bound instanceof Figure.Fixed || occasion.participation().isPresent();
      if (known && (!held.isEmpty() || limit.isPresent())) {
        sum.check(date, limit.orElseThrow(), held.size() < counting.size());
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
}
