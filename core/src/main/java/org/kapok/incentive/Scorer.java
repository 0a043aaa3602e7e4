package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.SchemeId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.CalendarRange;
import org.kapok.quantity.DayCalendar;

/**
 * Scores histories by one scheme, or by the versions of a programme. Everything that can be
 * resolved is resolved when the scorer is made; it never changes after that and may be used by any
 * number of threads.
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
  private static final LocalDate LAST = LocalDate.of(9999, 12, 30);
  private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");

  private final SchemeId id;
  private final Versions versions;
  private final BulkScoring bulk;

  private Scorer(
      SchemeId id,
      List<IncentiveScheme> schemes,
      Map<String, DayCalendar> calendars,
      boolean named) {
    this.id = id;
    requireDays(id, schemes, calendars);
    this.versions = Versions.of(schemes, calendars, named);
    bulk = new BulkScoring(id, versions);
  }

  private static void requireDays(
      SchemeId id, List<IncentiveScheme> schemes, Map<String, DayCalendar> calendars) {
    Problems problems = new Problems();
    for (IncentiveScheme scheme : schemes) {
      scheme
          .calendars()
          .forEach(
              (name, calendar) -> {
                boolean isGiven = calendars.containsKey(name);
                boolean hasDays = calendar.calendar().isPresent();
                String place = "/calendars/" + Problem.escaped(name);
                if (hasDays && isGiven) {
                  problems.add("duplicate", place, "the calendar has its days from the scheme");
                }
                if (!hasDays && !isGiven) {
                  problems.add(
                      "missing",
                      place,
                      "the days of the calendar must be given to the scorer, or stand here: covers"
                          + " and days");
                }
              });
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("scheme {0},", id), problems.list());
    }
  }

  /**
   * The scorer of the scheme.
   *
   * @throws RefusedException if the scheme names a calendar without days
   */
  public static Scorer of(IncentiveScheme scheme) {
    return of(scheme, Map.of());
  }

  /**
   * The scorer of the scheme, with the host's calendars.
   *
   * @param calendars the days of each calendar that the scheme names without any; others may stand
   *     there too
   * @throws RefusedException if one is missing, or given although the scheme has its days
   */
  public static Scorer of(IncentiveScheme scheme, Map<String, DayCalendar> calendars) {
    return new Scorer(scheme.id(), List.of(scheme), calendars, false);
  }

  /**
   * The scorer of all versions of the programme.
   *
   * @throws RefusedException if a version names a calendar without days
   */
  public static Scorer of(IncentiveProgramme programme) {
    return of(programme, Map.of());
  }

  /**
   * The scorer of all versions of the programme, with the host's calendars.
   *
   * @param calendars as for a scheme
   * @throws RefusedException if one is missing, or given although a version has its days
   */
  public static Scorer of(IncentiveProgramme programme, Map<String, DayCalendar> calendars) {
    return new Scorer(programme.id(), programme.versions(), calendars, true);
  }

  /**
   * Scores all that started on or before the date, in the scheme's zone.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #score(History, Instant)
   */
  public Statement score(History history, LocalDate asOfEnd) {
    return score(history, endOf(asOfEnd));
  }

  private Instant endOf(LocalDate asOfEnd) {
    CalendarRange.require("asOf", asOfEnd);
    return versions.startOf(asOfEnd.plusDays(1));
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
    return new Scores(id, versions, Optional.empty(), asOf).statement(history);
  }

  /**
   * Starts a table of participations for this scorer, which scores it without an object for each
   * participation.
   */
  public ParticipationTable.Builder table() {
    return bulk.table();
  }

  /**
   * Scores a table without keeping lines, all that started on or before the date.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #tally(ParticipationTable, Instant)
   */
  public Tally tally(ParticipationTable table, LocalDate asOfEnd) {
    return tally(table, endOf(asOfEnd));
  }

  /**
   * Scores a table without keeping lines: the sums of what {@link #score(History, Instant)} gives
   * for the same participations.
   *
   * @param asOf exclusive
   * @throws IllegalArgumentException if the table was made for another scorer
   * @throws RefusedException as {@link #score(History, Instant)}
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public Tally tally(ParticipationTable table, Instant asOf) {
    return bulk.tally(table, asOf);
  }

  /**
   * Scores a history without keeping lines, all that started on or before the date.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #tally(History, Instant)
   */
  public Tally tally(History history, LocalDate asOfEnd) {
    return tally(history, endOf(asOfEnd));
  }

  /**
   * Scores a history without keeping lines: the sums of what {@link #score(History, Instant)}
   * gives.
   *
   * @param asOf exclusive
   * @throws RefusedException as {@link #score(History, Instant)}
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public Tally tally(History history, Instant asOf) {
    return bulk.tally(history, asOf);
  }

  /**
   * Scores a table and keeps every credit, of all that started on or before the date.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #journal(ParticipationTable, Instant)
   */
  public CreditJournal journal(ParticipationTable table, LocalDate asOfEnd) {
    return journal(table, endOf(asOfEnd));
  }

  /**
   * Scores a table and keeps every credit as a row of plain numbers, which is rendered when it is
   * asked for.
   *
   * @param asOf exclusive
   * @throws IllegalArgumentException if the table was made for another scorer
   * @throws RefusedException as {@link #score(History, Instant)}
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public CreditJournal journal(ParticipationTable table, Instant asOf) {
    return bulk.journal(table, asOf);
  }

  /**
   * Why tables are scored by the general engine, as slowly as a {@link History}: a sentence such as
   * {@code "rule R7 is paid at close"}. Empty if the scheme is scored by its compact program, which
   * is some twenty times as fast. What comes out is the same.
   */
  public Optional<String> notCompact() {
    return bulk.notCompact();
  }

  /** Where scoring stands before anything has been scored. */
  public Checkpoint start() {
    return Checkpoint.builder().scheme(id).versions(versions.names()).until(BEGIN).build();
  }

  /**
   * Goes on from a checkpoint: scores what started from its instant on and before the end of the
   * date.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   * @see #scoreOn(Checkpoint, History, Instant)
   */
  public Scored scoreOn(Checkpoint checkpoint, History newer, LocalDate asOfEnd) {
    return scoreOn(checkpoint, newer, endOf(asOfEnd));
  }

  /**
   * Goes on from a checkpoint: scores what started from its instant on and before {@code asOf}. The
   * statement holds the lines since the checkpoint; {@link Statement#continuedBy} joins it to the
   * one before, and what comes out equals scoring everything at once.
   *
   * @param newer what started from the checkpoint's instant on, and the facts of its subjects and
   *     of those in the checkpoint
   * @param asOf exclusive; not before the checkpoint's instant
   * @throws RefusedException as {@link #score(History, Instant)}; also if a participation started
   *     before the checkpoint, which says from when to rescore, or if the facts of a subject in the
   *     checkpoint are in conflict
   * @throws IllegalArgumentException if the checkpoint is of another scheme, of versions that are
   *     not the first ones of this scorer, or of a later instant
   * @throws ScoringOverflowException if a figure does not fit in an amount
   */
  public Scored scoreOn(Checkpoint checkpoint, History newer, Instant asOf) {
    CheckpointCheck.check(checkpoint, id, versions, newer, asOf);
    return new Scores(id, versions, Optional.of(checkpoint), asOf).scored(newer);
  }

  /** The history that the worked case writes in short, as {@link #verify(WorkedCase)} scores it. */
  public History history(WorkedCase workedCase) {
    return CaseHistory.of(workedCase, id, versions.zone());
  }

  /**
   * The last date of the last window of the scheme that is open on the date, and at least the date
   * itself: scored as of its end, nothing that started on or before the date is pending. The
   * lifetime and years of a subject's own do not count, and nothing beyond the year 9999.
   *
   * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
   */
  public LocalDate closingDate(LocalDate date) {
    CalendarRange.require("date", date);
    return closingDate(date, Optional.empty());
  }

  private LocalDate closingDate(LocalDate date, Optional<SubjectFacts> facts) {
    LocalDate closing = versions.programs().get(versions.on(date)).closingDate(date, facts);
    return closing.isAfter(LAST) ? LAST : closing;
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
    return closingDate(versions.date(last), facts);
  }
}
