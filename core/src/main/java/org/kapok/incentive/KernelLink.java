package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.incentive.KernelRule.Step;

/** The rules of a {@link Kernel}, ready to run over the codes that it has tabulated. */
final class KernelLink {
  /** Limits with keys of more codes than this are not simple. */
  private static final int MOST_CODES = 256;

  /** At so many rows it is found out which rules match often, so that a gate is worth its while. */
  private static final int SAMPLE = 256;

  /** No bound of a simple limit is larger. */
  private static final long SMALL_BOUND = 1L << 60;

  final KernelRule[] rules;

  /** The numbers of the pool. */
  final long[] numbers;

  /** What is left of simple limits, and which gates are closed. */
  final KernelCells.Plan cells;

  /** Of the gates of each word of 64 rules in turn, where the first code stands, and the column. */
  final int[][] gates;

  /** No row is paid more than this by plain rules. */
  final long mostByRow;

  private final Kernel kernel;
  private final KernelPool pool;

  KernelLink(Kernel kernel, boolean[] counted, Rows rows) {
    this.kernel = kernel;
    int dimensions = kernel.dimensions.count();
    pool = new KernelPool(dimensions);
    cells = new KernelCells.Plan(kernel.days.kinds());
    List<Step[]> steps = new ArrayList<>();
    for (Kernel.Rule rule : kernel.rules) {
      steps.add(Arrays.stream(rule.steps()).map(s -> new Step(s, pool)).toArray(Step[]::new));
    }
    Map<Integer, List<Step>> uses = uses(steps);
    uses.values().forEach(this::simplify);
    rules = new KernelRule[steps.size()];
    Arrays.setAll(rules, i -> new KernelRule(kernel.rules.get(i), steps.get(i), pool, counted));
    numbers = pool.numbers();
    mostByRow = Arrays.stream(rules).mapToLong(KernelRule::most).sum();
    KernelCells.Part none = cells.addLasting(1L << 62);
    KernelGates all = new KernelGates(cells, (rules.length + 63) / 64);
    int[] matches = kernel.sample(rows, SAMPLE);
    for (int i = 0; i < rules.length; i++) {
      Step first = rules[i].gated();
      if (first != null
          && first.left != null
          && uses.getOrDefault(first.cell, List.of()).size() == 1
          && matches[i] > SAMPLE / 4) {
        all.add(rules[i], i, first, first.left.size());
      }
    }
    cells.seal();
    all.place();
    gates = all.places();
    for (KernelRule rule : rules) {
      rule.place(none, dimensions * KernelBlock.SIZE);
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
      long[] starts = new long[any.keys[0].size()];
      for (int code = 0; code < starts.length; code++) {
        starts[code] = pool.number(any.number, any.number.size() == 1 ? 0 : code);
      }
      KernelCells.Part part = cells.add(any.window, starts);
      uses.forEach(step -> step.left = part);
    }
  }

  /** Whether the code of its key, and nothing else, decides its bound and what counts in it. */
  private boolean isSimple(Step step) {
    KernelPool.Entry key = step.keys[0];
    KernelPool.Entry bound = step.number;
    return step.kind == KernelStep.Kind.MAX
        && !step.isOfRun
        && step.window != kernel.days.participation()
        && step.keys.length == 1
        && key.isDistinct()
        && key.size() <= MOST_CODES
        && (bound.size() == 1 || bound.column() == key.column())
        && bound.isTotal()
        && bound.isWithin(SMALL_BOUND)
        && bound.least() >= 0;
  }
}
