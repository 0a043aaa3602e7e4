package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.CalendarRange;

/**
 * Scores histories by one scheme. Everything that can be resolved is resolved when the scorer is
 * made; it never changes after that and may be used by any number of threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(scheme);
 * Statement statement = scorer.score(History.of(participations), LocalDate.of(2025, 12, 31));
 * statement.credited("points");
 * }</pre>
 */
public final class Scorer {
  private final IncentiveScheme scheme;
  private final Program program;

  private Scorer(IncentiveScheme scheme) {
    this.scheme = scheme;
    this.program = SchemeCompiler.compile(scheme);
  }

  /** The scorer of the scheme. */
  public static Scorer of(IncentiveScheme scheme) {
    return new Scorer(scheme);
  }

  /** The scheme by which it scores. */
  public IncentiveScheme scheme() {
    return scheme;
  }

  /**
   * Scores all that started on or before the date, in the scheme's zone.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #score(History, Instant)
   */
  public Statement score(History history, LocalDate asOfEnd) {
    CalendarRange.require("asOf", asOfEnd);
    return score(history, asOfEnd.plusDays(1).atStartOfDay(scheme.zone()).toInstant());
  }

  /**
   * Scores all that started before the instant: cancelled participations and conflicts left out, by
   * start, then by id in code point order, rules in declared order.
   *
   * @param asOf exclusive; also decides what is still pending
   * @throws RefusedException if a participation cannot be read by the scheme: an unknown code, a
   *     value of the wrong type, a number out of range; every fault at once
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public Statement score(History history, Instant asOf) {
    List<Conflict> conflicts = history.conflicts();
    Run run = new Run(program);
    WhyNot whyNot = new WhyNot(program, run);
    StatementWriter writer = new StatementWriter(program, asOf);
    Statement.Builder statement =
        Statement.builder()
            .scheme(scheme.id())
            .version(scheme.version())
            .asOf(asOf)
            .conflicts(conflicts);
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<SubjectId, List<Participation>> each :
        bySubject(history, conflicts, asOf).entrySet()) {
      List<Participation> participations = each.getValue();
      LineRows rows = run.score(history.facts(each.getKey()), participations);
      lines.addAll(writer.lines(rows, participations));
      statement.addAllUnpaid(whyNot.of(each.getKey(), participations, rows));
    }
    if (!run.reading.refusals.isEmpty()) {
      throw new RefusedException(
          "history",
          run.reading.refusals.stream().map(Refusal::problem).distinct().sorted().toList());
    }
    return statement.lines(lines).totals(Totals.of(lines)).build();
  }

  private static Map<SubjectId, List<Participation>> bySubject(
      History history, List<Conflict> conflicts, Instant asOf) {
    Map<SubjectId, List<Participation>> subjects = new TreeMap<>();
    history.allFacts().forEach(facts -> subjects.put(facts.subject(), new ArrayList<>()));
    for (Participation participation : history.participations()) {
      if (participation.start().isBefore(asOf)) {
        subjects
            .computeIfAbsent(participation.subject(), unused -> new ArrayList<>())
            .add(participation);
      }
    }
    Set<SubjectId> unknown = new HashSet<>();
    conflicts.stream()
        .filter(conflict -> conflict.participation().isEmpty())
        .forEach(conflict -> unknown.add(conflict.subject()));
    subjects.keySet().removeAll(unknown);
    return subjects;
  }

  /** The history that the worked case writes in short, as {@link #verify(WorkedCase)} scores it. */
  public History history(WorkedCase workedCase) {
    return CaseHistory.of(workedCase, scheme.zone());
  }

  /**
   * The last date of the last window of the scheme that is open on the date, and at least the date
   * itself: scored as of its end, nothing that started on or before the date is pending. The
   * lifetime does not count.
   */
  public LocalDate closingDate(LocalDate date) {
    return program.closingDate(date);
  }

  /**
   * Scores a worked case and compares what comes out with what it expects.
   *
   * @throws RefusedException if the scheme cannot score the case, as {@link #score(History,
   *     Instant)}
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public CaseResult verify(WorkedCase workedCase) {
    History history = history(workedCase);
    Statement statement = score(history, asOf(workedCase, history));
    List<CaseResult.Figure> figures =
        workedCase.expect().stream().map(each -> CaseResult.figure(each, statement)).toList();
    return new CaseResult(workedCase.id(), figures, statement);
  }

  private LocalDate asOf(WorkedCase workedCase, History history) {
    if (workedCase.asOf().isPresent()) {
      return workedCase.asOf().get();
    }
    List<Participation> all = history.participations();
    Instant last = all.isEmpty() ? Instant.EPOCH : all.get(all.size() - 1).start();
    return closingDate(LocalDate.ofInstant(last, scheme.zone()));
  }
}
