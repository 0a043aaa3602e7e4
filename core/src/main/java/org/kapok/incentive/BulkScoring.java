package org.kapok.incentive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Dictionary;
import org.kapok.participation.History;
import org.kapok.participation.SubjectColumns;
import org.kapok.participation.SubjectFacts;
import org.kapok.participation.SubjectHistory;

/**
 * Scores tables of participations: by the compact program where there is one, and by the general
 * engine all else, which also says what is wrong.
 */
final class BulkScoring {
  private final SchemeId scheme;
  private final Versions versions;
  private final TallyShape shape;
  private final BulkFields fields;
  private final Optional<String> notCompact;

  BulkScoring(SchemeId scheme, Versions versions) {
    this.scheme = scheme;
    this.versions = versions;
    shape = TallyShape.of(versions.programs());
    fields = new BulkFields(versions.programs());
    notCompact = CompactCheck.reason(versions.programs());
  }

  ParticipationTable.Builder table() {
    return new ParticipationTable.Builder(this);
  }

  BulkFields fields() {
    return fields;
  }

  /** Why the general engine scores; empty if it need not. */
  Optional<String> notCompact() {
    return notCompact;
  }

  /** What values depend on, if the compact program is to score. */
  Optional<Dimensions> dimensions(Dictionary[] properties) {
    return notCompact.isPresent()
        ? Optional.empty()
        : Optional.of(new Dimensions(versions.programs().get(0), fields, properties));
  }

  /**
   * The compact program, ready for the rows, whose facts it reads; none if it cannot score them.
   *
   * @param subjects in their order, all of those with facts among them
   */
  @Nullable Kernel kernel(Dimensions dimensions, Rows rows, SubjectId[] subjects, History facts) {
    FactColumns columns = new FactColumns(scheme, dimensions);
    Iterator<SubjectHistory> known = facts.bySubject().iterator();
    SubjectHistory next = known.hasNext() ? known.next() : null;
    for (int i = 0; i < subjects.length; i++) {
      Optional<SubjectFacts> ofSubject = Optional.empty();
      if (next != null && next.subject().equals(subjects[i])) {
        ofSubject = next.facts();
        next = known.hasNext() ? known.next() : null;
      }
      columns.read(rows, i, subjects[i], ofSubject);
    }
    Kernel kernel = new KernelCompiler(dimensions, shape).compile();
    return kernel.prepare(rows) ? kernel : null;
  }

  Tally tally(History history, Instant asOf) {
    Optional<HistoryRows> rows =
        notCompact.isPresent() ? Optional.empty() : Optional.of(new HistoryRows(history, fields));
    List<SubjectHistory> subjects = history.bySubject();
    Sums sums = new Sums(shape, subjects.size());
    GeneralScoring general = new GeneralScoring(versions, asOf);
    SubjectColumns columns;
    if (rows.isPresent()) {
      Dimensions dimensions =
          new Dimensions(versions.programs().get(0), fields, rows.get().dictionaries());
      FactColumns facts = new FactColumns(scheme, dimensions);
      columns = history.subjectColumns(facts.attributes());
      Kernel kernel = new KernelCompiler(dimensions, shape).compile();
      new HistoryScoring(subjects, columns, asOf, sums, general, rows.get(), facts, kernel).score();
    } else {
      columns = history.subjectColumns(List.of());
      for (int number = 0; number < subjects.size(); number++) {
        general.add(subjects.get(number), number, sums);
      }
    }
    general.requireReadable();
    return sums.tally(scheme, columns.subjects(), asOf);
  }

  Tally tally(ParticipationTable table, Instant asOf) {
    return score(table, asOf, null);
  }

  CreditJournal journal(ParticipationTable table, Instant asOf) {
    CreditRows rows = new CreditRows(table.subjects().size());
    Tally tally = score(table, asOf, rows);
    return new CreditJournal(tally, shape, this, table, rows);
  }

  /** The lines of one subject of the table. */
  List<Line> lines(ParticipationTable table, int subject, Instant asOf) {
    return new GeneralScoring(versions, asOf)
        .lines(table.content().history(table.from() + subject));
  }

  private Tally score(ParticipationTable table, Instant asOf, @Nullable CreditRows rows) {
    table.require(this);
    Sums sums = new Sums(shape, table.to() - table.from());
    GeneralScoring general = new GeneralScoring(versions, asOf);
    Kernel kernel = table.content().kernel();
    if (kernel == null) {
      for (int subject = table.from(); subject < table.to(); subject++) {
        score(table, subject, general, sums, rows);
        if (rows != null) {
          rows.end(subject - table.from());
        }
      }
    } else {
      new KernelRun(kernel, table.content().rows(), asOf, sums, rows)
          .score(
              table.from(), table.to(), 0, subject -> score(table, subject, general, sums, rows));
    }
    general.requireReadable();
    return sums.tally(scheme, table.subjects(), asOf);
  }

  private void score(
      ParticipationTable table,
      int subject,
      GeneralScoring general,
      Sums sums,
      @Nullable CreditRows rows) {
    TableContent content = table.content();
    List<Line> lines = general.add(content.history(subject), subject - table.from(), sums);
    if (rows != null) {
      add(rows, content, subject, lines);
    }
  }

  private void add(CreditRows rows, TableContent content, int subject, List<Line> lines) {
    Map<ParticipationId, Integer> numbers = new HashMap<>();
    for (int i = content.rows().starts[subject]; i < content.rows().starts[subject + 1]; i++) {
      numbers.put(content.id(i), i);
    }
    for (Line line : lines) {
      if (!line.amount().isZero()) {
        int outlet = shape.outlet(line.rule(), line.account());
        long units = shape.units(line.amount(), shape.outlets().get(outlet).account());
        int row =
            line.participation().map(id -> Objects.requireNonNull(numbers.get(id))).orElse(-1);
        rows.add(row, outlet, units);
      }
    }
  }
}
