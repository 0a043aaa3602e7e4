package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.kapok.incentive.rule.StandardField;

/** Turns the resolved rules of a scheme into a {@link Kernel}. */
final class KernelCompiler {
  private final Dimensions dimensions;
  private final Program program;
  private final TallyShape shape;
  private final KernelStore store;
  private final List<List<OfRule>> tests = new ArrayList<>();
  private final List<Kernel.Rule> rules = new ArrayList<>();
  private final boolean[] counted;

  /** What a rule asks of values: a condition that must hold, or one that must fail. */
  private record Test(Matcher matcher, int result) {
    boolean passes(long[] values) {
      return matcher.test(values) == result;
    }

    /** A condition that must hold. */
    Matcher asMatcher() {
      return result == Matcher.HOLDS ? matcher : new Matcher.Not(matcher.place, matcher);
    }
  }

  /** What the rule of the number asks. */
  private record OfRule(int rule, Test test) {}

  KernelCompiler(Dimensions dimensions, TallyShape shape) {
    this.dimensions = dimensions;
    this.shape = shape;
    program = dimensions.program;
    store = new KernelStore(dimensions);
    counted = new boolean[program.accounts().size()];
    for (int i = 0; i < dimensions.count(); i++) {
      tests.add(new ArrayList<>());
    }
  }

  Kernel compile() {
    for (Program.OfRule rule : program.rules()) {
      if (rule.measure().account() >= 0) {
        counted[rule.measure().account()] = true;
      }
    }
    for (Program.OfRule rule : program.rules()) {
      add(rule);
    }
    int words = (rules.size() + 63) / 64;
    CodeTable[][] masks = new CodeTable[dimensions.count()][];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = masks(i, words);
    }
    return new Kernel(store, rules, masks, counted);
  }

  private CodeTable[] masks(int dimension, int words) {
    boolean isNeeded = !tests.get(dimension).isEmpty() || dimension == dimensions.day();
    if (!isNeeded) {
      return new CodeTable[0];
    }
    CodeTable[] masks = new CodeTable[words];
    for (int word = 0; word < words; word++) {
      int first = word * 64;
      int bits = Math.min(64, rules.size() - first);
      long all = bits == 64 ? -1 : (1L << bits) - 1;
      List<OfRule> some =
          tests.get(dimension).stream().filter(test -> test.rule() / 64 == first / 64).toList();
      masks[word] = store.table(dimension, values -> passing(some, all, values));
    }
    return masks;
  }

  private static long passing(List<OfRule> tests, long all, long[] values) {
    long passing = all;
    for (OfRule each : tests) {
      if (!each.test().passes(values)) {
        passing &= ~(1L << each.rule());
      }
    }
    return passing;
  }

  private void add(Program.OfRule rule) {
    List<Test> all = new ArrayList<>();
    if (!rule.always()) {
      program.when().ifPresent(when -> split(when, Matcher.HOLDS, all));
    }
    rule.when().ifPresent(when -> split(when, Matcher.HOLDS, all));
    int slot = rule.measure().slot();
    if (slot >= 0) {
      all.add(new Test(new Matcher.Exists("", slot, true), Matcher.HOLDS));
    }
    List<Matcher> rest = new ArrayList<>();
    all.stream().filter(test -> dimension(test) < 0).forEach(test -> rest.add(test.asMatcher()));
    if (!rest.isEmpty()) {
      store.needValues();
    }
    Kernel.Rule compiled =
        new KernelPath(rule, program, shape, store).compile(rest.toArray(new Matcher[0]));
    add(compiled, all);
    compiled.followers().forEach(follower -> add(follower, all));
  }

  private void add(Kernel.Rule rule, List<Test> all) {
    for (Test test : all) {
      int dimension = dimension(test);
      if (dimension >= 0) {
        tests.get(dimension).add(new OfRule(rules.size(), test));
      }
    }
    rules.add(rule);
  }

  /** Splits a condition into parts that must all hold, or fail. */
  private static void split(Matcher matcher, int result, List<Test> into) {
    boolean holds = result == Matcher.HOLDS;
    if (matcher instanceof Matcher.Not not) {
      split(not.part, Matcher.HOLDS - result, into);
    } else if (matcher instanceof Matcher.All all && holds) {
      Arrays.stream(all.parts).forEach(part -> split(part, result, into));
    } else if (matcher instanceof Matcher.CountOf any
        && (holds ? any.atLeast == any.parts.length : any.atLeast == 1)) {
      Arrays.stream(any.parts).forEach(part -> split(part, result, into));
    } else {
      into.add(new Test(matcher, result));
    }
  }

  /** The one dimension that decides it; −1 if there is none. */
  private int dimension(Test test) {
    BitSet slots = new BitSet();
    test.matcher().addSlots(slots);
    int one = store.one(slots);
    boolean isOfDimension =
        one != dimensions.minute() || (isTime(slots) && isOfMinutes(test.matcher()));
    return isOfDimension ? one : -1;
  }

  private boolean isTime(BitSet slots) {
    return slots.stream()
        .mapToObj(slot -> program.fields().fields().get(slot).name)
        .allMatch(StandardField.TIME.word()::equals);
  }

  /** Whether all seconds of each minute surely give the same. */
  private static boolean isOfMinutes(Matcher matcher) {
    if (matcher instanceof Matcher.Not not) {
      return isOfMinutes(not.part);
    }
    if (matcher instanceof Matcher.All all) {
      return Arrays.stream(all.parts).allMatch(KernelCompiler::isOfMinutes);
    }
    if (matcher instanceof Matcher.CountOf some) {
      return Arrays.stream(some.parts).allMatch(KernelCompiler::isOfMinutes);
    }
    return matcher instanceof Matcher.Exists
        || (matcher instanceof Matcher.InRange range
            && range.isOfWhole(KernelDays.SECONDS_OF_MINUTE));
  }
}
