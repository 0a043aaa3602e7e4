package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Explained;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Resolves steps to slots, windows and units; reports what cannot be carried out and goes on. */
final class StepCompiler {
  private static final int MOST_CODES_OF_A_LONG_KEY = 16;

  private final FieldTable fields;
  private final Problems problems;
  private final NumberFields numbers;
  private final LimitCompiler limits;
  private final AccountGraph graph;
  private final Finer finerThan;
  private final List<StepProgram> adding = new ArrayList<>();
  private final List<StepProgram.TotalsLayout> totals = new ArrayList<>();

  StepCompiler(FieldTable fields, AccountGraph graph, Finer finerThan, Problems problems) {
    this.finerThan = finerThan;
    this.fields = fields;
    this.graph = graph;
    this.problems = problems;
    numbers = new NumberFields(fields, problems);
    limits = new LimitCompiler(numbers, graph, problems);
  }

  /** The steps that keep running totals, in the order of these. */
  List<StepProgram> adding() {
    return adding;
  }

  private <T extends StepProgram> T add(T step) {
    adding.add(step);
    return step;
  }

  /** The running totals that a run keeps. */
  List<StepProgram.TotalsLayout> totals() {
    return totals;
  }

  /** The steps of a rule, the first of which takes credits in {@code 1/units}. */
  List<StepProgram> compile(List<Step> steps, String place, long units) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).countsPaid()) {
        problems.add(
            "misplaced",
            place + "/" + i + "/countsPaid",
            "only a limit of an account counts what was finally paid");
      }
    }
    return compile(steps, place, units, 0, 1);
  }

  private List<StepProgram> compile(
      List<Step> steps, String place, long units, int from, long finer) {
    List<StepProgram> programs = new ArrayList<>();
    long unitsIn = units;
    for (int i = from; i < steps.size(); i++) {
      String at = place + "/" + i;
      try {
        StepProgram program = step(steps.get(i), at, unitsIn, finer);
        programs.add(program);
        unitsIn = program.unitsOut;
      } catch (ArithmeticException tooFine) {
        problems.add(
            "too-fine",
            at,
            "this step would need too fine units: {0}. Maybe round before it?",
            Explained.of(tooFine));
        return programs;
      }
    }
    return programs;
  }

  /** The steps of an account, the first of which may keep one of several rules. */
  List<StepProgram> compileAccount(List<Step> each, String place, long units) {
    int counting = firstCounting(each, place);
    List<StepProgram> programs = new ArrayList<>();
    int from = 0;
    if (!each.isEmpty() && each.get(0).operation() instanceof Operation.KeepOne keep) {
      programs.add(keep(each.get(0), keep.keep(), place + "/0", units));
      from = 1;
    }
    programs.addAll(compile(each.subList(0, Math.max(counting, from)), place, units, from, 1));
    if (counting < each.size() && programs.size() == counting) {
      long entering = programs.isEmpty() ? units : programs.get(programs.size() - 1).unitsOut;
      long finer = unitsOfTail(each, counting, place);
      programs.addAll(compile(each, place, entering, counting, finer));
    }
    return programs;
  }

  /** The place of the first limit that counts what was paid; only limits may stand after it. */
  private int firstCounting(List<Step> steps, String place) {
    int first = 0;
    while (first < steps.size() && !steps.get(first).countsPaid()) {
      first++;
    }
    boolean mayHold = true;
    for (int i = first; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean holds = step.operation() instanceof Operation.Min && step.countsPaid();
      boolean cuts =
          step.operation() instanceof Operation.Max
              || step.operation() instanceof Operation.SoftMax;
      if (!cuts && !(holds && mayHold)) {
        problems.add(
            "misplaced",
            place + "/" + first + "/countsPaid",
            "after a limit that counts what was finally paid only max and softMax may "
                + "stand; a min that counts it too stands before them");
      }
      mayHold &= holds;
    }
    return first;
  }

  /** Units fine enough for all bounds from that step on, so that what is paid is whole in them. */
  private long unitsOfTail(List<Step> steps, int from, String place) {
    long units = 1;
    for (int i = from; i < steps.size(); i++) {
      long needed = limits.unitsOfBound(steps.get(i).operation(), place + "/" + i);
      units = Units.leastCommonMultiple(units, needed);
    }
    return units;
  }

  private KeepProgram keep(Step step, Keep keep, String place, long units) {
    boolean eachParticipation = step.each().equals(Optional.of(Window.PARTICIPATION));
    StepProgram.TotalsLayout layout = layout(step, place);
    if (layout.over() instanceof Window.Rolling) {
      problems.add("wrong-window", place + "/each", "keep is not over rolling days");
    }
    if (layout.gapAccount() >= 0) {
      problems.add("misplaced", place + "/gapsFrom", "keep does not pay for gaps");
    }
    return add(new KeepProgram(place, units, layout, keep, eachParticipation));
  }

  private StepProgram step(Step step, String place, long unitsIn, long finer) {
    if (step.operation() instanceof Operation.Times) {
      return times(step, place, unitsIn);
    }
    StepProgram.TotalsLayout layout = layout(step, place);
    if (step.operation() instanceof Operation.Grow grow) {
      boolean onlyRounds =
          grow.curve() instanceof Rounded rounded && rounded.curve().equals(Rate.ONE);
      EffectKind kind = onlyRounds ? EffectKind.ROUNDED : EffectKind.PAID;
      if (layout.over() instanceof Window.Rolling) {
        problems.add(
            "wrong-window", place + "/each", "rolling days are for max, softMax and min only");
      }
      Finer.OfStep least = finerThan.step(place);
      long totalUnits = Units.leastCommonMultiple(unitsIn, least.total());
      CurveProgram curve = CurveProgram.of(grow.curve(), totalUnits);
      long unitsOut = Units.leastCommonMultiple(curve.unitsOut(), least.out());
      return add(new StepProgram.Grow(place, kind, unitsIn, layout, curve, totalUnits, unitsOut));
    }
    if (step.operation() instanceof Operation.KeepOne keep) {
      problems.add("misplaced", place + "/keep", "keep may stand only first in an account's then");
      return add(new KeepProgram(place, unitsIn, layout, keep.keep(), true));
    }
    long least = Units.leastCommonMultiple(finer, finerThan.step(place).out());
    return add(limits.compile(step, place, unitsIn, least, layout));
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
              "{0} is a number; a key must be a code, text, date, time or flag",
              field.get().name);
        }
      }
    }
    Window window = step.each().orElseThrow();
    StepProgram.TotalsLayout layout =
        new StepProgram.TotalsLayout(
            totals.size(),
            place,
            keys,
            codes,
            fields.windows().number(window, place + "/each"),
            window,
            gapAccount(window, place));
    totals.add(layout);
    return layout;
  }

  private int gapAccount(Window window, String place) {
    return window instanceof Window.Unbroken unbroken
            && unbroken.gaps() instanceof Gaps.PaidFrom paid
            && graph.requireAccount(paid.account(), place + "/gapsFrom")
        ? graph.account(paid.account())
        : -1;
  }

  /** How many codes a closed field has, if a key of so many fields may be numbered by them. */
  private static int numberedCodes(FieldUse field, int keyLength) {
    int count = field.open || !field.isSymbolic() ? 0 : field.symbols().size();
    boolean few = count <= MOST_CODES_OF_A_LONG_KEY && keyLength <= 3;
    return keyLength == 1 || few ? count : 0;
  }

  private StepProgram times(Step step, String place, long unitsIn) {
    String at = place + "/times";
    Optional<Matcher> when =
        step.when().map(each -> fields.conditions().compile(each, place + "/when"));
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
      problems.add("out-of-range", place, "a factor must be 0 or above, was or may be {0}", factor);
    }
  }
}
