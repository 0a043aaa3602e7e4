package org.kapok.incentive;

import org.kapok.incentive.KernelRule.Step;

/**
 * A rule that pays for unbroken runs without gaps, of windows in which it credits something: the
 * run under way is three numbers. No branch depends on whether a run goes on.
 */
final class KernelRuns {
  private final KernelRule rule;
  private final KernelMatches matches;
  private final KernelBlock block;
  private final long[] numbers;
  private final KernelStep curve;
  private final int word;
  private final long bit;
  private final int window;

  /** The rows of the block that match, in order, how many, and the next one. */
  private final int[] found = new int[KernelBlock.SIZE + 1];

  private int count;
  private int next;

  /** The last window that counted, and the total of the run and what that is worth. */
  private long last;

  private long total;
  private long worth;

  KernelRuns(KernelLink link, int number, KernelBlock block, KernelMatches matches) {
    this.matches = matches;
    this.block = block;
    rule = link.rules[number];
    numbers = link.numbers;
    word = number / Long.SIZE;
    bit = 1L << number;
    Step run = rule.steps[0];
    curve = run.what;
    window = link.columns.ofWindow(run.window);
    forget();
  }

  /** Forgets all windows, of which the numbers are given out anew. */
  void forget() {
    last = -2;
  }

  /** Finds the rows that match among so many. */
  void find(int rows) {
    int at = word * KernelBlock.SIZE;
    int number = Long.numberOfTrailingZeros(bit);
    int to = 0;
    for (int i = 0; i < rows; i++) {
      found[to] = i;
      to += (int) (block.masks[at + i] >>> number) & 1;
    }
    count = to;
    next = 0;
  }

  /**
   * Pays for some rows of one subject; gives the sum of the magnitudes.
   *
   * @throws ArithmeticException if a number is too large
   */
  long pay(int from, int to) {
    while (next < count && found[next] < from) {
      next++;
    }
    int[] codes = block.codes;
    long[] credits = matches.credits;
    long before = last;
    long sum = total;
    long sumWorth = worth;
    long gross = 0;
    for (; next < count && found[next] < to; next++) {
      int i = found[next];
      int match = match(i);
      long entering = rule.isLimited ? credits[match] : rule.credit(codes, i, numbers);
      long now = codes[window + i];
      long goesOn = ~((before - now + 1) >> 63);
      long counts = (entering | -entering) >> 63;
      long after = (sum & goesOn) + entering;
      long afterWorth = curve.worth(after);
      long credit = (afterWorth - (sumWorth & goesOn)) & counts;
      before ^= (before ^ now) & counts;
      sum ^= (sum ^ after) & counts;
      sumWorth ^= (sumWorth ^ afterWorth) & counts;
      credits[match] = credit;
      gross = Math.addExact(gross, Math.absExact(credit));
    }
    last = before;
    total = sum;
    worth = sumWorth;
    return gross;
  }

  /** The number of the match of a row. */
  private int match(int i) {
    int match = matches.firsts[i];
    for (int before = 0; before < word; before++) {
      match += Long.bitCount(block.masks[before * KernelBlock.SIZE + i]);
    }
    return match + Long.bitCount(block.masks[word * KernelBlock.SIZE + i] & (bit - 1));
  }
}
