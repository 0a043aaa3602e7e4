package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Turns the rows of a run into the lines of a statement. */
final class StatementWriter {
  private final Program program;
  private final Instant asOf;

  StatementWriter(Program program, Instant asOf) {
    this.program = program;
    this.asOf = asOf;
  }

  /** The lines of one subject, by participation, then by rule as declared. */
  List<Line> lines(LineRows rows, List<Participation> participations) {
    List<Line> lines = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      order.add(row);
    }
    order.sort(
        Comparator.<Integer>comparingInt(rows::ordinal)
            .thenComparingInt(row -> rows.layout(row).rule()));
    for (int row : order) {
      Participation participation = participations.get(rows.ordinal(row));
      try {
        lines.add(line(rows, row, participation));
      } catch (ArithmeticException tooLarge) {
        throw ScoringOverflowException.of(rows.layout(row).id(), participation.id(), tooLarge);
      }
    }
    return lines;
  }

  private Line line(LineRows rows, int row, Participation participation) {
    Program.Layout layout = rows.layout(row);
    Program.OfAccount account = program.accounts().get(layout.account());
    LocalDate date = LocalDate.ofInstant(participation.start(), program.zone());
    Line.Builder line =
        Line.builder()
            .subject(participation.subject())
            .participation(Optional.of(participation.id()))
            .date(date)
            .rule(Optional.of(layout.id()))
            .account(account.id())
            .period(span(account.period(), date))
            .measured(Ratio.of(rows.given(row, 0), layout.measuredUnits()))
            .amount(new Amount(rows.amount(row), account.scale()));
    addEffects(line, rows, row, layout);
    layout
        .closes()
        .map(window -> close(window, date))
        .filter(close -> close.isAfter(asOf))
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

  private DateSpan span(Window window, LocalDate date) {
    return window.spanOn(date, program.leapDay()).orElse(DateSpan.ALWAYS);
  }

  /** The first instant after the window that holds the date. */
  private Instant close(Window window, LocalDate date) {
    return span(window, date).endExclusive().atStartOfDay(program.zone()).toInstant();
  }
}
