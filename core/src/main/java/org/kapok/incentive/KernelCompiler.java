package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.KernelStep.Kind;
import org.kapok.incentive.KernelStep.Operand;
import org.kapok.incentive.rule.Window;

/** Turns the resolved rules of a scheme into a {@link Kernel}. */
final class KernelCompiler {
  /** Units are not made finer than this at once; two such factors do not overflow. */
  private static final long MOST_AHEAD = 1_000_000;

  private final Dimensions dimensions;
  private final Program program;
  private final TallyShape shape;
  private final List<List<CodeTable>> tables = new ArrayList<>();
  private final Map<Integer, Integer> cells = new HashMap<>();
  private final List<List<Test>> tests = new ArrayList<>();
  private final boolean[] counted;
  private int cellCount;
  private int registers;
  private boolean needsValues;

  /** What a rule asks of values: a condition that must hold, or one that must fail. */
  private record Test(int rule, Matcher matcher, int result) {
    boolean passes(long[] values) {
      return matcher.test(values) == result;
    }
  }

  KernelCompiler(Dimensions dimensions, TallyShape shape) {
    this.dimensions = dimensions;
    this.shape = shape;
    program = dimensions.program;
    counted = new boolean[program.accounts().size()];
    for (int i = 0; i < dimensions.count(); i++) {
      tables.add(new ArrayList<>());
      tests.add(new ArrayList<>());
    }
  }

