package org.kapok.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** Resolves a field that counts how often an honour was won. */
final class WonField {
  private final String name;
  private final String place;
  private final FieldTable fields;

  WonField(String name, FieldTable fields) {
    this.name = name;
    place = place(name);
    this.fields = fields;
  }

  static String place(String name) {
    return "/fields/" + Problem.escaped(name) + "/won";
  }

  /** The field; empty if reported. */
  Optional<FieldUse> compile(Won won, HonourTable honours) {
    String at = place + "/each";
    won.each()
        .ifPresent(
            window ->
                fields
                    .windows()
                    .requireCalendar(
                        window, at, "an honour is won over a stretch of the calendar"));
    int honour = honours.require(won.honour(), place + "/honour");
    if (honour < 0) {
      return Optional.empty();
    }
    WindowProgram window = fields.windows().program(won.each().orElse(Window.LIFETIME), at);
    FieldUse use =
        FieldUse.derived(
            fields.size(), name, FieldType.NUMBER, FieldSource.SUBJECT, 1, List.of(), Amount.ZERO);
    use.readBy((participation, reading) -> count(reading, honour, window));
    return Optional.of(use);
  }

  /** Missing where the date is in no window. */
  private static long count(Reading reading, int honour, WindowProgram window) {
    List<LocalDate> wins = reading.honours().wins(honour);
    return window
        .span(reading.date(), reading.facts())
        .map(span -> wins.stream().filter(span::contains).count())
        .orElse(Reading.MISSING);
  }
}
