package org.kapok.json;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.Scorer;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * Reads participations, one a line (NDJSON), into tables for a scorer, many times as fast as by
 * objects and as strictly: what {@link ElementReader} refuses is refused here, with the same
 * problems.
 *
 * <p>{@link #read} takes lines in any order and gives one table. {@link #bySubject} takes lines
 * sorted by subject and gives one table after another, in memory that does not grow with the file:
 *
 * <pre>{@code
 * try (TableReader tables = TableReader.bySubject(stream, scorer, subject -> Optional.empty())) {
 *   tables.forEachRemaining(table -> store(scorer.tally(table, asOf)));
 * }
 * }</pre>
 */
public final class TableReader implements Iterator<ParticipationTable>, Closeable {
  private static final int ROWS = 1 << 16;

  private final InputStream stream;
  private final Scorer scorer;
  private final Function<SubjectId, Optional<SubjectFacts>> facts;
  private final TableLines lines;
  private Optional<SubjectId> last = Optional.empty();
  private boolean standing;
  private boolean ended;

  private TableReader(
      InputStream stream,
      Scorer scorer,
      Function<SubjectId, Optional<SubjectFacts>> facts,
      TableLines lines) {
    this.stream = stream;
    this.scorer = scorer;
    this.facts = facts;
    this.lines = lines;
  }

  /**
   * The table of all lines, which may stand in any order; the stream stays open.
   *
   * @throws RefusedException with the faults of all lines, at most about a thousand; also if the
   *     stream fails
   */
  public static ParticipationTable read(
      InputStream stream, Scorer scorer, Iterable<SubjectFacts> facts) {
    return read(stream, scorer, facts, Parsers.DEFAULT);
  }

  /** The table of all lines within limits. */
  static ParticipationTable read(
      InputStream stream, Scorer scorer, Iterable<SubjectFacts> facts, Parsers parsers) {
    ParticipationTable.Builder table = scorer.table();
    facts.forEach(table::facts);
    try {
      TableLines lines = lines(stream, table, parsers);
      while (lines.advance()) {
        lines.put(table);
      }
      requireSound(lines);
    } catch (IOException unreadable) {
      throw failed(unreadable);
    }
    return table.build();
  }

  /**
   * Starts reading lines that are sorted by subject, in the order of {@link SubjectId}: members,
   * teams, organisations, each by the code points of their ids. Revisions of one participation are
   * merged as long as they are of the same subject. Closing the reader closes the stream.
   *
   * @param facts what is known of a subject; asked once for each
   * @throws RefusedException if the stream fails
   */
  public static TableReader bySubject(
      InputStream stream, Scorer scorer, Function<SubjectId, Optional<SubjectFacts>> facts) {
    return bySubject(stream, scorer, facts, Parsers.DEFAULT);
  }

  /** Starts reading lines within limits. */
  static TableReader bySubject(
      InputStream stream,
      Scorer scorer,
      Function<SubjectId, Optional<SubjectFacts>> facts,
      Parsers parsers) {
    try {
      TableLines lines = lines(stream, scorer.table(), parsers);
      TableReader reader = new TableReader(stream, scorer, facts, lines);
      reader.standing = reader.lines.advance();
      return reader;
    } catch (IOException unreadable) {
      throw failed(unreadable);
    }
  }

  /** Whether there is another table, or a fault to tell. */
  @Override
  public boolean hasNext() {
    return !ended && (standing || !lines.problems().isEmpty());
  }

  /**
   * The next table: all participations of some subjects, and of at most one of them more than
   * {@value #ROWS}.
   *
   * @throws RefusedException if a line of the table is refused, with the faults of all of them, or
   *     a subject does not come in its order, or the stream fails; then there is no next table
   * @throws NoSuchElementException if there is none
   */
  @Override
  public ParticipationTable next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more participations");
    }
    ended = true;
    ParticipationTable.Builder table = scorer.table();
    try {
      fill(table);
    } catch (IOException unreadable) {
      throw failed(unreadable);
    }
    requireSound(lines);
    ended = false;
    return table.build();
  }

  private void fill(ParticipationTable.Builder table) throws IOException {
    for (int rows = 0; standing; rows++) {
      SubjectId subject = lines.subject();
      if (last.filter(subject::equals).isEmpty()) {
        if (rows >= ROWS) {
          return;
        }
        requireLater(subject);
        last = Optional.of(subject);
        facts.apply(subject).ifPresent(table::facts);
      }
      lines.put(table);
      standing = lines.advance();
    }
  }

  private void requireLater(SubjectId subject) {
    if (last.filter(before -> before.compareTo(subject) > 0).isPresent()) {
      throw refused(
          Problem.of(
              "not-sorted",
              "/subject",
              "subjects must come in their order, but {0} stands after {1}. Maybe sort the lines by"
                  + " subject, or read them with TableReader.read?",
              subject,
              last.get()));
    }
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static TableLines lines(
      InputStream stream, ParticipationTable.Builder table, Parsers parsers) throws IOException {
    InputStream start = stream.markSupported() ? stream : new BufferedInputStream(stream);
    Parsers.skipMark(start);
    return new TableLines(new LineSource(start, parsers), table);
  }

  private static void requireSound(TableLines lines) {
    if (!lines.problems().isEmpty()) {
      throw new RefusedException(KapokJson.what(Participation.class), lines.problems());
    }
  }

  private static RefusedException failed(Exception unreadable) {
    return refused(StrictJson.malformed(unreadable, new Report()));
  }

  private static RefusedException refused(Problem problem) {
    return new RefusedException(KapokJson.what(Participation.class), List.of(problem));
  }
}
