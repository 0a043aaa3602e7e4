package org.kapok.incentive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapok.incentive.KernelRule.Step;

/**
 * The last limits of several rules, those of an account as a rule: all credits of a row, none of
 * which is negative, go through the same cells. Then the limits need be applied once for each row,
 * to the sum, and what is cut is cut from the last credits of the row.
 */
final class KernelShared {
  private final Plan plan;
  private final KernelColumns columns;

  /** What members are credited by all matches before each, and that up to each row at most. */
  private long[] sums = new long[0];

  private final long[] most = new long[KernelBlock.SIZE];

  /**
   * Which limits there are.
   *
   * @param limits the limits, in order
   * @param members for each rule all bits if it goes through them, and 0 if not
   */
  record Plan(List<Step> limits, long[] members) {
    /** Finds all that rules share, and takes it from them. */
    static List<Plan> of(KernelRule[] rules) {
      Map<Integer, Integer> uses = new HashMap<>();
      for (KernelRule rule : rules) {
        rule.limits().forEach(limit -> uses.merge(limit.left, 1, Integer::sum));
      }
      Map<List<Integer>, List<Integer>> users = new LinkedHashMap<>();
      for (int i = 0; i < rules.length; i++) {
        List<Integer> shared =
            rules[i].limits().stream()
                .map(limit -> limit.left)
                .dropWhile(left -> uses.getOrDefault(left, 0) == 1)
                .toList();
        if (!shared.isEmpty() && rules[i].isDirect && rules[i].givesOnly()) {
          users.computeIfAbsent(shared, key -> new ArrayList<>()).add(i);
        }
      }
      List<Plan> plans = new ArrayList<>();
      users.forEach(
          (shared, all) -> {
            if (shared.stream().allMatch(left -> uses.getOrDefault(left, 0) == all.size())) {
              plans.add(take(rules, all, shared.size()));
            }
          });
      return plans;
    }

    private static Plan take(KernelRule[] rules, List<Integer> from, int count) {
      long[] members = new long[rules.length];
      from.forEach(rule -> members[rule] = -1);
      List<Step> limits = rules[from.get(0)].lastLimits(count);
      from.forEach(rule -> rules[rule].takeLimits(count));
      return new Plan(limits, members);
    }
  }

  KernelShared(Plan plan, KernelColumns columns) {
    this.plan = plan;
    this.columns = columns;
  }

  /** Applies the limits to what the matches of so many rows are credited by now. */
  void limit(KernelMatches matches, int[] codes, long[] cells, int count) {
    int end = matches.firsts[count];
    if (sums.length <= end) {
      sums = new long[matches.credits.length + 1];
    }
    addUp(matches, end);
    for (int i = 0; i < count; i++) {
      most[i] = sums[matches.firsts[i + 1]] - sums[matches.firsts[i]];
    }
    for (Step limit : plan.limits) {
      KernelPool.Entry key = limit.keys[0];
      int window = columns.ofWindow(limit.window);
      if (key.size() == 1) {
        limit(codes, cells, limit.left, window, count);
      } else {
        limit(codes, cells, limit.left, key.column(), window, count);
      }
    }
    for (int i = 0; i < count; i++) {
      most[i] += sums[matches.firsts[i]];
    }
    cut(matches, end);
  }

  private void addUp(KernelMatches matches, int end) {
    long[] credits = matches.credits;
    int[] rules = matches.rules;
    long[] members = plan.members;
    long[] before = sums;
    long sum = 0;
    for (int match = 0; match < end; match++) {
      before[match] = sum;
      sum += credits[match] & members[rules[match]];
    }
    before[end] = sum;
  }

  private void limit(int[] codes, long[] cells, int at, int key, int window, int count) {
    long[] credits = most;
    for (int i = 0; i < count; i++) {
      int cell = at + (codes[key + i] << KernelCells.SHIFT);
      credits[i] = KernelMatches.limited(cells, cell, codes[window + i], credits[i]);
    }
  }

  /** As of a key of one code; what is left does not go through memory, which takes its time. */
  private void limit(int[] codes, long[] cells, int cell, int window, int count) {
    long[] credits = most;
    long last = cells[cell];
    long held = cells[cell + 1];
    long start = cells[cell + 2];
    for (int i = 0; i < count; i++) {
      long now = codes[window + i];
      long other = (last - now) >> 63;
      long left = held ^ ((held ^ start) & other);
      long spare = left - credits[i];
      long cut = spare & (spare >> 63);
      credits[i] += cut;
      held = spare - cut;
      last = now;
    }
    cells[cell] = last;
    cells[cell + 1] = held;
  }

  private void cut(KernelMatches matches, int end) {
    long[] credits = matches.credits;
    int[] rules = matches.rules;
    int[] rows = matches.rows;
    long[] members = plan.members;
    long[] before = sums;
    long[] limits = most;
    for (int match = 0; match < end; match++) {
      long limit = limits[rows[match]];
      long left = least(before[match + 1], limit) - least(before[match], limit);
      credits[match] ^= (credits[match] ^ left) & members[rules[match]];
    }
  }

  /** The lesser of two; no branch depends on which it is. */
  private static long least(long one, long other) {
    long difference = one - other;
    return other + (difference & (difference >> 63));
  }
}
