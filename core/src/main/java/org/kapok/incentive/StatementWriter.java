package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Turns the rows of a run into the lines of a statement. */
final class StatementWriter {
  private final Program program;
  private final Optional<String> version;
  private final Instant asOf;

  /**
   * Writes lines by the program.
   *
   * @param version the version that lines name, if they do
   */
  StatementWriter(Program program, Optional<String> version, Instant asOf) {
    this.program = program;
    this.version = version;
    this.asOf = asOf;
  }

  /** A line, and where it stands among those of its subject. */
  record Placed(long position, Line line) {}

  /** The lines of one subject, by participation, then by rule as declared. */
  List<Placed> lines(
      LineRows rows, SubjectId subject, Optional<SubjectFacts> facts, List<Participation> all) {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      order.add(row);
    }
    order.sort(
        Comparator.<Integer>comparingLong(rows::position)
            .thenComparingInt(
                row -> rows.isOfParticipation(row) ? rows.layout(row).rule() : Program.NO_RULE));
    List<Placed> lines = new ArrayList<>();
    for (int row : order) {
      Optional<ParticipationId> participation =
          rows.isOfParticipation(row)
              ? Optional.of(all.get(rows.ordinal(row)).id())
              : Optional.empty();
      Program.Layout layout = rows.layout(row);
      AccountId account = program.accounts().get(layout.account()).id();
      try {
        Line line = line(rows, row, facts, new Head(subject, participation));
        lines.add(new Placed(rows.position(row), line));
      } catch (ArithmeticException tooLarge) {
        throw ScoringOverflowException.ofLine(layout.id(), participation, account, tooLarge);
      }
    }
    return lines;
  }

  /** Whose line, and for which participation. */
  private record Head(SubjectId subject, Optional<ParticipationId> participation) {}

  private Line line(LineRows rows, int row, Optional<SubjectFacts> facts, Head head) {
    Program.Layout layout = rows.layout(row);
    Program.OfAccount account = program.accounts().get(layout.account());
    LocalDate date = rows.date(row);
    Line.Builder line =
        Line.builder()
            .subject(head.subject())
            .participation(head.participation())
            .date(date)
            .rule(layout.id())
            .version(version)
            .account(account.id())
            .period(account.period().span(date, facts).orElse(DateSpan.ALWAYS))
            .measured(Ratio.of(rows.given(row, 0), layout.measuredUnits()))
            .amount(new Amount(rows.amount(row), account.scale()));
    addEffects(line, rows, row, layout);
    layout
        .closes()
        .flatMap(closing -> closing.posted(date, facts, program.leapDay()))
        .map(posted -> posted.atStartOfDay(program.zone()).toInstant())
        .filter(posted -> posted.isAfter(asOf))
        .ifPresent(line::pendingUntil);
    return line.build();
  }

  private static void addEffects(Line.Builder line, LineRows rows, int row, Program.Layout layout) {
    Ratio before = Ratio.of(rows.given(row, 0), layout.measuredUnits());
    for (int i = 0; i < layout.steps().size(); i++) {
      StepProgram step = layout.steps().get(i);
      Ratio after = Ratio.of(rows.given(row, i + 1), step.unitsOut);
      line.addEffects(new Effect(step.place, step.kind, after.minus(before)));
      before = after;
    }
  }
}
