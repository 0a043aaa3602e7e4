package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kapok.incentive.KernelRule.Step;

/** The rules of a {@link Kernel}, ready to run over the codes that it has tabulated. */
final class KernelLink {
  /** Limits with keys of more codes than this are not simple. */
  private static final int MOST_CODES = 256;

  /** At so many rows it is found out which rules match often. */
  private static final int SAMPLE = 256;

  /** No bound of a simple limit is larger. */
  private static final long SMALL_BOUND = 1L << 60;

  final KernelColumns columns;
  final KernelRule[] rules;

  /** The numbers of the pool. */
  final long[] numbers;

  /** What is left of simple limits. */
  final KernelCells.Plan cells = new KernelCells.Plan();

  /** Rules that match often and of which only the first match in a window counts. */
  final KernelOnce.Plan once = new KernelOnce.Plan();

  /** The limits that several rules share. */
  final List<KernelShared.Plan> shared;

  /** The kinds of windows whose numbers are needed row by row. */
  final int[] kinds;

  /** No row is paid more than this by plain rules. */
  final long mostByRow;

  /** Whether a number of a plain rule may be missing. */
  final boolean mayMiss;

  /** The rules of unbroken runs, and those that take yet more. */
  final int[] runs;

  final int[] slow;

  /** Whether the latter and the others keep totals that are the same, so that all take turns. */
  final boolean takesTurns;

  private final KernelPool pool;
  private final BitSet windows = new BitSet();

  KernelLink(Kernel kernel, boolean[] counted, Rows rows) {
    columns =
        new KernelColumns(
            kernel.dimensions.count(), kernel.days.kinds(), kernel.days.participation());
    pool = new KernelPool(columns);
    List<Step[]> steps = new ArrayList<>();
    for (Kernel.Rule rule : kernel.rules) {
      steps.add(Arrays.stream(rule.steps()).map(s -> new Step(s, pool)).toArray(Step[]::new));
    }
    Map<Integer, List<Step>> uses = uses(steps);
    uses.values().forEach(this::simplify);
    rules = new KernelRule[steps.size()];
    Arrays.setAll(rules, i -> new KernelRule(kernel.rules.get(i), steps.get(i), pool, counted));
    mostByRow = Arrays.stream(rules).mapToLong(KernelRule::most).sum();
    mayMiss = Arrays.stream(rules).anyMatch(rule -> rule.mayMiss);
    findOnce(kernel.sample(rows, SAMPLE), uses);
    runs =
        IntStream.range(0, rules.length)
            .filter(
                i ->
                    rules[i].isOfRun()
                        && uses.getOrDefault(rules[i].steps[0].cell, List.of()).size() == 1)
            .toArray();
    Arrays.stream(runs).forEach(i -> windows.set(rules[i].steps[0].window));
    slow =
        IntStream.range(0, rules.length)
            .filter(i -> !rules[i].isDirect && Arrays.binarySearch(runs, i) < 0)
            .toArray();
    takesTurns =
        Arrays.stream(slow)
            .boxed()
            .flatMap(i -> Arrays.stream(rules[i].steps))
            .anyMatch(step -> step.left >= 0);
    shared = takesTurns ? List.of() : KernelShared.Plan.of(rules);
    for (KernelRule rule : rules) {
      rule.place(cells, columns);
    }
    cells.seal();
    numbers = pool.numbers();
    kinds = windows.stream().toArray();
  }

  private void findOnce(int[] matches, Map<Integer, List<Step>> uses) {
    for (int i = 0; i < rules.length; i++) {
      Step limit = rules[i].outlets == 1 && matches[i] > SAMPLE / 4 ? rules[i].once() : null;
      if (limit != null && uses.getOrDefault(limit.cell, List.of()).size() == 1) {
        KernelPool.Entry key = limit.keys[0];
        rules[i].payOnce(pool);
        once.add(i, key.size(), key.column(), columns.ofWindow(limit.window));
      }
    }
  }

  /** The steps that keep totals, by the totals that they keep. */
  private static Map<Integer, List<Step>> uses(List<Step[]> steps) {
    Map<Integer, List<Step>> uses = new TreeMap<>();
    for (Step[] each : steps) {
      for (Step step : each) {
        if (step.kind.keepsTotals()) {
          uses.computeIfAbsent(step.cell, cell -> new ArrayList<>()).add(step);
        }
      }
    }
    return uses;
  }

  /** Keeps what is left instead of a total, where that decides as well. */
  private void simplify(List<Step> uses) {
    if (uses.stream().allMatch(this::isSimple)) {
      Step any = uses.get(0);
      long[] starts =
          IntStream.range(0, any.keys[0].size())
              .mapToLong(code -> pool.number(any.number, any.number.size() == 1 ? 0 : code))
              .toArray();
      int at = cells.add(starts);
      uses.forEach(step -> step.left = at);
      windows.set(any.window);
    }
  }

  /** Whether the code of its key, and nothing else, decides its bound and what counts in it. */
  private boolean isSimple(Step step) {
    KernelPool.Entry key = step.keys[0];
    KernelPool.Entry bound = step.number;
    return step.kind == KernelStep.Kind.MAX
        && !step.isOfRun
        && step.keys.length == 1
        && key.isDistinct()
        && key.size() <= MOST_CODES
        && (bound.size() == 1 || bound.column() == key.column())
        && bound.isTotal()
        && bound.isWithin(SMALL_BOUND)
        && bound.least() >= 0;
  }
}
