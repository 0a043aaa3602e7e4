package org.kapok.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectHistory;

/**
 * What a table and its parts hold.
 *
 * @param columns what the columns mean
 * @param rows the participations that count, by subject and in scoring order
 * @param ids their ids
 * @param revisions their revisions; empty if all are 0
 * @param subjects the subjects, in their order
 * @param facts what was delivered of subjects
 * @param withheld what does not count: cancelled, in conflict, or of a subject whose facts conflict
 * @param kernel the compact program, if it can score the rows
 */
record TableContent(
    TableColumns columns,
    Rows rows,
    IdColumn ids,
    long[] revisions,
    SubjectId[] subjects,
    History facts,
    List<Participation> withheld,
    @Nullable Kernel kernel) {

  ParticipationId id(int row) {
    return ParticipationId.of(ids.text(row));
  }

  long revision(int row) {
    return revisions.length == 0 ? 0 : revisions[row];
  }

  /** What counts of a subject, as far as the scheme reads it. */
  SubjectHistory history(int subject) {
    List<Participation> all = new ArrayList<>();
    for (int row = rows.starts[subject]; row < rows.starts[subject + 1]; row++) {
      Instant start = Instant.ofEpochSecond(rows.seconds[row], rows.nano(row));
      all.add(
          columns.participation(subjects[subject], id(row), revision(row), start, rows.codes, row));
    }
    return new SubjectHistory(subjects[subject], facts.facts(subjects[subject]), all);
  }

  List<Conflict> conflicts() {
    return History.of(facts.allFacts(), withheld).conflicts();
  }
}
