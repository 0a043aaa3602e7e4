package org.kapok.incentive;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.RuleId;
import org.kapok.incentive.StepProgram.Limit.Kind;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Sentence;

/** Resolves limits: their bound, what it may depend on, and which rules pass. */
final class LimitCompiler {
  private final NumberFields numbers;
  private final AccountGraph graph;
  private final Problems problems;

  LimitCompiler(NumberFields numbers, AccountGraph graph, Problems problems) {
    this.numbers = numbers;
    this.graph = graph;
    this.problems = problems;
  }

  /**
   * The limit; the step's operation is one.
   *
   * @param finer units that it has to give at least
   */
  StepProgram.Limit compile(
      Step step, String place, long unitsIn, long finer, StepProgram.TotalsLayout layout) {
    long common = Units.leastCommonMultiple(unitsIn, finer);
    Kind kind = kind(step.operation());
    Figure bound = bound(step.operation());
    StepProgram.Limit.Options options =
        new StepProgram.Limit.Options(
            exemptions(step, place),
            step.countsPaid(),
            step.overflow().map(graph::find).orElse(-1));
    if (bound instanceof Figure.Fixed fixed) {
      requireReachable(kind, fixed, place);
      long units = Units.finest(common, Stream.of(fixed.amount()));
      StepProgram.Operand number = StepProgram.Operand.fixed(Units.count(fixed.amount(), units));
      return new StepProgram.Limit(place, kind, unitsIn, units, layout, number, 1, options);
    }
    String at = place + "/" + word(kind);
    Optional<FieldUse> field = numbers.use((Figure.Named) bound, at);
    if (field.isEmpty()) {
      StepProgram.Operand none = StepProgram.Operand.fixed(0);
      return new StepProgram.Limit(place, kind, unitsIn, unitsIn, layout, none, 1, options);
    }
    requireConstantInWindow(field.get(), step, at);
    long units = Units.leastCommonMultiple(common, field.get().units);
    StepProgram.Operand number = StepProgram.Operand.of(field.get(), at);
    long multiplier = units / field.get().units;
    return new StepProgram.Limit(place, kind, unitsIn, units, layout, number, multiplier, options);
  }

  /**
   * What has paid nothing yet stands at 0, so that a most below 0 would be passed by doing nothing.
   */
  private void requireReachable(Kind kind, Figure.Fixed bound, String place) {
    if (kind != Kind.MIN && bound.amount().signum() < 0) {
      problems.add(
          "out-of-range",
          place + "/" + word(kind),
          "{0} must be 0 or above, was {1}. Maybe min?",
          word(kind),
          bound);
    }
  }

  private static Kind kind(Operation operation) {
    if (operation instanceof Operation.Max) {
      return Kind.MAX;
    }
    return operation instanceof Operation.SoftMax ? Kind.SOFT_MAX : Kind.MIN;
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case MAX -> "max";
      case SOFT_MAX -> "softMax";
      case MIN -> "min";
    };
  }

  private static Figure bound(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return max.bound();
    }
    return operation instanceof Operation.SoftMax soft
        ? soft.bound()
        : ((Operation.Min) operation).bound();
  }

  private StepProgram.Exemptions exemptions(Step step, String place) {
    return new StepProgram.Exemptions(
        rules(step.except(), place + "/except"),
        rules(step.exceptCounted(), place + "/exceptCounted"));
  }

  /** Whether the operation is a limit. */
  static boolean isLimit(Operation operation) {
    return operation instanceof Operation.Max
        || operation instanceof Operation.SoftMax
        || operation instanceof Operation.Min;
  }

  /** The units in which the bound of a limit is whole; 1 for any other operation. */
  long unitsOfBound(Operation operation, String place) {
    if (!isLimit(operation)) {
      return 1;
    }
    Figure bound = bound(operation);
    return bound instanceof Figure.Named named
        ? numbers.use(named, place + "/" + word(kind(operation))).map(use -> use.units).orElse(1L)
        : Units.of(((Figure.Fixed) bound).amount());
  }

  private BitSet rules(List<RuleId> rules, String place) {
    BitSet numbers = new BitSet();
    for (RuleId rule : rules) {
      graph.requireRule(rule, place).ifPresent(numbers::set);
    }
    return numbers;
  }

  /** A bound must be the same for all that is added up under it. */
  private void requireConstantInWindow(FieldUse field, Step step, String place) {
    boolean byKey = field.lookup.isPresent() && step.by().contains(field.lookup.get().field());
    boolean constant =
        byKey
            || field.source == FieldSource.SUBJECT
            || step.each().equals(Optional.of(Window.PARTICIPATION));
    if (!constant) {
      Sentence mend =
          field
              .lookup
              .map(lookup -> Sentence.of("add \"by\": [\"{0}\"]", lookup.field()))
              .orElse(
                  Sentence.of(
                      "bound by a number of the subject, or by a look-up whose code is in by"));
      problems.add(
          "not-in-key",
          place,
          "{0} differs within one {1}; {2}",
          field.name,
          step.each().orElseThrow(),
          mend);
    }
  }
}
