package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Resolves steps to slots, windows and units; reports what cannot be carried out and goes on. */
final class StepCompiler {
  private static final int MOST_CODES_OF_A_LONG_KEY = 16;

  private final FieldTable fields;
  private final ConditionCompiler conditions;
  private final Problems problems;
  private final NumberFields numbers;
  private final LimitCompiler limits;
  private final List<Window> windows = new ArrayList<>();
  private final List<StepProgram.TotalsLayout> totals = new ArrayList<>();

  StepCompiler(
      FieldTable fields, ConditionCompiler conditions, AccountGraph graph, Problems problems) {
    this.conditions = conditions;
    this.fields = fields;
    this.problems = problems;
    numbers = new NumberFields(fields, problems);
    limits = new LimitCompiler(numbers, graph, problems);
  }

  /** The windows in use; their numbers are those of {@link Reading#windows}. */
  List<Window> windows() {
    return windows;
  }

  /** The running totals that a run keeps. */
  List<StepProgram.TotalsLayout> totals() {
    return totals;
  }

  /** The steps, the first of which takes credits in {@code 1/units}. */
  List<StepProgram> compile(List<Step> steps, String place, long units) {
    return compile(steps, place, units, 0);
  }

  private List<StepProgram> compile(List<Step> steps, String place, long units, int from) {
    List<StepProgram> programs = new ArrayList<>();
    long unitsIn = units;
    for (int i = from; i < steps.size(); i++) {
      String at = place + "/" + i;
      try {
        StepProgram program = step(steps.get(i), at, unitsIn);
        programs.add(program);
        unitsIn = program.unitsOut;
      } catch (ArithmeticException tooFine) {
        problems.add(
            "too-fine",
            at,
            "this step would need too fine units: "
                + tooFine.getMessage()
                + ". Maybe round before it?");
        return programs;
      }
    }
    return programs;
  }

  /** The steps of an account, the first of which may keep one of several rules. */
  List<StepProgram> compileAccount(List<Step> each, String place, long units) {
    boolean keeps = !each.isEmpty() && each.get(0).operation() instanceof Operation.KeepOne;
    if (!keeps) {
      return compile(each, place, units);
    }
    Step first = each.get(0);
    List<StepProgram> programs = new ArrayList<>();
    programs.add(
        new KeepProgram(
            place + "/0",
            units,
            layout(first, place + "/0"),
            ((Operation.KeepOne) first.operation()).keep(),
            first.each().equals(Optional.of(Window.PARTICIPATION))));
    programs.addAll(compile(each, place, units, 1));
    return programs;
  }

  private StepProgram step(Step step, String place, long unitsIn) {
    if (step.operation() instanceof Operation.Times) {
      return times(step, place, unitsIn);
    }
    StepProgram.TotalsLayout layout = layout(step, place);
    if (step.operation() instanceof Operation.Grow grow) {
      boolean onlyRounds =
          grow.curve() instanceof Rounded rounded && rounded.curve().equals(Rate.ONE);
      EffectKind kind = onlyRounds ? EffectKind.ROUNDED : EffectKind.PAID;
      return new StepProgram.Grow(
          place, kind, unitsIn, layout, CurveProgram.of(grow.curve(), unitsIn));
    }
    if (step.operation() instanceof Operation.KeepOne keep) {
      problems.add("misplaced", place + "/keep", "keep may stand only first in an account's then");
      return new KeepProgram(place, unitsIn, layout, keep.keep(), true);
    }
    return limits.compile(step, place, unitsIn, layout);
  }

  private StepProgram.TotalsLayout layout(Step step, String place) {
    int[] keys = new int[step.by().size()];
    int[] codes = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      String at = place + "/by/" + i;
      Optional<FieldUse> field = fields.use(step.by().get(i), at);
      if (field.isPresent()) {
        keys[i] = field.get().index;
        codes[i] = numberedCodes(field.get(), keys.length);
        if (field.get().type == FieldType.NUMBER || field.get().type == FieldType.DURATION) {
          problems.add(
              "wrong-type",
              at,
              field.get().name + " is a number; a key must be a code, text, date, time or flag");
        }
      }
    }
    Window window = step.each().orElseThrow();
    if (!windows.contains(window)) {
      windows.add(window);
    }
    StepProgram.TotalsLayout layout =
        new StepProgram.TotalsLayout(
            totals.size(), keys, codes, windows.indexOf(window), window instanceof Window.Unbroken);
    totals.add(layout);
    return layout;
  }

  /** How many codes a closed field has, if a key of so many fields may be numbered by them. */
  private static int numberedCodes(FieldUse field, int keyLength) {
    int count = field.open || !field.isSymbolic() ? 0 : field.symbols().size();
    boolean few = count <= MOST_CODES_OF_A_LONG_KEY && keyLength <= 3;
    return keyLength == 1 || few ? count : 0;
  }

  private StepProgram times(Step step, String place, long unitsIn) {
    String at = place + "/times";
    Optional<Matcher> when = step.when().map(each -> conditions.compile(each, place + "/when"));
    Figure figure = ((Operation.Times) step.operation()).factor();
    if (figure instanceof Figure.Fixed fixed) {
      requireNotNegative(fixed.amount(), at);
      Ratio factor = Ratio.of(fixed.amount());
      StepProgram.Operand number = StepProgram.Operand.fixed(factor.numerator());
      return new StepProgram.Times(place, unitsIn, factor.denominator(), number, when);
    }
    Optional<FieldUse> field = numbers.use((Figure.Named) figure, at);
    field.ifPresent(use -> requireNotNegative(use.least, at));
    StepProgram.Operand number =
        field.map(use -> StepProgram.Operand.of(use, at)).orElse(StepProgram.Operand.fixed(1));
    return new StepProgram.Times(
        place, unitsIn, field.map(use -> use.units).orElse(1L), number, when);
  }

  private void requireNotNegative(Amount factor, String place) {
    if (factor.signum() < 0) {
      problems.add("out-of-range", place, "a factor must be 0 or above, was or may be " + factor);
    }
  }
}
