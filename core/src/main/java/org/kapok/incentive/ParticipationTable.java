package org.kapok.incentive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Participations of many subjects in columns, grouped by subject and in scoring order, made for one
 * {@link Scorer}: only the fields that its scheme reads are kept, as codes. It is merged as a
 * {@link History} is: the highest revision wins, what is cancelled drops out, what conflicts is
 * kept out and reported. Once in a table, two contents conflict if they differ in what the scheme
 * reads.
 *
 * <pre>{@code
 * ParticipationTable.Builder rows = scorer.table();
 * int kind = rows.column("kind");
 * int duration = rows.column("duration");
 * rows.row(MemberId.of("m-1"), "p-1", 1_735_693_200L).text(kind, "studySession").seconds(duration, 5400);
 * Tally tally = scorer.tally(rows.build(), LocalDate.of(2025, 12, 31));
 * }</pre>
 */
public final class ParticipationTable {
  private final TableContent content;
  private final int from;
  private final int to;

  ParticipationTable(TableContent content, int from, int to) {
    this.content = content;
    this.from = from;
    this.to = to;
  }

  /** How many participations count: the highest revisions, neither cancelled nor in conflict. */
  public int size() {
    return content.rows().starts[to] - content.rows().starts[from];
  }

  /**
   * The subjects, in their order: those with a participation that counts, or with facts; not those
   * whose facts conflict.
   */
  public List<SubjectId> subjects() {
    return Arrays.asList(content.subjects()).subList(from, to);
  }

  /** What is not scored because it stands in several versions at one revision, in all parts. */
  public List<Conflict> conflicts() {
    return content.conflicts();
  }

  /**
   * This table and the other one together: whole tables, also where they are parts.
   *
   * @throws IllegalArgumentException if they are made for different scorers
   */
  public ParticipationTable merge(ParticipationTable other) {
    other.require(content.columns().scoring());
    Builder all = new Builder(content.columns().scoring());
    all.rows.addAll(content);
    all.rows.addAll(other.content);
    return all.build();
  }

  /**
   * This table in so many parts or fewer, each of other subjects and of about as many
   * participations; views, without copying. Each may be scored by a thread of its own.
   *
   * @param parts at least 1
   * @throws IllegalArgumentException if there are fewer
   */
  public List<ParticipationTable> split(int parts) {
    if (parts < 1) {
      throw new InvalidValueException("parts must be at least 1, was {0}", parts);
    }
    int[] starts = content.rows().starts;
    List<ParticipationTable> all = new ArrayList<>();
    int begin = from;
    for (int part = 1; part <= parts; part++) {
      long rows = starts[from] + (long) size() * part / parts;
      int end = begin;
      while (end < to && (part == parts || starts[end + 1] <= rows)) {
        end++;
      }
      if (end > begin) {
        all.add(new ParticipationTable(content, begin, end));
      }
      begin = end;
    }
    return all.isEmpty() ? List.of(this) : all;
  }

  /** Refuses another scorer. */
  void require(BulkScoring scoring) {
    if (content.columns().scoring() != scoring) {
      throw new InvalidValueException("the table is made for another scorer");
    }
  }

  TableContent content() {
    return content;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Takes rows in any order; for one thread. */
  public static final class Builder {
    private final TableRows rows;

    Builder(BulkScoring scoring) {
      rows = new TableRows(new TableColumns(scoring));
    }

    /** Adds the facts of a subject, of any revision. */
    public Builder facts(SubjectFacts each) {
      rows.add(each);
      return this;
    }

    /** Adds a participation, of any revision. */
    public Builder add(Participation participation) {
      rows.add(participation);
      return this;
    }

    /**
     * The number of the column of a field of participations, for the methods below.
     *
     * @throws IllegalArgumentException if the scheme has no such field of participations
     */
    public int column(String field) {
      return rows.columns().fields().column(field);
    }

    /** Whether rows have a column for the field of participations. */
    public boolean hasColumn(String field) {
      return rows.columns().fields().has(field);
    }

    /**
     * Begins a row: a participation at revision 0. It ends where the next one begins.
     *
     * @param id its id, as {@link ParticipationId}
     * @param start when it started, in seconds since 1970-01-01T00:00:00Z
     * @throws IllegalArgumentException if the id is refused
     */
    public Builder row(SubjectId subject, String id, long start) {
      rows.begin(subject, ParticipationId.of(id), 0, start, 0);
      return this;
    }

    /**
     * Begins a row: a revision of a participation.
     *
     * @param revision 0 or above
     * @throws IllegalArgumentException if the id or the revision is refused
     */
    public Builder row(SubjectId subject, String id, long revision, Instant start) {
      if (revision < 0) {
        throw new InvalidValueException(
            "revision must be 0 or above, was {0} (participation {1})", revision, id);
      }
      rows.begin(
          subject, ParticipationId.of(id), revision, start.getEpochSecond(), start.getNano());
      return this;
    }

    /** Sets a code, text, id, date or time of the row, as a participation writes it. */
    public Builder text(int column, String text) {
      rows.set(column, text);
      return this;
    }

    /** Sets a number of the row. */
    public Builder number(int column, Amount number) {
      rows.set(column, number);
      return this;
    }

    /**
     * Sets a number of the row, of {@code unscaled / 10^scale}.
     *
     * @throws ArithmeticException if it is no amount
     */
    public Builder number(int column, long unscaled, int scale) {
      return number(column, new Amount(unscaled, scale));
    }

    /** Sets a duration of the row, in seconds. */
    public Builder seconds(int column, long seconds) {
      rows.set(column, Duration.ofSeconds(seconds));
      return this;
    }

    /** Sets a flag of the row. */
    public Builder flag(int column, boolean flag) {
      rows.set(column, flag ? TableColumns.YES : TableColumns.NO);
      return this;
    }

    /** Marks the row's revision as one that withdraws the participation. */
    public Builder cancelled() {
      rows.cancel();
      return this;
    }

    /** The table of what was added so far. */
    public ParticipationTable build() {
      TableContent content = rows.content();
      return new ParticipationTable(content, 0, content.subjects().length);
    }
  }
}
