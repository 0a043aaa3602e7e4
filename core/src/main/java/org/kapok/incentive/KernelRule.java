package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Gaps;

/**
 * A rule of a {@link Kernel}, ready to run: most rules are plain, that is an amount, perhaps a
 * factor, and limits, all so small that nothing overflows; then come the steps that are not.
 */
final class KernelRule {
  /** No credit of a plain rule is larger. */
  private static final long SMALL = 1L << 30;

  /** What is left where there is no limit. */
  private static final long NEVER = 1L << 62;

  /** What follows more limits than this is not plain. */
  private static final int MOST_LIMITS = 3;

  /** What it measures and, if the rule is plain, the factor: where they stand in the pool. */
  KernelPool.Entry amount;

  KernelPool.Entry factor;
  int amountAt;
  int amountColumn;
  int factorAt;
  int factorColumn;

  final boolean isPlain;

  /** Whether it is plain and lacks a number for a row that it may match. */
  final boolean mayMiss;

  /**
   * The limits of a plain rule: where what is left of each begins, the column of its key, and that
   * of its window.
   */
  int firstAt;

  int firstColumn;
  int firstStamp;
  int secondAt;
  int secondColumn;
  int secondStamp;
  int thirdAt;
  int thirdColumn;
  int thirdStamp;

  /** The account whose credits it counts, or −1. */
  final int account;

  /** The conditions that several dimensions decide. */
  final Matcher[] rest;

  /** What follows the limits, and whether nothing comes of it if nothing is left. */
  final Step[] steps;

  final boolean endsOnZero;

  /** Whether all that follows is that it is credited, and where. */
  final boolean isDirect;

  /** Whether it only stands for one more account that the rule before it feeds. */
  private final boolean follows;

  final int outlet;
  final int creditedAccount;

  /** How many credits it gives, one to each account that it feeds. */
  final int outlets;

  private Step[] limits;

  /** Whether its credits are found together with those of others, by limits or for want of any. */
  boolean isLimited;

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

    /** Where what is left of a simple limit stands for the code 0 of its key; −1 if it is not. */
    int left = -1;

    /** Of an instruction that credits, how many of the rule come before it. */
    int outlet;

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
    isPlain = account < 0 && rest.length == 0 && isSmall();
    mayMiss = isPlain && !(amount.isTotal() && factor.isTotal());
    int from = isPlain ? first : 0;
    int next = from;
    while (isPlain && next - from < MOST_LIMITS && all[next].left >= 0) {
      next++;
    }
    limits = Arrays.copyOfRange(all, from, next);
    steps = Arrays.copyOfRange(all, next, all.length);
    endsOnZero = findShortcuts(counted);
    follows = rule.follows();
    isDirect = follows || (isPlain && steps.length == 1 && endsOnZero);
    outlets = countOutlets();
    KernelStep credit =
        Arrays.stream(rule.steps())
            .filter(step -> step.kind == KernelStep.Kind.CREDIT)
            .findFirst()
            .orElseThrow();
    outlet = (int) credit.number;
    creditedAccount = credit.account;
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
  boolean givesOnly() {
    return amount.isTotal() && factor.isTotal() && amount.least() >= 0 && factor.least() >= 0;
  }

  /**
   * Its first limit, if the first participation of a window uses that up and nothing can come of
   * the rule any more.
   */
  @Nullable Step once() {
    boolean usesUp =
        limits.length > 0
            && endsOnZero
            && givesOnly()
            && limits[0].number.isTotal()
            && amount.least() * factor.least() >= limits[0].number.most();
    return usesUp ? limits[0] : null;
  }

  /** The limits of a plain rule, in order. */
  List<Step> limits() {
    return List.of(limits);
  }

  /** So many of its last limits. */
  List<Step> lastLimits(int count) {
    return limits().subList(limits.length - count, limits.length);
  }

  /** Notes that so many of its last limits are applied elsewhere. */
  void takeLimits(int count) {
    limits = Arrays.copyOf(limits, limits.length - count);
  }

  /** Notes that it is paid once in each window of the first limit, which is then what it pays. */
  void payOnce(KernelPool pool) {
    amount = limits[0].number;
    factor = pool.add(KernelStep.Operand.ONE);
    limits = Arrays.copyOfRange(limits, 1, limits.length);
  }

  /** Whether it is plain and all that follows is the growth of an unbroken run without gaps. */
  boolean isOfRun() {
    return isPlain
        && steps.length == 2
        && steps[0].isOfRun
        && Gaps.NONE.equals(steps[0].what.gaps)
        && steps[0].kind == KernelStep.Kind.GROW
        && steps[0].what.key.isEmpty()
        && endsOnZero
        && givesOnly();
  }

  /** What it credits before limits, if it is plain. */
  long credit(int[] codes, int i, long[] numbers) {
    return numbers[amountAt + codes[amountColumn + i]]
        * numbers[factorAt + codes[factorColumn + i]];
  }

  /** The largest credit, if it is plain. */
  long most() {
    return isPlain ? size(amount) * size(factor) : 0;
  }

  /** Notes where its limits stand; where it has fewer, something that never runs out. */
  void place(KernelCells.Plan cells, KernelColumns columns) {
    isLimited = (isDirect && !follows) || limits.length > 0;
    amountAt = amount.at();
    amountColumn = amount.column();
    factorAt = factor.at();
    factorColumn = factor.column();
    int[] places = new int[3 * MOST_LIMITS];
    for (int i = 0; i < MOST_LIMITS; i++) {
      boolean isThere = i < limits.length;
      places[3 * i] = isThere ? limits[i].left : cells.add(new long[] {NEVER});
      places[3 * i + 1] = isThere ? limits[i].keys[0].column() : columns.zeros();
      places[3 * i + 2] = isThere ? columns.ofWindow(limits[i].window) : columns.rows();
    }
    firstAt = places[0];
    firstColumn = places[1];
    firstStamp = places[2];
    secondAt = places[3];
    secondColumn = places[4];
    secondStamp = places[5];
    thirdAt = places[6];
    thirdColumn = places[7];
    thirdStamp = places[8];
  }

  /** Numbers the instructions that credit; how many there are. */
  private int countOutlets() {
    int count = 0;
    for (Step step : steps) {
      if (step.kind == KernelStep.Kind.CREDIT) {
        step.outlet = count++;
      }
    }
    return count;
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
