package org.kapok.incentive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectHistory;

/**
 * Scores histories by the compact program, some subjects at a time, over rows that are filled again
 * and again.
 */
final class HistoryScoring {
  /** So many rows stay near the processor, and are many beside what each pass over them costs. */
  private static final int ROWS = 1 << 13;

  private final List<SubjectHistory> subjects;
  private final Instant asOf;
  private final Sums sums;
  private final GeneralScoring general;
  private final TableColumns columns;
  private final FactColumns facts;
  private final Kernel kernel;
  private final Rows rows;
  private Participation[] read = new Participation[ROWS];

  HistoryScoring(
      List<SubjectHistory> subjects,
      Instant asOf,
      Sums sums,
      GeneralScoring general,
      TableColumns columns,
      FactColumns facts,
      Kernel kernel) {
    this.subjects = subjects;
    this.asOf = asOf;
    this.sums = sums;
    this.general = general;
    this.columns = columns;
    this.facts = facts;
    this.kernel = kernel;
    rows = new Rows(kernel.dimensions.stored(), ROWS, 64);
  }

  void score() {
    int first = 0;
    for (int next = 0; next < subjects.size(); next++) {
      int size = subjects.get(next).participations().size();
      if (rows.size + size > ROWS) {
        score(first, next);
        first = next;
      }
      add(subjects.get(next).participations());
    }
    score(first, subjects.size());
  }

  private void add(List<Participation> participations) {
    int size = participations.size();
    rows.reserve(rows.size + size);
    if (rows.seconds.length > read.length) {
      read = Arrays.copyOf(read, rows.seconds.length);
    }
    for (int i = 0; i < size; i++) {
      read[rows.size++] = participations.get(i);
    }
    rows.endSubject();
  }

  private void score(int from, int to) {
    rows.readStarts(read);
    columns.read(read, 0, rows.size, rows.codes);
    for (int number = from; number < to; number++) {
      SubjectHistory subject = subjects.get(number);
      facts.read(rows, number - from, subject.subject(), subject.facts());
    }
    if (kernel.prepare(rows)) {
      new KernelRun(kernel, rows, asOf, sums, null)
          .score(0, rows.subjects, from, each -> scoreGenerally(from + each));
    } else {
      IntStream.range(from, to).forEach(this::scoreGenerally);
    }
    rows.clear();
  }

  private void scoreGenerally(int number) {
    general.add(subjects.get(number), number, sums);
  }
}
