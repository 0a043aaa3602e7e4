package org.kapok.incentive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Since;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** Resolves a number of years, months or days since a date. */
final class SinceField {
  private final String name;
  private final String place;
  private final FieldTable fields;
  private final Problems problems;

  SinceField(String name, FieldTable fields, Problems problems) {
    this.name = name;
    place = "/fields/" + Problem.escaped(name) + "/since";
    this.fields = fields;
    this.problems = problems;
  }

  /** The field; empty if reported. */
  Optional<FieldUse> compile(Since since) {
    Optional<FieldUse> origin = fields.use(since.field(), place + "/field");
    if (origin.isPresent() && origin.get().type != FieldType.DATE) {
      problems.add("wrong-type", place + "/field", "{0} is no date", since.field());
    }
    String at = place + "/atEndOf";
    since
        .atEndOf()
        .ifPresent(
            window -> fields.windows().requireEnd(window, at, "atEndOf needs a window that ends"));
    Optional<WindowProgram> window =
        since.atEndOf().map(each -> fields.windows().program(each, at));
    return origin.map(from -> use(since.unit(), from, window));
  }

  private FieldUse use(Since.Unit unit, FieldUse origin, Optional<WindowProgram> window) {
    FieldUse use =
        FieldUse.derived(
            fields.size(), name, FieldType.NUMBER, origin.source, 1, List.of(), Amount.ZERO);
    int slot = origin.index;
    use.readBy(
        (participation, reading) -> {
          long from = reading.values[slot];
          Optional<LocalDate> on = on(window, reading);
          return from == Reading.MISSING || on.isEmpty()
              ? Reading.MISSING
              : count(unit, LocalDate.ofEpochDay(from), on.get(), reading.leapDay());
        });
    return use;
  }

  private static Optional<LocalDate> on(Optional<WindowProgram> window, Reading reading) {
    return window.isEmpty()
        ? Optional.of(reading.date())
        : window
            .get()
            .span(reading.date(), reading.facts())
            .map(span -> span.endExclusive().minusDays(1));
  }

  private static long count(Since.Unit unit, LocalDate from, LocalDate on, LeapDay leapDay) {
    if (on.isBefore(from)) {
      return Reading.MISSING;
    }
    return switch (unit) {
      case YEARS -> leapDay.yearsBetween(from, on);
      case MONTHS -> leapDay.monthsBetween(from, on);
      case DAYS -> ChronoUnit.DAYS.between(from, on);
    };
  }
}
