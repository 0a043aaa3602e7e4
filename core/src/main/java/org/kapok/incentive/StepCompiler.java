package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.incentive.rule.FieldSource;
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
  private final Problems problems;
  private final List<Window> windows = new ArrayList<>();
  private final List<StepProgram.TotalsLayout> totals = new ArrayList<>();

  StepCompiler(FieldTable fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
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
    List<StepProgram> programs = new ArrayList<>();
    long unitsIn = units;
    for (int i = 0; i < steps.size(); i++) {
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

  private StepProgram step(Step step, String place, long unitsIn) {
    if (step.operation() instanceof Operation.Times times) {
      return times(times, place, unitsIn);
    }
    StepProgram.TotalsLayout layout = layout(step, place);
    if (step.operation() instanceof Operation.Grow grow) {
      boolean onlyRounds =
          grow.curve() instanceof Rounded rounded && rounded.curve().equals(Rate.ONE);
      EffectKind kind = onlyRounds ? EffectKind.ROUNDED : EffectKind.PAID;
      return new StepProgram.Grow(
          place, kind, unitsIn, layout, CurveProgram.of(grow.curve(), unitsIn));
    }
    return step.operation() instanceof Operation.Max max
        ? limit(EffectKind.LIMITED, max.bound(), step, place + "/max", unitsIn, layout)
        : limit(
            EffectKind.HELD,
            ((Operation.Min) step.operation()).bound(),
            step,
            place + "/min",
            unitsIn,
            layout);
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
        new StepProgram.TotalsLayout(totals.size(), keys, codes, windows.indexOf(window));
    totals.add(layout);
    return layout;
  }

  /** How many codes a closed field has, if a key of so many fields may be numbered by them. */
  private static int numberedCodes(FieldUse field, int keyLength) {
    int count = field.open || !field.isSymbolic() ? 0 : field.symbols().size();
    boolean few = count <= MOST_CODES_OF_A_LONG_KEY && keyLength <= 3;
    return keyLength == 1 || few ? count : 0;
  }

  private StepProgram times(Operation.Times times, String place, long unitsIn) {
    String at = place + "/times";
    if (times.factor() instanceof Figure.Fixed fixed) {
      requireNotNegative(fixed.amount(), at);
      Ratio factor = Ratio.of(fixed.amount());
      return new StepProgram.Times(
          place, unitsIn, factor.denominator(), StepProgram.Operand.fixed(factor.numerator()));
    }
    Optional<FieldUse> field = number((Figure.Named) times.factor(), at);
    field.ifPresent(use -> requireNotNegative(use.least, at));
    return field
        .map(use -> new StepProgram.Times(place, unitsIn, use.units, StepProgram.Operand.of(use)))
        .orElseGet(() -> new StepProgram.Times(place, unitsIn, 1, StepProgram.Operand.fixed(1)));
  }

  private void requireNotNegative(Amount factor, String place) {
    if (factor.signum() < 0) {
      problems.add("out-of-range", place, "a factor must be 0 or above, was or may be " + factor);
    }
  }

  private Optional<FieldUse> number(Figure.Named named, String place) {
    Optional<FieldUse> field = fields.use(named.field(), place);
    if (field.isEmpty()) {
      return field;
    }
    if (field.get().type != FieldType.NUMBER) {
      problems.add("wrong-type", place, named.field() + " is no number");
      return Optional.empty();
    }
    if (!fields.isTotal(field.get())) {
      problems.add(
          "partial-lookup",
          place,
          named.field()
              + " has no number for some codes; name them all, or add \"otherwise\" to the look-up");
    }
    return field;
  }

  private StepProgram limit(
      EffectKind kind,
      Figure bound,
      Step step,
      String place,
      long unitsIn,
      StepProgram.TotalsLayout layout) {
    String at = place.substring(0, place.lastIndexOf('/'));
    if (bound instanceof Figure.Fixed fixed) {
      long units = Units.finest(unitsIn, Stream.of(fixed.amount()));
      StepProgram.Operand number = StepProgram.Operand.fixed(Units.count(fixed.amount(), units));
      return new StepProgram.Limit(at, kind, unitsIn, units, layout, number, 1);
    }
    Optional<FieldUse> field = number((Figure.Named) bound, place);
    if (field.isEmpty()) {
      return new StepProgram.Limit(
          at, kind, unitsIn, unitsIn, layout, StepProgram.Operand.fixed(0), 1);
    }
    requireConstantInWindow(field.get(), step, place);
    long units = Units.leastCommonMultiple(unitsIn, field.get().units);
    return new StepProgram.Limit(
        at,
        kind,
        unitsIn,
        units,
        layout,
        StepProgram.Operand.of(field.get()),
        units / field.get().units);
  }

  /** A bound must be the same for all that is added up under it. */
  private void requireConstantInWindow(FieldUse field, Step step, String place) {
    boolean byKey = field.lookup.isPresent() && step.by().contains(field.lookup.get().field());
    boolean constant =
        byKey
            || field.source == FieldSource.SUBJECT
            || step.each().equals(Optional.of(Window.PARTICIPATION));
    if (!constant) {
      String key = field.lookup.map(lookup -> lookup.field()).orElse(field.name);
      problems.add(
          "not-in-key",
          place,
          field.name
              + " differs within one "
              + step.each().orElseThrow()
              + "; add \"by\": [\""
              + key
              + "\"]");
    }
  }
}
