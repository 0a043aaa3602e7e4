package org.kapok.incentive;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.SubjectColumns;
import org.kapok.participation.SubjectHistory;

/**
 * Scores histories by the compact program, some subjects at a time, over rows that are filled again
 * and again.
 */
final class HistoryScoring {
  /** So many rows stay near the processor, and are many beside what each pass over them costs. */
  private static final int ROWS = 1 << 13;

  private final List<SubjectHistory> subjects;
  private final SubjectColumns columns;
  private final Instant asOf;
  private final Sums sums;
  private final GeneralScoring general;
  private final HistoryRows history;
  private final FactColumns facts;
  private final Kernel kernel;
  private final Rows rows;
  private @Nullable KernelRun run;

  HistoryScoring(
      List<SubjectHistory> subjects,
      SubjectColumns columns,
      Instant asOf,
      Sums sums,
      GeneralScoring general,
      HistoryRows history,
      FactColumns facts,
      Kernel kernel) {
    this.subjects = subjects;
    this.columns = columns;
    this.asOf = asOf;
    this.sums = sums;
    this.general = general;
    this.history = history;
    this.facts = facts;
    this.kernel = kernel;
    rows = new Rows(kernel.dimensions.stored(), ROWS, 64);
  }

  void score() {
    int first = 0;
    for (int next = 0; next < subjects.size(); next++) {
      int size = columns.start(next + 1) - columns.start(next);
      if (rows.size + size > ROWS) {
        score(first, next);
        first = next;
      }
      rows.size += size;
      rows.endSubject();
    }
    score(first, subjects.size());
  }

  private void score(int from, int to) {
    history.copy(columns.start(from), rows.size, rows);
    facts.read(rows, subjects, columns, from);
    if (kernel.prepare(rows)) {
      run().score(0, rows.subjects, from, each -> scoreGenerally(from + each));
    } else {
      IntStream.range(from, to).forEach(this::scoreGenerally);
    }
    rows.clear();
  }

  private KernelRun run() {
    KernelRun before = run;
    if (before != null && before.isUpToDate()) {
      return before;
    }
    KernelRun made = new KernelRun(kernel, rows, asOf, sums, null);
    run = made;
    return made;
  }

  private void scoreGenerally(int number) {
    general.add(subjects.get(number), number, sums);
  }
}
