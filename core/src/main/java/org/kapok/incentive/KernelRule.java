package org.kapok.incentive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a {@link Kernel}, ready to run: most rules are plain, that is an amount, perhaps a
 * factor, and limits, all so small that nothing overflows; then come the steps that are not.
 */
final class KernelRule {
  /** No credit of a plain rule is larger. */
  private static final long SMALL = 1L << 30;

  /** What follows more limits than this is not plain. */
  private static final int MOST_LIMITS = 3;

  final KernelPool.Entry amount;

  /** The factor, if the rule is plain: where they stand in the pool. */
  final KernelPool.Entry factor;

  final int amountAt;
  final int amountColumn;
  final int factorAt;
  final int factorColumn;

  final boolean isPlain;

  /** The limits of a plain rule: where what is left of each begins, and the column of its key. */
  int firstAt;

  int firstColumn;
  int secondAt;
  int secondColumn;
  int thirdAt;
  int thirdColumn;

  /** The account whose credits it counts, or −1. */
  final int account;

  /** The conditions that several dimensions decide. */
  final Matcher[] rest;

  /** What follows the limits, and whether nothing comes of it if nothing is left. */
  final Step[] steps;

  final boolean endsOnZero;

  /** Whether all that follows is that it is credited, and where. */
  final boolean isDirect;

  final int outlet;
  final int creditedAccount;

  /** Where the gate is that closes when its first limit is used up, and its bit; 0 if none. */
  int gate;

  int gateColumn;

  long gateBit;
  private final Step[] limits;

  /** An instruction, with where its numbers stand. */
  static final class Step {
    final KernelStep what;
    final KernelStep.Kind kind;
    final boolean isOfRun;
    final int window;
    final int cell;
    final KernelPool.Entry number;

    /** What the key adds to the number of the cell; one part at least. */
    final KernelPool.Entry[] keys;

    /** What is left of a simple limit, by the code of its key. */
    KernelCells.@Nullable Part left;

    /** Where to go on when nothing is left; −1 if with the next one. */
    int onZero = -1;

    Step(KernelStep what, KernelPool pool) {
      this.what = what;
      kind = what.kind;
      isOfRun = what.gaps != null;
      window = what.window;
      cell = what.cell;
      number = pool.add(what.operand);
      keys =
          what.key.isEmpty()
              ? new KernelPool.Entry[] {pool.add(KernelStep.Operand.NONE)}
              : what.key.stream().map(pool::add).toArray(KernelPool.Entry[]::new);
    }
  }

  /**
   * A rule, ready to run.
   *
   * @param all its steps
   */
  KernelRule(Kernel.Rule rule, Step[] all, KernelPool pool, boolean[] counted) {
    account = rule.account();
    rest = rule.rest();
    amount = pool.add(rule.amount());
    int first = all[0].kind == KernelStep.Kind.TIMES ? 1 : 0;
    factor = first == 1 ? all[0].number : pool.add(KernelStep.Operand.ONE);
    amountAt = amount.at();
    amountColumn = amount.column();
    factorAt = factor.at();
    factorColumn = factor.column();
    isPlain = account < 0 && rest.length == 0 && isSmall();
    int from = isPlain ? first : 0;
    int next = from;
    while (isPlain && next - from < MOST_LIMITS && all[next].left != null) {
      next++;
    }
    limits = Arrays.copyOfRange(all, from, next);
    steps = Arrays.copyOfRange(all, next, all.length);
    endsOnZero = findShortcuts(counted);
    Step last = all[all.length - 1];
    isDirect = steps.length == 1 && endsOnZero;
    outlet = (int) last.what.number;
    creditedAccount = last.what.account;
  }

  private boolean isSmall() {
    if (!amount.isWithin(SMALL) || !factor.isWithin(SMALL)) {
      return false;
    }
    return size(amount) * size(factor) <= SMALL;
  }

  private static long size(KernelPool.Entry number) {
    return Math.max(Math.abs(number.least()), Math.abs(number.most()));
  }

  /** Whether it never credits less than nothing, and no row that it matches lacks a number. */
  private boolean givesOnly() {
    return amount.isTotal() && factor.isTotal() && amount.least() >= 0 && factor.least() >= 0;
  }

  /** Its first limit, if nothing can come of the rule any more once that is used up. */
  @Nullable Step gated() {
    return limits.length > 0 && endsOnZero && givesOnly() ? limits[0] : null;
  }

  /** The largest credit, if it is plain. */
  long most() {
    return isPlain ? size(amount) * size(factor) : 0;
  }

  /**
   * Notes where its limits stand.
   *
   * @param none what limits nothing
   * @param zeros the column of zeros
   */
  void place(KernelCells.Part none, int zeros) {
    int[] places = new int[2 * MOST_LIMITS];
    for (int i = 0; i < MOST_LIMITS; i++) {
      KernelCells.Part left = i < limits.length ? limits[i].left : none;
      places[2 * i] = left == null ? none.at : left.at;
      places[2 * i + 1] = i < limits.length ? limits[i].keys[0].column() : zeros;
    }
    firstAt = places[0];
    firstColumn = places[1];
    secondAt = places[2];
    secondColumn = places[3];
    thirdAt = places[4];
    thirdColumn = places[5];
    gate = gateBit == 0 ? none.at : gate;
    gateColumn = gateBit == 0 ? zeros : firstColumn;
  }

  /** Finds what may be skipped when nothing is left of a credit; whether all may. */
  private boolean findShortcuts(boolean[] counted) {
    int end = steps.length;
    boolean keeps = true;
    for (int i = steps.length - 1; i >= 0; i--) {
      steps[i].onZero = keeps ? end : -1;
      if (steps[i].kind == KernelStep.Kind.LOAD) {
        end = i;
        keeps = true;
      } else {
        keeps &= steps[i].what.keepsZero(counted);
      }
    }
    return keeps && end == steps.length;
  }
}
