package org.kapok.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/** The fields that hold what subjects have in accounts. */
final class HeldFields {
  /** An account may hold less than nothing. */
  private static final Amount LEAST = Amount.ONE.negated();

  private final FieldTable fields;
  private final AccountGraph graph;
  private final HonourTable honours;
  private final Problems problems;
  private final Map<FieldUse, Held> held = new LinkedHashMap<>();

  HeldFields(FieldTable fields, AccountGraph graph, HonourTable honours, Problems problems) {
    this.fields = fields;
    this.graph = graph;
    this.honours = honours;
    this.problems = problems;
  }

  /** The field; empty if reported. */
  Optional<FieldUse> compile(String name, Field field, Held what) {
    String place = place(name);
    what.each()
        .ifPresent(
            window ->
                fields
                    .windows()
                    .requireCalendar(
                        window,
                        place + "/each",
                        "an account is held over a stretch of the calendar"));
    if (!graph.requireAccount(what.account(), place + "/account")) {
      return Optional.empty();
    }
    if (what.unusedBy().isPresent() && !isUnused(what, place)) {
      return Optional.empty();
    }
    long units = Units.powerOfTen(field.decimals().orElse(Field.DEFAULT_DECIMALS));
    FieldUse use =
        FieldUse.derived(
            fields.size(), name, FieldType.NUMBER, FieldSource.SUBJECT, units, List.of(), LEAST);
    held.put(use, what);
    return Optional.of(use);
  }

  private boolean isUnused(Held what, String place) {
    if (what.each().filter(window -> !window.equals(Window.LIFETIME)).isPresent()) {
      problems.add("wrong-window", place + "/each", "what is unused is counted over the lifetime");
    }
    return honours.require(what.unusedBy().orElseThrow(), place + "/unusedBy") >= 0;
  }

  private static String place(String name) {
    return "/fields/" + Problem.escaped(name) + "/held";
  }

  /** What is held; the reading gives it by its place in this list. */
  List<AccountAmounts.HeldProgram> programs() {
    List<AccountAmounts.HeldProgram> programs = new ArrayList<>();
    held.forEach(
        (use, what) -> {
          Window window = what.each().orElse(Window.LIFETIME);
          int number = fields.windows().number(window, place(use.name) + "/each");
          programs.add(
              new AccountAmounts.HeldProgram(
                  use.name,
                  graph.account(what.account()),
                  number,
                  window,
                  what.unusedBy().map(honours::number)));
        });
    return programs;
  }

  /**
   * Says how the amounts are read, once it is known how many decimals accounts have; reports those
   * that are too fine for their field.
   *
   * @param units how many units of each account make one
   */
  void resolve(IntToLongFunction units) {
    int place = 0;
    for (Map.Entry<FieldUse, Held> each : held.entrySet()) {
      FieldUse use = each.getKey();
      long given = units.applyAsLong(graph.account(each.getValue().account()));
      if (use.units % given != 0) {
        problems.add(
            "too-fine",
            "/fields/" + Problem.escaped(use.name),
            "the account \"{0}\" has more decimals than the field; add \"decimals\": {1}",
            each.getValue().account(),
            Long.toString(given).length() - 1);
      }
      use.readBy(reader(use.name, place++, Math.max(1, use.units / given)));
    }
  }

  private static SlotReader reader(String name, int field, long finer) {
    return (participation, reading) -> {
      long amount = reading.held(field);
      try {
        return amount == Reading.MISSING ? amount : Math.multiplyExact(amount, finer);
      } catch (ArithmeticException tooLarge) {
        return reading.refuse(
            "out-of-range", "/" + Problem.escaped(name), "{0} is too large", name);
      }
    };
  }
}
