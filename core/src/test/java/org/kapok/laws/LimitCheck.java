package org.kapok.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.Effect;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/** Adds up, from the lines alone, what left each limit in each of its windows. */
final class LimitCheck {
  private final Trial trial;
  private final Statement statement;
  private final History history;
  private final Fields fields;
  private final Map<ParticipationId, Participation> participations = new HashMap<>();
  private final Map<List<Object>, Ratio> sums = new HashMap<>();

  LimitCheck(Trial trial, Statement statement) {
    this.trial = trial;
    this.statement = statement;
    history = trial.history();
    fields = new Fields(trial.scheme());
    history.participations().forEach(each -> participations.put(each.id(), each));
  }

  void check() {
    Map<ParticipationId, List<Line>> byParticipation = new LinkedHashMap<>();
    statement
        .lines()
        .forEach(
            line ->
                byParticipation
                    .computeIfAbsent(line.participation(), id -> new ArrayList<>())
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
        .filter(line -> line.rule().equals(trial.scheme().rules().get(rule).id()))
        .limit(1)
        .toList();
  }

  private void check(List<Step> steps, String owner, List<Line> lines) {
    for (int i = 0; i < steps.size() && !lines.isEmpty(); i++) {
      Step step = steps.get(i);
      if (step.operation() instanceof Operation.Max max) {
        check(step, max.bound(), true, owner + "/then/" + i, lines);
      } else if (step.operation() instanceof Operation.Min min) {
        check(step, min.bound(), false, owner + "/then/" + i, lines);
      }
    }
  }

  private void check(Step step, Figure bound, boolean max, String place, List<Line> lines) {
    Participation participation = participations.get(lines.get(0).participation());
    Optional<SubjectFacts> facts = history.facts(participation.subject());
    Ratio limit = Ratio.of(amount(bound, participation, facts));
    List<Object> key = key(step, place, participation, facts);
    Ratio before = sums.getOrDefault(key, Ratio.ZERO);
    Ratio after = before;
    for (Line line : lines) {
      after = after.plus(leaving(line, place));
    }
    sums.put(key, after);
    Ratio sum = after;
    // A limit that has fallen since, or is below 0, takes nothing back: it lets nothing more pass.
    boolean holds =
        max ? sum.compareTo(limit) <= 0 || sum.compareTo(before) <= 0 : sum.compareTo(limit) >= 0;
    Laws.require(
        holds,
        () -> "limit " + limit + " at " + place + " has let " + sum + " pass in " + key,
        trial);
  }

  private org.kapok.quantity.Amount amount(
      Figure bound, Participation participation, Optional<SubjectFacts> facts) {
    return bound instanceof Figure.Fixed fixed
        ? fixed.amount()
        : fields.number(((Figure.Named) bound).field(), participation, facts).orElseThrow();
  }

  private List<Object> key(
      Step step, String place, Participation participation, Optional<SubjectFacts> facts) {
    List<Object> key = new ArrayList<>();
    key.add(place);
    key.add(participation.subject());
    key.add(
        step.each()
            .orElseThrow()
            .spanOn(fields.date(participation), trial.scheme().leapDay())
            .map(Object.class::cast)
            .orElse(participation.id()));
    step.by().forEach(name -> key.add(fields.read(name, participation, facts)));
    return key;
  }

  /** What left the step on the line: what was measured and all changes up to it. */
  private static Ratio leaving(Line line, String place) {
    Ratio left = line.measured();
    Set<String> seen = new HashSet<>();
    for (Effect effect : line.effects()) {
      left = left.plus(effect.change());
      seen.add(effect.step());
      if (effect.step().equals(place)) {
        return left;
      }
    }
    throw new AssertionError("the line has no effect of " + place + ": " + line + " has " + seen);
  }
}
