package org.kapok.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** Scores all subjects of a history once. */
final class Scores {
  private final SchemeId scheme;
  private final Versions versions;
  private final Instant asOf;
  private final Scoring scoring;
  private final Map<SubjectId, SubjectState> states = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Unpaid> unpaid = new ArrayList<>();
  private final List<Standing> standings = new ArrayList<>();

  Scores(SchemeId scheme, Versions versions, Optional<Checkpoint> from, Instant asOf) {
    this.scheme = scheme;
    this.versions = versions;
    this.asOf = asOf;
    scoring = new Scoring(versions, from.map(Checkpoint::until), asOf);
    from.ifPresent(checkpoint -> checkpoint.subjects().forEach(this::put));
  }

  private void put(SubjectState state) {
    states.put(state.subject(), state);
  }

  /** The statement of the history. */
  Statement statement(History history) {
    score(history, false);
    return statement(history.conflicts());
  }

  /** The statement of the history, and where scoring stands after it. */
  Scored scored(History history) {
    score(history, true);
    Checkpoint checkpoint =
        Checkpoint.builder()
            .scheme(scheme)
            .versions(versions.names())
            .until(asOf)
            .subjects(states.values())
            .build();
    return new Scored(statement(history.conflicts()), checkpoint);
  }

  private void score(History history, boolean keeps) {
    for (Map.Entry<SubjectId, List<Participation>> each : bySubject(history).entrySet()) {
      SubjectId subject = each.getKey();
      Optional<SubjectState> state = Optional.ofNullable(states.get(subject));
      scoring.score(subject, history.facts(subject), each.getValue(), state);
      lines.addAll(scoring.lines());
      unpaid.addAll(scoring.unpaid());
      standings.addAll(scoring.standings());
      if (keeps) {
        put(scoring.state());
      }
    }
    List<Problem> problems = scoring.refusals().map(Refusal::problem).distinct().sorted().toList();
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("history"), problems);
    }
  }

  private Statement statement(List<Conflict> conflicts) {
    int version = versions.on(versions.lastDateBefore(asOf));
    return Statement.builder()
        .scheme(scheme)
        .version(versions.names().get(version))
        .asOf(asOf)
        .lines(lines)
        .totals(Totals.of(lines))
        .unpaid(unpaid)
        .standings(standings)
        .conflicts(conflicts)
        .build();
  }

  private Map<SubjectId, List<Participation>> bySubject(History history) {
    Map<SubjectId, List<Participation>> subjects = new TreeMap<>();
    states.keySet().forEach(subject -> subjects.put(subject, new ArrayList<>()));
    history.allFacts().forEach(facts -> subjects.put(facts.subject(), new ArrayList<>()));
    for (Participation participation : history.participations()) {
      if (participation.start().isBefore(asOf)) {
        subjects
            .computeIfAbsent(participation.subject(), unused -> new ArrayList<>())
            .add(participation);
      }
    }
    Set<SubjectId> unknown = new HashSet<>();
    history.conflicts().stream()
        .filter(conflict -> conflict.participation().isEmpty())
        .forEach(conflict -> unknown.add(conflict.subject()));
    subjects.keySet().removeAll(unknown);
    return subjects;
  }
}
