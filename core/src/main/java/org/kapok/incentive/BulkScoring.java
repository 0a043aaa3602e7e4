package org.kapok.incentive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Scores tables of participations, as the general engine does. */
final class BulkScoring {
  private final SchemeId scheme;
  private final Versions versions;
  private final TallyShape shape;

  BulkScoring(SchemeId scheme, Versions versions) {
    this.scheme = scheme;
    this.versions = versions;
    shape = TallyShape.of(versions.programs());
  }

  ParticipationTable.Builder table() {
    return new ParticipationTable.Builder(new BulkFields(versions.programs()));
  }

  /** Why the general engine scores; empty if it need not. */
  Optional<String> notCompact() {
    return Optional.of("it is not compiled yet");
  }

  Tally tally(History history, Instant asOf) {
    ParticipationTable.Builder rows = table();
    history.allFacts().forEach(rows::facts);
    history.allParticipations().forEach(rows::add);
    return tally(rows.build(), asOf);
  }

  Tally tally(ParticipationTable table, Instant asOf) {
    return score(table, asOf, Optional.empty());
  }

  CreditJournal journal(ParticipationTable table, Instant asOf) {
    CreditRows rows = new CreditRows(table.subjects().size());
    Tally tally = score(table, asOf, Optional.of(rows));
    return new CreditJournal(tally, shape, this, table, rows);
  }

  /** The lines of one subject of the table. */
  List<Line> lines(ParticipationTable table, int subject, Instant asOf) {
    Scoring scoring = new Scoring(versions, Optional.empty(), asOf);
    score(scoring, table, subject, asOf);
    return scoring.lines();
  }

  private static void score(Scoring scoring, ParticipationTable table, int number, Instant asOf) {
    SubjectId subject = table.subjects().get(number);
    List<Participation> due =
        table.participations(number).stream().filter(each -> each.start().isBefore(asOf)).toList();
    scoring.score(subject, table.facts(subject), due, Optional.empty());
  }

  private Tally score(ParticipationTable table, Instant asOf, Optional<CreditRows> rows) {
    List<SubjectId> subjects = table.subjects();
    Sums sums = new Sums(subjects.size());
    Scoring scoring = new Scoring(versions, Optional.empty(), asOf);
    for (int i = 0; i < subjects.size(); i++) {
      score(scoring, table, i, asOf);
      List<Line> lines = scoring.lines();
      sums.add(i, lines);
      int number = i;
      rows.ifPresent(each -> add(each, table, number, lines));
    }
    List<Problem> problems = scoring.refusals().map(Refusal::problem).distinct().sorted().toList();
    if (!problems.isEmpty()) {
      throw new RefusedException("history", problems);
    }
    return sums.tally(subjects, asOf);
  }

  private void add(CreditRows rows, ParticipationTable table, int subject, List<Line> lines) {
    Map<ParticipationId, Integer> numbers = new HashMap<>();
    for (int i = table.start(subject); i < table.start(subject + 1); i++) {
      numbers.put(table.id(i), i);
    }
    for (Line line : lines) {
      if (!line.amount().isZero()) {
        int outlet = shape.outlet(line.rule(), line.account());
        int scale = shape.scales().get(shape.outlets().get(outlet).account());
        int participation = line.participation().map(numbers::get).orElse(-1);
        rows.add(participation, outlet, line.amount().unscaledAt(scale));
      }
    }
    rows.end(subject);
  }

  /** Sums under way. */
  private final class Sums {
    private final Tally.Amounts credited;
    private final Tally.Amounts pending;
    private final long[] credits = new long[shape.outlets().size()];

    Sums(int subjects) {
      int size = Math.multiplyExact(subjects, shape.accounts().size());
      credited = new Tally.Amounts(new long[size], new long[credits.length]);
      pending = new Tally.Amounts(new long[size], new long[credits.length]);
    }

    void add(int subject, List<Line> lines) {
      for (Line line : lines) {
        int outlet = shape.outlet(line.rule(), line.account());
        int account = shape.outlets().get(outlet).account();
        long units = line.amount().unscaledAt(shape.scales().get(account));
        Tally.Amounts to = line.pendingUntil().isEmpty() ? credited : pending;
        int place = subject * shape.accounts().size() + account;
        to.bySubject()[place] = Math.addExact(to.bySubject()[place], units);
        to.byOutlet()[outlet] = Math.addExact(to.byOutlet()[outlet], units);
        credits[outlet] += units == 0 ? 0 : 1;
      }
    }

    Tally tally(List<SubjectId> subjects, Instant asOf) {
      return new Tally(
          scheme, asOf, shape, subjects.toArray(new SubjectId[0]), credited, pending, credits);
    }
  }
}
