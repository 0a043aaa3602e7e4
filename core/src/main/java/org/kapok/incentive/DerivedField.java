package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.curve.Curve;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.problem.Explained;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Resolves a number that a scheme derives from other numbers: their sum, and what is done with it.
 */
final class DerivedField {
  private final String name;
  private final String place;
  private final FieldTable fields;
  private final Problems problems;
  private final List<Transform> transforms = new ArrayList<>();
  private FieldSource source = FieldSource.SUBJECT;
  private boolean mayBeNegative;

  DerivedField(String name, FieldTable fields, Problems problems) {
    this.name = name;
    this.place = "/fields/" + Problem.escaped(name);
    this.fields = fields;
    this.problems = problems;
  }

  /** One operation on a number, exact; {@link Reading#MISSING} where it needs a number that is. */
  private interface Transform {
    long apply(long value, long[] values);
  }

  /** The number; empty if reported. */
  Optional<FieldUse> compile(Field field) {
    List<FieldUse> terms = terms(field.sum());
    if (terms.size() < field.sum().size()) {
      return Optional.empty();
    }
    try {
      long units = 1;
      for (FieldUse term : terms) {
        units = Units.leastCommonMultiple(units, term.units);
      }
      long sumUnits = units;
      for (int i = 0; i < field.then().size(); i++) {
        units = add(field.then().get(i), place + "/then/" + i, units);
      }
      SlotReader reader = reader(terms, sumUnits);
      Amount least = mayBeNegative ? Amount.ONE.negated() : Amount.ZERO;
      FieldUse use =
          FieldUse.derived(fields.size(), name, FieldType.NUMBER, source, units, List.of(), least);
      use.readBy(reader);
      return Optional.of(use);
    } catch (ArithmeticException tooFine) {
      problems.add(
          "too-fine", place, "this number would need too fine units: {0}", Explained.of(tooFine));
      return Optional.empty();
    }
  }

  private List<FieldUse> terms(List<String> names) {
    List<FieldUse> terms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      number(names.get(i), place + "/sum/" + i).ifPresent(terms::add);
    }
    return terms;
  }

  private Optional<FieldUse> number(String field, String at) {
    Optional<FieldUse> use = fields.use(field, at);
    if (use.isPresent() && use.get().type != FieldType.NUMBER) {
      problems.add("wrong-type", at, "{0} is no number", field);
      return Optional.empty();
    }
    use.ifPresent(
        each -> {
          source = each.source == FieldSource.PARTICIPATION ? FieldSource.PARTICIPATION : source;
          mayBeNegative |= each.least.signum() < 0;
        });
    return use;
  }

  /** Adds what the operation does to a number in {@code 1/units}; gives the units of the result. */
  private long add(Operation operation, String at, long units) {
    if (operation instanceof Operation.Grow grow) {
      CurveProgram curve = CurveProgram.of(grow.curve(), units);
      mayBeNegative &= keepsSign(grow.curve());
      transforms.add((value, values) -> curve.valueAt(value));
      return curve.unitsOut();
    }
    if (operation instanceof Operation.Max max) {
      return addBound(max.bound(), at + "/max", units, true);
    }
    if (operation instanceof Operation.Min min) {
      return addBound(min.bound(), at + "/min", units, false);
    }
    if (operation instanceof Operation.Times times) {
      return addFactor(times.factor(), at + "/times", units);
    }
    problems.add("misplaced", at, "a derived number takes curves, max, min and times only");
    return units;
  }

  /** Whether the curve gives a negative number for one; all others give nothing below 0. */
  private static boolean keepsSign(Curve curve) {
    return curve instanceof Rounded rounded ? keepsSign(rounded.curve()) : curve instanceof Rate;
  }

  private long addBound(Figure bound, String at, long units, boolean most) {
    if (bound instanceof Figure.Fixed fixed) {
      boolean negative = fixed.amount().signum() < 0;
      mayBeNegative = most ? mayBeNegative || negative : mayBeNegative && negative;
      long common = Units.finest(units, Stream.of(fixed.amount()));
      long limit = Units.count(fixed.amount(), common);
      long finer = common / units;
      transforms.add((value, values) -> bounded(Math.multiplyExact(value, finer), limit, most));
      return common;
    }
    Optional<FieldUse> field = number(((Figure.Named) bound).field(), at);
    if (field.isEmpty()) {
      return units;
    }
    long common = Units.leastCommonMultiple(units, field.get().units);
    long finer = common / units;
    long limitFiner = common / field.get().units;
    int slot = field.get().index;
    transforms.add(
        (value, values) ->
            values[slot] == Reading.MISSING
                ? Reading.MISSING
                : bounded(
                    Math.multiplyExact(value, finer),
                    Math.multiplyExact(values[slot], limitFiner),
                    most));
    return common;
  }

  private static long bounded(long value, long limit, boolean most) {
    return most ? Math.min(value, limit) : Math.max(value, limit);
  }

  private long addFactor(Figure factor, String at, long units) {
    if (factor instanceof Figure.Fixed fixed) {
      mayBeNegative |= fixed.amount().signum() < 0;
      Ratio ratio = Ratio.of(fixed.amount());
      transforms.add((value, values) -> Math.multiplyExact(value, ratio.numerator()));
      return Math.multiplyExact(units, ratio.denominator());
    }
    Optional<FieldUse> field = number(((Figure.Named) factor).field(), at);
    if (field.isEmpty()) {
      return units;
    }
    int slot = field.get().index;
    transforms.add(
        (value, values) ->
            values[slot] == Reading.MISSING
                ? Reading.MISSING
                : Math.multiplyExact(value, values[slot]));
    return Math.multiplyExact(units, field.get().units);
  }

  private SlotReader reader(List<FieldUse> terms, long units) {
    int[] slots = terms.stream().mapToInt(term -> term.index).toArray();
    long[] finer = terms.stream().mapToLong(term -> units / term.units).toArray();
    List<Transform> steps = List.copyOf(transforms);
    return (participation, reading) -> {
      try {
        return value(reading.values, slots, finer, steps);
      } catch (ArithmeticException tooLarge) {
        return reading.refuse(
            "out-of-range", "/" + Problem.escaped(name), "{0} is too large", name);
      }
    };
  }

  private static long value(long[] values, int[] slots, long[] finer, List<Transform> steps) {
    long value = 0;
    for (int i = 0; i < slots.length; i++) {
      if (values[slots[i]] == Reading.MISSING) {
        return Reading.MISSING;
      }
      value = Math.addExact(value, Math.multiplyExact(values[slots[i]], finer[i]));
    }
    for (Transform step : steps) {
      value = step.apply(value, values);
      if (value == Reading.MISSING) {
        return Reading.MISSING;
      }
    }
    return value;
  }
}
