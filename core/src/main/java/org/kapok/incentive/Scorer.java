package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.CalendarRange;
import org.kapok.quantity.DayCalendar;

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

  private Scorer(IncentiveScheme scheme, Map<String, DayCalendar> calendars) {
    this.scheme = scheme;
    scheme.calendars().forEach((name, calendar) -> requireDays(name, calendar, calendars));
    this.program = SchemeCompiler.compile(scheme, calendars);
  }

  private static void requireDays(
      String name, NamedCalendar calendar, Map<String, DayCalendar> calendars) {
    if (calendar.calendar().isPresent() == calendars.containsKey(name)) {
      throw new IllegalArgumentException(
          calendars.containsKey(name)
              ? "the calendar \"" + name + "\" has its days from the scheme"
              : "the days of the calendar \"" + name + "\" must be given to the scorer");
    }
  }

  /**
   * The scorer of the scheme.
   *
   * @throws IllegalArgumentException if the scheme names a calendar without days
   */
  public static Scorer of(IncentiveScheme scheme) {
    return of(scheme, Map.of());
  }

  /**
   * The scorer of the scheme, with the host's calendars.
   *
   * @param calendars the days of each calendar that the scheme names without any; others may stand
   *     there too
   * @throws IllegalArgumentException if one is missing, or given although the scheme has its days
   */
  public static Scorer of(IncentiveScheme scheme, Map<String, DayCalendar> calendars) {
    return new Scorer(scheme, calendars);
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
    Scoring scoring = new Scoring(List.of(program), asOf);
    Statement.Builder statement =
        Statement.builder()
            .scheme(scheme.id())
            .version(scheme.version())
            .asOf(asOf)
            .conflicts(conflicts);
    List<Line> lines = new ArrayList<>();
    for (Map.Entry<SubjectId, List<Participation>> each :
        bySubject(history, conflicts, asOf).entrySet()) {
      scoring.score(each.getKey(), history.facts(each.getKey()), each.getValue());
      lines.addAll(scoring.lines());
      statement.addAllUnpaid(scoring.unpaid());
    }
    List<Problem> problems = scoring.refusals().map(Refusal::problem).distinct().sorted().toList();
    if (!problems.isEmpty()) {
      throw new RefusedException("history", problems);
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
    return CaseHistory.of(workedCase, scheme.id(), scheme.zone());
  }

  /**
   * The last date of the last window of the scheme that is open on the date, and at least the date
   * itself: scored as of its end, nothing that started on or before the date is pending. The
   * lifetime and years of a subject's own do not count.
   */
  public LocalDate closingDate(LocalDate date) {
    return program.closingDate(date, Optional.empty());
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
    Optional<SubjectFacts> facts = history.allFacts().stream().findFirst();
    return program.closingDate(LocalDate.ofInstant(last, scheme.zone()), facts);
  }
}
