package org.kapok.incentive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

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
   */
  @Nullable Kernel kernel(Dimensions dimensions, Rows rows, SubjectId[] subjects, History facts) {
    Dimensions.Facts reader = dimensions.new Facts();
    for (int i = 0; i < subjects.length; i++) {
      readFacts(reader, dimensions, rows, i, subjects[i], facts.facts(subjects[i]));
    }
    Kernel kernel = new KernelCompiler(dimensions, shape).compile();
    return kernel.prepare(rows) ? kernel : null;
  }

  private void readFacts(
      Dimensions.Facts reader,
      Dimensions dimensions,
      Rows rows,
      int number,
      SubjectId subject,
      Optional<SubjectFacts> facts) {
    reader.turnTo(subject, facts);
    int first = dimensions.fields.size();
    for (int row = rows.starts[number]; row < rows.starts[number + 1]; row++) {
      int[] codes = reader.on(rows.seconds[row]);
      for (int i = 0; i < codes.length; i++) {
        rows.codes[first + i][row] = codes[i];
      }
    }
    boolean brings =
        facts.stream()
            .flatMap(each -> each.openings().stream())
            .anyMatch(opening -> opening.scheme().equals(scheme));
    if (brings || !reader.areRead()) {
      rows.general.set(number);
    }
  }

  Tally tally(History history, Instant asOf) {
    ParticipationTable.Builder rows = table();
    history.allFacts().forEach(rows::facts);
    history.allParticipations().forEach(rows::add);
    return tally(rows.build(), asOf);
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
    return new General(table, asOf).lines(table.from() + subject);
  }

  private Tally score(ParticipationTable table, Instant asOf, @Nullable CreditRows rows) {
    table.require(this);
    Sums sums = new Sums(shape, table.to() - table.from());
    General general = new General(table, asOf);
    Kernel kernel = table.content().kernel();
    if (kernel == null) {
      for (int subject = table.from(); subject < table.to(); subject++) {
        general.score(subject, sums, rows);
        if (rows != null) {
          rows.end(subject - table.from());
        }
      }
    } else {
      new KernelRun(kernel, table.content().rows(), asOf, sums, rows)
          .score(table.from(), table.to(), 0, subject -> general.score(subject, sums, rows));
    }
    general.requireReadable();
    return sums.tally(scheme, table.subjects(), asOf);
  }

  /** The general engine over one table. */
  private final class General {
    private final ParticipationTable table;
    private final Instant asOf;
    private @Nullable Scoring scoring;

    General(ParticipationTable table, Instant asOf) {
      this.table = table;
      this.asOf = asOf;
    }

    List<Line> lines(int subject) {
      if (scoring == null) {
        scoring = new Scoring(versions, Optional.empty(), asOf);
      }
      TableContent content = table.content();
      List<Participation> due =
          content.participations(subject).stream()
              .filter(each -> each.start().isBefore(asOf))
              .toList();
      scoring.score(content.subjects()[subject], content.facts(subject), due, Optional.empty());
      return scoring.lines();
    }

    void score(int subject, Sums sums, @Nullable CreditRows rows) {
      List<Line> lines = lines(subject);
      Totals.of(lines);
      sums.add(subject - table.from(), lines);
      if (rows != null) {
        add(rows, subject, lines);
      }
    }

    private void add(CreditRows rows, int subject, List<Line> lines) {
      TableContent content = table.content();
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

    /** Refuses what could not be read. */
    void requireReadable() {
      if (scoring != null) {
        List<Problem> problems =
            scoring.refusals().map(Refusal::problem).distinct().sorted().toList();
        if (!problems.isEmpty()) {
          throw new RefusedException("history", problems);
        }
      }
    }
  }
}
