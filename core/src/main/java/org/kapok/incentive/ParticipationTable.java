package org.kapok.incentive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * Participations of many subjects in columns, grouped by subject and in scoring order, made for one
 * {@link Scorer}: only the fields that its scheme reads are kept, as codes. It is merged as a
 * {@link History} is: the highest revision wins, what is cancelled drops out, what conflicts is
 * kept out and reported.
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
  private final BulkFields fields;
  private final History history;
  private final List<SubjectId> subjects;
  private final List<Participation> participations = new ArrayList<>();
  private final int[] starts;

  private ParticipationTable(BulkFields fields, History history, Collection<SubjectId> of) {
    this.fields = fields;
    this.history = history;
    subjects = List.copyOf(of);
    starts = new int[subjects.size() + 1];
    Map<SubjectId, List<Participation>> by = new LinkedHashMap<>();
    subjects.forEach(subject -> by.put(subject, new ArrayList<>()));
    history
        .participations()
        .forEach(each -> by.getOrDefault(each.subject(), new ArrayList<>()).add(each));
    for (int i = 0; i < subjects.size(); i++) {
      participations.addAll(by.get(subjects.get(i)));
      starts[i + 1] = participations.size();
    }
  }

  /** How many participations count: the highest revisions, neither cancelled nor in conflict. */
  public int size() {
    return participations.size();
  }

  /** The subjects, in their order: those with a participation that counts, or with facts. */
  public List<SubjectId> subjects() {
    return subjects;
  }

  /** What is not scored because it stands in several versions at one revision. */
  public List<Conflict> conflicts() {
    return history.conflicts();
  }

  /** This table and the other one together; they must be made for one scorer. */
  public ParticipationTable merge(ParticipationTable other) {
    History all = history.merge(other.history);
    return new ParticipationTable(fields, all, all.subjects());
  }

  /**
   * This table in so many parts or fewer, each of other subjects and of about as many
   * participations; views, without copying.
   *
   * @param parts at least 1
   */
  public List<ParticipationTable> split(int parts) {
    List<ParticipationTable> all = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= parts; i++) {
      int to = subjects.size() * i / parts;
      all.add(new ParticipationTable(fields, history, subjects.subList(from, to)));
      from = to;
    }
    return all;
  }

  int start(int subject) {
    return starts[subject];
  }

  ParticipationId id(int row) {
    return participations.get(row).id();
  }

  List<Participation> participations(int subject) {
    return participations.subList(starts[subject], starts[subject + 1]);
  }

  Optional<SubjectFacts> facts(SubjectId subject) {
    return history.facts(subject);
  }

  /** Takes rows in any order; for one thread. */
  public static final class Builder {
    private final BulkFields fields;
    private final List<SubjectFacts> facts = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private Optional<Participation.Builder> row = Optional.empty();

    Builder(BulkFields fields) {
      this.fields = fields;
    }

    /** Adds the facts of a subject, of any revision. */
    public Builder facts(SubjectFacts each) {
      facts.add(each);
      return this;
    }

    /** Adds a participation, of any revision. */
    public Builder add(Participation participation) {
      end();
      participations.add(participation);
      return this;
    }

    /**
     * The number of the column of a field of participations, for the methods below.
     *
     * @throws IllegalArgumentException if the scheme has no such field of participations
     */
    public int column(String field) {
      return fields.column(field);
    }

    /** Whether rows have a column for the field of participations. */
    public boolean hasColumn(String field) {
      return fields.has(field);
    }

    /**
     * Begins a row: a participation at revision 0.
     *
     * @param id its id, as {@link ParticipationId}
     * @param start when it started, in seconds since 1970-01-01T00:00:00Z
     */
    public Builder row(SubjectId subject, String id, long start) {
      return row(subject, id, 0, Instant.ofEpochSecond(start));
    }

    /** Begins a row: a revision of a participation. */
    public Builder row(SubjectId subject, String id, long revision, Instant start) {
      end();
      row =
          Optional.of(
              Participation.builder()
                  .id(ParticipationId.of(id))
                  .subject(subject)
                  .revision(revision)
                  .start(start));
      return this;
    }

    /** Sets a code, text, id, date or time of the row, as a participation writes it. */
    public Builder text(int column, String text) {
      return set(column, text);
    }

    /** Sets a number of the row. */
    public Builder number(int column, Amount number) {
      return set(column, number);
    }

    /** Sets a number of the row, of {@code unscaled / 10^scale}. */
    public Builder number(int column, long unscaled, int scale) {
      return set(column, new Amount(unscaled, scale));
    }

    /** Sets a duration of the row, in seconds. */
    public Builder seconds(int column, long seconds) {
      return set(column, Duration.ofSeconds(seconds));
    }

    /** Sets a flag of the row. */
    public Builder flag(int column, boolean flag) {
      return set(column, flag);
    }

    /** Marks the row's revision as one that withdraws the participation. */
    public Builder cancelled() {
      row.orElseThrow().cancelled(true);
      return this;
    }

    private Builder set(int column, Object value) {
      fields.put(column, value, row.orElseThrow());
      return this;
    }

    private void end() {
      row.ifPresent(each -> participations.add(each.build()));
      row = Optional.empty();
    }

    /** The table of what was added so far. */
    public ParticipationTable build() {
      end();
      History history = History.of(facts, participations);
      return new ParticipationTable(fields, history, history.subjects());
    }
  }
}
