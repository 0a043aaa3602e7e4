package org.kapok.incentive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectHistory;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** Scores one subject after another by the general engine, for sums. */
final class GeneralScoring {
  private final Versions versions;
  private final Instant asOf;
  private @Nullable Scoring scoring;

  GeneralScoring(Versions versions, Instant asOf) {
    this.versions = versions;
    this.asOf = asOf;
  }

  /** The lines of a subject. */
  List<Line> lines(SubjectHistory subject) {
    if (scoring == null) {
      scoring = new Scoring(versions, Optional.empty(), asOf);
    }
    List<Participation> due =
        subject.participations().stream().filter(each -> each.start().isBefore(asOf)).toList();
    scoring.score(subject.subject(), subject.facts(), due, Optional.empty());
    return scoring.lines();
  }

  /** Adds the lines of a subject to the sums; gives them. */
  List<Line> add(SubjectHistory subject, int number, Sums sums) {
    List<Line> lines = lines(subject);
    Totals.of(lines);
    sums.add(number, lines);
    return lines;
  }

  /** Refuses what could not be read. */
  void requireReadable() {
    if (scoring != null) {
      List<Problem> problems =
          scoring.refusals().map(Refusal::problem).distinct().sorted().toList();
      if (!problems.isEmpty()) {
        throw new RefusedException(Sentence.of("history"), problems);
      }
    }
  }
}
