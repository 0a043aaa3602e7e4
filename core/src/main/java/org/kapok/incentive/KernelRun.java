package org.kapok.incentive;

import java.time.Instant;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a {@link Kernel} over rows: block by block the rules that match, then row by row what
 * they pay.
 */
final class KernelRun {
  /** A subject of more participations is left to the general engine. */
  private static final int MOST_ROWS = 1 << 20;

  private final Kernel kernel;
  private final Rows rows;
  private final KernelCredits credits;
  private final KernelBlock block;
  private final KernelSteps steps;
  private final int[][] gates;
  private final long mostByRow;
  private final KernelRule[] rules;
  private final long[] numbers;
  private final int[] windows;
  private final int kinds;
  private final int days;
  private final int[] codes;
  private final KernelCells cells;

  /** What is left of limits, and the gates. */
  private final long[] left;

  /** The kinds of windows with which something starts over, and the numbers of those under way. */
  private final int[] restarting;

  private final int[] current;
  private int today;

  KernelRun(Kernel kernel, Rows rows, Instant asOf, Sums sums, @Nullable CreditRows journal) {
    this.kernel = kernel;
    this.rows = rows;
    credits = new KernelCredits(sums, journal);
    block = new KernelBlock(kernel, rows, asOf);
    codes = block.codes;
    KernelLink link = kernel.link();
    cells = new KernelCells(link.cells);
    left = cells.now;
    steps = new KernelSteps(kernel, rows, codes, cells, credits);
    rules = link.rules;
    numbers = link.numbers;
    gates = link.gates;
    mostByRow = link.mostByRow;
    windows = kernel.days.windows;
    kinds = kernel.days.kinds();
    days = kernel.dimensions.day() * KernelBlock.SIZE;
    restarting = IntStream.range(0, kinds).filter(link.cells::has).toArray();
    current = new int[kinds];
  }

  /**
   * Scores subjects of the rows.
   *
   * @param firstSum the number of the first of them in the sums
   * @param general takes the numbers of subjects that are left to the general engine
   */
  void score(int from, int to, int firstSum, IntConsumer general) {
    int begin = rows.starts[from];
    int end = begin;
    for (int subject = from; subject < to; subject++) {
      int number = firstSum + subject - from;
      int row = rows.starts[subject];
      int until = rows.starts[subject + 1];
      steps.turnTo((subject - from + 1L) * kernel.days.stride);
      cells.restart();
      today = -1;
      boolean isLeft = rows.general.get(subject) || until - row > MOST_ROWS;
      isLeft = isLeft || !credits.expect(mostByRow * (until - row));
      while (row < until && !isLeft) {
        if (row >= end) {
          begin = row;
          end = Math.min(rows.starts[to], begin + KernelBlock.SIZE);
          block.read(begin, end - begin);
        }
        int last = Math.min(until, end);
        isLeft = !pay(row, last, begin);
        row = last;
      }
      if (isLeft) {
        credits.drop();
        general.accept(subject);
        credits.end(number);
      } else {
        credits.keep(number);
      }
    }
    credits.flush();
  }

  /** Pays for rows of one subject in the block; whether nothing out of the ordinary came up. */
  private boolean pay(int from, int to, int begin) {
    try {
      for (int i = from - begin; i < to - begin; i++) {
        if (kernel.countsAccounts) {
          steps.turnToRow();
        }
        pay(begin, i);
      }
      return credits.fit();
    } catch (ArithmeticException unusual) {
      return false;
    }
  }

  private void pay(int begin, int i) {
    if (codes[days + i] != today) {
      turnTo(codes[days + i]);
    }
    for (int word = 0; word < gates.length; word++) {
      long open = block.masks[word * KernelBlock.SIZE + i] & ~closed(gates[word], i);
      for (; open != 0; open &= open - 1) {
        KernelRule rule = rules[word * 64 + Long.numberOfTrailingZeros(open)];
        if (rule.isPlain) {
          payPlain(rule, begin, i);
        } else {
          steps.pay(rule, begin + i, i);
        }
      }
    }
  }

  /** The rules for which gates are closed. */
  private long closed(int[] some, int i) {
    long closed = 0;
    for (int gate = 0; gate < some.length; gate += 2) {
      closed |= left[some[gate] + codes[some[gate + 1] + i]];
    }
    return closed;
  }

  private void turnTo(int day) {
    boolean isFirst = today < 0;
    today = day;
    for (int kind : restarting) {
      int number = windows[day * kinds + kind];
      if (number != current[kind]) {
        current[kind] = number;
        if (!isFirst) {
          cells.restart(kind);
        }
      }
    }
  }

  private void payPlain(KernelRule rule, int begin, int i) {
    long entering = numbers[rule.amountAt + codes[rule.amountColumn + i]];
    long factor = numbers[rule.factorAt + codes[rule.factorColumn + i]];
    if (entering == Reading.MISSING || factor == Reading.MISSING) {
      throw new ArithmeticException("a number is missing");
    }
    long credit = limited(rule, i, entering * factor);
    if (rule.isDirect) {
      credits.addSmall(begin + i, rule.outlet, rule.creditedAccount, credit);
    } else if (credit != 0 || !rule.endsOnZero) {
      steps.goOn(rule, begin + i, i, credit);
    }
  }

  /** What the limits of a plain rule leave of the amount; no branch depends on it. */
  private long limited(KernelRule rule, int i, long amount) {
    int first = rule.firstAt + codes[rule.firstColumn + i];
    int second = rule.secondAt + codes[rule.secondColumn + i];
    int third = rule.thirdAt + codes[rule.thirdColumn + i];
    long spare = left[first] - amount;
    long cut = spare & (spare >> 63);
    long credit = amount + cut;
    left[first] = spare - cut;
    left[rule.gate + codes[rule.gateColumn + i]] |= rule.gateBit & ((spare - cut - 1) >> 63);
    spare = left[second] - credit;
    cut = spare & (spare >> 63);
    credit += cut;
    left[second] = spare - cut;
    spare = left[third] - credit;
    cut = spare & (spare >> 63);
    left[third] = spare - cut;
    return credit + cut;
  }
}