  Kernel compile() {
    for (Program.OfRule rule : program.rules()) {
      if (rule.measure().account() >= 0) {
        counted[rule.measure().account()] = true;
      }
    }
    List<Kernel.Rule> rules = new ArrayList<>();
    for (int i = 0; i < program.rules().size(); i++) {
      rules.add(rule(program.rules().get(i), i));
    }
    int words = (rules.size() + 63) / 64;
    CodeTable[][] masks = new CodeTable[dimensions.count()][];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = masks(i, words);
    }
    int size = cellCount * KernelStep.CELL;
    return new Kernel(dimensions, rules, masks, tables, size, registers, counted, values());
  }

  /** The values of slots that a property or fact decides, if anything is to be computed of them. */
  private Map<Integer, CodeTable> values() {
    Map<Integer, CodeTable> values = new HashMap<>();
    for (int dimension = 0; needsValues && dimension < dimensions.stored(); dimension++) {
      for (int slot : dimensions.slots(dimension)) {
        values.put(slot, table(dimension, all -> all[slot]));
      }
    }
    return values;
  }

  private CodeTable[] masks(int dimension, int words) {
    boolean isNeeded = !tests.get(dimension).isEmpty() || dimension == dimensions.day();
    if (!isNeeded) {
      return new CodeTable[0];
    }
    CodeTable[] masks = new CodeTable[words];
    for (int word = 0; word < words; word++) {
      int first = word * 64;
      int bits = Math.min(64, program.rules().size() - first);
      long all = bits == 64 ? -1 : (1L << bits) - 1;
      List<Test> some =
          tests.get(dimension).stream().filter(test -> test.rule() / 64 == first / 64).toList();
      masks[word] = table(dimension, values -> passing(some, all, values));
    }
    return masks;
  }

  private static long passing(List<Test> tests, long all, long[] values) {
    long passing = all;
    for (Test test : tests) {
      if (!test.passes(values)) {
        passing &= ~(1L << test.rule());
      }
    }
    return passing;
  }

  private CodeTable table(int dimension, CodeTable.OfValues function) {
    CodeTable table = new CodeTable(dimension, function);
    tables.get(dimension).add(table);
    return table;
  }

  private Kernel.Rule rule(Program.OfRule rule, int position) {
    List<Matcher> rest = new ArrayList<>();
    List<Test> all = new ArrayList<>();
    if (!rule.always()) {
      program.when().ifPresent(when -> split(when, Matcher.HOLDS, position, all));
    }
    rule.when().ifPresent(when -> split(when, Matcher.HOLDS, position, all));
    int slot = rule.measure().slot();
    if (slot >= 0) {
      all.add(new Test(position, new Matcher.Exists("", slot, true), Matcher.HOLDS));
    }
    for (Test test : all) {
      place(test, rest);
    }
    Path path = new Path(rule);
    path.compile();
    return new Kernel.Rule(
        path.amount,
        rule.measure().account(),
        path.steps.toArray(new KernelStep[0]),
        rest.toArray(new Matcher[0]));
  }

  /** Splits a condition into parts that must all hold, or fail. */
  private static void split(Matcher matcher, int result, int rule, List<Test> into) {
    boolean holds = result == Matcher.HOLDS;
    if (matcher instanceof Matcher.Not not) {
      split(not.part, Matcher.HOLDS - result, rule, into);
    } else if (matcher instanceof Matcher.All all && holds) {
      Arrays.stream(all.parts).forEach(part -> split(part, result, rule, into));
    } else if (matcher instanceof Matcher.CountOf any
        && (holds ? any.atLeast == any.parts.length : any.atLeast == 1)) {
      Arrays.stream(any.parts).forEach(part -> split(part, result, rule, into));
    } else {
      into.add(new Test(rule, matcher, result));
    }
  }

  private void place(Test test, List<Matcher> rest) {
    BitSet slots = new BitSet();
    test.matcher().addSlots(slots);
    BitSet of = dimensions.of(slots);
    int one = one(of);
    if (one >= 0 && (one != dimensions.minute() || isOfMinutes(test))) {
      tests.get(one).add(test);
    } else {
      needsValues = true;
      rest.add(
          test.result() == Matcher.HOLDS
              ? test.matcher()
              : new Matcher.Not(test.matcher().place, test.matcher()));
    }
  }

  /** The one dimension that decides; −1 if there are several. */
  private int one(BitSet of) {
    if (of.isEmpty()) {
      return dimensions.day();
    }
    return of.cardinality() == 1 ? of.nextSetBit(0) : -1;
  }

  /** Whether all seconds of each minute give the same. */
  private boolean isOfMinutes(Test test) {
    Reading reading = new Reading(program);
    int[] slots = dimensions.slots(dimensions.minute());
    boolean before = false;
    for (int second = 0; second < Kernel.SECONDS_OF_DAY; second++) {
      dimensions.readSecond(reading, second, slots);
      boolean passes = test.passes(reading.values);
      if (second % Kernel.SECONDS_OF_MINUTE != 0 && passes != before) {
        return false;
      }
      before = passes;
    }
    return true;
  }

  /** An operand that these slots decide. */
  private Operand operand(BitSet slots, CodeTable.OfValues function) {
    int one = one(dimensions.of(slots));
    if (one < 0 || one == dimensions.minute()) {
      needsValues = true;
      return new Operand(0, null, function);
    }
    return new Operand(0, table(one, function), null);
  }

  private static BitSet slots(int slot) {
    BitSet slots = new BitSet();
    if (slot >= 0) {
      slots.set(slot);
    }
    return slots;
  }

  private static long in(StepProgram.Operand number, long[] values) {
    return number.slot() < 0 ? number.fixed() : values[number.slot()];
  }

  /** The way of one rule's credits through its steps and accounts. */
  private final class Path {
    private final Program.OfRule rule;
    private final List<KernelStep> steps = new ArrayList<>();
    private Operand amount = Operand.NONE;

    /** By how much amounts and bounds are larger, so that nothing is to be scaled later on. */
    private long ahead = 1;

    private boolean scalesAhead;

    Path(Program.OfRule rule) {
      this.rule = rule;
    }

    void compile() {
      List<StepProgram> own = rule.path().steps();
      int folded = rule.measure().account() >= 0 ? 0 : fold(own);
      own.subList(folded, own.size()).forEach(this::add);
      branches(rule.branches(), 0);
    }

    /**
     * Finds out whether the units can be made finer at once: limits do not care, curves do.
     *
     * @param rest the steps that are not taken into the amount
     */
    private void scaleAhead(List<StepProgram> rest) {
      scalesAhead =
          rule.branches().size() == 1
              && rest.stream().noneMatch(StepProgram.Grow.class::isInstance);
      if (scalesAhead) {
        ahead = rule.branches().get(0).multiplier();
        for (StepProgram step : rest) {
          ahead *= step instanceof StepProgram.Limit limit ? limit.multiplier : 1;
          scalesAhead &= ahead > 0 && ahead <= MOST_AHEAD;
        }
      }
      ahead = scalesAhead ? ahead : 1;
    }

    /** Takes as many of the first steps into the amount as one dimension decides; says how many. */
    private int fold(List<StepProgram> own) {
      int slot = rule.measure().slot();
      long fixed = rule.measure().fixed();
      CodeTable.OfValues value = slot < 0 ? values -> fixed : values -> values[slot];
      BitSet slots = slots(slot);
      int folded = 0;
      while (folded < own.size() && isFree(own.get(folded))) {
        BitSet more = (BitSet) slots.clone();
        if (own.get(folded) instanceof StepProgram.Times times) {
          more.or(slots(times));
        }
        if (one(dimensions.of(more)) < 0) {
          break;
        }
        slots = more;
        value = after(own.get(folded++), value);
      }
      scaleAhead(own.subList(folded, own.size()));
      CodeTable.OfValues last = value;
      long scale = ahead;
      CodeTable.OfValues scaled =
          values -> {
            long credit = last.of(values);
            return credit == Reading.MISSING ? credit : Math.multiplyExact(credit, scale);
          };
      amount =
          slots.isEmpty()
              ? new Operand(scaled.orMissing(new long[0]), null, null)
              : operand(slots, scaled);
      return folded;
    }

    private boolean isFree(StepProgram step) {
      return step instanceof StepProgram.Times
          || (step instanceof StepProgram.Grow grow
              && grow.layout().over().equals(Window.PARTICIPATION));
    }

    private CodeTable.OfValues after(StepProgram step, CodeTable.OfValues before) {
      if (step instanceof StepProgram.Grow grow) {
        return values -> {
          long credit = before.of(values);
          return credit == Reading.MISSING
              ? credit
              : grow.worth(Math.multiplyExact(credit, grow.finer));
        };
      }
      CodeTable.OfValues factor = factor((StepProgram.Times) step);
      return values -> {
        long credit = before.of(values);
        long by = factor.of(values);
        return credit == Reading.MISSING || by == Reading.MISSING
            ? Reading.MISSING
            : Math.multiplyExact(credit, by);
      };
    }

    private BitSet slots(StepProgram.Times times) {
      BitSet slots = KernelCompiler.slots(times.factor.slot());
      times.when.ifPresent(when -> when.addSlots(slots));
      return slots;
    }

    private BitSet slots(int slot) {
      return KernelCompiler.slots(slot);
    }

    private CodeTable.OfValues factor(StepProgram.Times times) {
      return values ->
          times.when.isEmpty() || times.when.get().test(values) == Matcher.HOLDS
              ? in(times.factor, values)
              : times.one;
    }

    private void add(StepProgram step) {
      if (step instanceof StepProgram.Times times) {
        steps.add(KernelStep.times(operand(slots(times), factor(times))));
      } else if (step instanceof StepProgram.Grow grow) {
        scale(grow.finer);
        keep(Kind.GROW, Operand.NONE, grow.layout(), grow);
      } else {
        limit((StepProgram.Limit) step);
      }
    }

    private void limit(StepProgram.Limit limit) {
      scale(limit.multiplier);
      if (limit.exemptions.passes(rule.index())) {
        return;
      }
      if (limit.exemptions.isCounted(rule.index())) {
        keep(Kind.COUNT, Operand.NONE, limit.layout, null);
        return;
      }
      long finer = ahead;
      Operand bound =
          operand(
              slots(limit.bound.slot()),
              values -> {
                long number = in(limit.bound, values);
                return number == Reading.MISSING
                    ? number
                    : Math.multiplyExact(Math.multiplyExact(number, limit.boundMultiplier), finer);
              });
      Kind kind =
          switch (limit.limit) {
            case MAX -> Kind.MAX;
            case SOFT_MAX -> Kind.SOFT_MAX;
            case MIN -> Kind.MIN;
          };
      keep(kind, fixed(limit, bound, finer), limit.layout, null);
    }

    /** A bound that does not depend on anything needs no look-up. */
    private Operand fixed(StepProgram.Limit limit, Operand bound, long finer) {
      if (limit.bound.slot() >= 0) {
        return bound;
      }
      CodeTable.OfValues number =
          values ->
              Math.multiplyExact(
                  Math.multiplyExact(limit.bound.fixed(), limit.boundMultiplier), finer);
      return new Operand(number.orMissing(new long[0]), null, null);
    }

    private void scale(long multiplier) {
      if (scalesAhead) {
        ahead /= multiplier;
      } else if (multiplier != 1) {
        steps.add(KernelStep.of(Kind.SCALE, multiplier));
      }
    }

    private void keep(
        Kind kind,
        Operand operand,
        StepProgram.TotalsLayout layout,
        StepProgram.@Nullable Grow curve) {
      steps.add(new KernelStep(kind, operand, layout, cell(layout), key(layout), curve));
    }

    private int cell(StepProgram.TotalsLayout layout) {
      Integer known = cells.get(layout.state());
      if (known != null) {
        return known;
      }
      int first = cellCount * KernelStep.CELL;
      cells.put(layout.state(), first);
      cellCount += new Keys(layout.keySlots(), layout.codes()).size();
      return first;
    }

    /** What each part of the key adds, as {@link Keys} numbers them. */
    private List<Operand> key(StepProgram.TotalsLayout layout) {
      List<Operand> parts = new ArrayList<>();
      long weight = KernelStep.CELL;
      for (int i = layout.keySlots().length - 1; i >= 0; i--) {
        int slot = layout.keySlots()[i];
        int codes = layout.codes()[i];
        long each = weight;
        parts.add(
            operand(
                slots(slot),
                values -> (values[slot] == Reading.MISSING ? codes : values[slot]) * each));
        weight *= codes + 1L;
      }
      return parts;
    }

    private void branches(List<Program.Branch> branches, int depth) {
      boolean several = branches.size() > 1;
      if (several) {
        steps.add(KernelStep.of(Kind.SAVE, depth));
        registers = Math.max(registers, depth + 1);
      }
      for (int i = 0; i < branches.size(); i++) {
        if (i > 0) {
          steps.add(KernelStep.of(Kind.LOAD, depth));
        }
        branch(branches.get(i), several ? depth + 1 : depth);
      }
    }

    private void branch(Program.Branch branch, int depth) {
      scale(branch.multiplier());
      scalesAhead = false;
      branch.path().steps().forEach(this::add);
      scale(branch.resultMultiplier());
      Program.OfAccount account = program.accounts().get(branch.account());
      int outlet = shape.outlet(Optional.of(rule.id()), account.id());
      steps.add(KernelStep.credit(outlet, branch.account()));
      branches(branch.next(), depth);
    }
  }
}
