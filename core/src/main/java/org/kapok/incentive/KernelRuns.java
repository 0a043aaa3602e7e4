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
  private final int number;

  /** Whether it credits by itself, and its matches are not among the others. */
  private final boolean isApart;

  private long credited;
  private int times;

  /** The rows of the block that match, in order, how many, and the next one. */
  private final int[] found = new int[KernelBlock.SIZE + 1];

  private int count;
  private int next;

  /** The last window that counted, and the total of the run and what that is worth. */
  private long last;

  private long total;
  private long worth;

  /**
   * The rule of the number.
   *
   * @param isListed whether every credit is to stand among the matches
   */
  KernelRuns(
      KernelLink link, int number, KernelBlock block, KernelMatches matches, boolean isListed) {
    this.number = number;
    this.matches = matches;
    this.block = block;
    rule = link.rules[number];
    isApart = !isListed && !rule.isLimited;
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

  /** Finds the rows that match among so many, before matches are. */
  void find(int rows) {
    long[] masks = block.masks;
    int at = word * KernelBlock.SIZE;
    int shift = Long.numberOfTrailingZeros(bit);
    int to = 0;
    for (int i = 0; i < rows; i++) {
      found[to] = i;
      to += (int) (masks[at + i] >>> shift) & 1;
    }
    for (int i = 0; isApart && i < rows; i++) {
      masks[at + i] &= ~bit;
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
    credited = 0;
    times = 0;
    for (; next < count && found[next] < to; next++) {
      int i = found[next];
      long entering = rule.isLimited ? credits[match(i)] : rule.credit(codes, i, numbers);
      long now = codes[window + i];
      long goesOn = ~((before - now + 1) >> 63);
      long counts = (entering | -entering) >> 63;
      long after = (sum & goesOn) + entering;
      long afterWorth = curve.worth(after);
      long credit = (afterWorth - (sumWorth & goesOn)) & counts;
      before ^= (before ^ now) & counts;
      sum ^= (sum ^ after) & counts;
      sumWorth ^= (sumWorth ^ afterWorth) & counts;
      if (isApart) {
        credited += credit;
        times += (int) ((credit | -credit) >>> 63);
      } else {
        credits[match(i)] = credit;
      }
      gross = Math.addExact(gross, Math.absExact(credit));
    }
    last = before;
    total = sum;
    worth = sumWorth;
    return gross;
  }

  /** Adds what was paid last, unless it stands among the matches. */
  void addTo(KernelCredits all) {
    if (isApart) {
      all.add(number, credited, times);
    }
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
