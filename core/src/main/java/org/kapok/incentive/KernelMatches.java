package org.kapok.incentive;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The pairs of a row of a block and a rule that matches it, in scoring order, and what each
 * credits. Rows differ in how many there are, which no processor guesses; hence they are written
 * one after another first, and what is done to all of them is a plain loop.
 */
final class KernelMatches {
  /** The row of each in the block, the number of the rule, and the credit. */
  int[] rows;

  int[] rules;
  long[] credits;

  /**
   * The number of the first of each row of the block, and after the last row how many there are.
   */
  final int[] firsts = new int[KernelBlock.SIZE + 1];

  /** The numbers of those that limits are for, in order, and how many there are. */
  private int[] limited;

  private int limitedCount;
  private int nextLimited;

  /** The numbers of those that take yet more, in order, and how many there are. */
  int[] slow;

  int slowCount;
  private final KernelRule[] all;
  private final int most;
  private final int mostLimits;
  private final int[] isSlow;
  private final int[] isLimited;
  private final boolean areAllLimited;

  /**
   * Room for matches of these rules.
   *
   * @param isListed whether every credit is to stand among them
   */
  KernelMatches(KernelLink link, boolean isListed) {
    all = link.rules;
    most = all.length + 4;
    mostLimits = Arrays.stream(all).mapToInt(rule -> rule.limits().size()).max().orElse(0);
    int room = most + 4 * KernelBlock.SIZE;
    rows = new int[room];
    rules = new int[room];
    credits = new long[room];
    slow = new int[room];
    limited = IntStream.range(0, room).toArray();
    isSlow = new int[all.length];
    Arrays.stream(link.slow).forEach(rule -> isSlow[rule] = 1);
    isLimited = Arrays.stream(all).mapToInt(rule -> rule.isLimited ? 1 : 0).toArray();
    areAllLimited =
        IntStream.range(0, all.length)
            .filter(rule -> isListed || Arrays.binarySearch(link.runs, rule) < 0)
            .allMatch(rule -> isLimited[rule] == 1);
  }

  /** Finds the matches of so many rows. */
  void find(KernelBlock block, int count) {
    int next = 0;
    for (int i = 0; i < count; i++) {
      if (next + most > rows.length) {
        grow();
      }
      firsts[i] = next;
      next = find(block.masks, block.words, i, next);
    }
    firsts[count] = next;
  }

  private int find(long[] masks, int words, int i, int from) {
    int[] toRows = rows;
    int[] toRules = rules;
    int next = from;
    for (int word = 0; word < words; word++) {
      long open = masks[word * KernelBlock.SIZE + i];
      int first = word * Long.SIZE;
      for (int often = 0; often < 3; often++) {
        toRows[next] = i;
        toRules[next] = first + Long.numberOfTrailingZeros(open);
        next += (int) ((open | -open) >>> 63);
        open &= open - 1;
      }
      for (; open != 0; open &= open - 1) {
        toRows[next] = i;
        toRules[next] = first + Long.numberOfTrailingZeros(open);
        next++;
      }
    }
    return next;
  }

  private void grow() {
    int room = rows.length * 2;
    rows = Arrays.copyOf(rows, room);
    rules = Arrays.copyOf(rules, room);
    credits = Arrays.copyOf(credits, room);
    slow = Arrays.copyOf(slow, room);
    limited = IntStream.range(0, room).toArray();
  }

  /** Finds those of so many rows that limits are for. */
  void findLimited(int count) {
    int end = firsts[count];
    limitedCount = areAllLimited ? end : select(isLimited, end, limited);
    nextLimited = 0;
  }

  /** Finds those of so many rows that take yet more. */
  void findSlow(int count) {
    slowCount = select(isSlow, firsts[count], slow);
  }

  private int select(int[] ofRules, int end, int[] to) {
    int[] byMatch = rules;
    int next = 0;
    for (int match = 0; match < end; match++) {
      to[next] = match;
      next += ofRules[byMatch[match]];
    }
    return next;
  }

  /**
   * Notes what amounts, factors and limits leave of the matches up to one, exclusive, that are
   * still to be limited; no branch depends on it.
   */
  void limit(int to, int[] codes, long[] numbers, long[] cells) {
    int end = nextLimited;
    while (end < limitedCount && limited[end] < to) {
      end++;
    }
    limit(nextLimited, end, codes, numbers, cells);
    nextLimited = end;
  }

  /** Notes it of all. */
  void limitAll(int[] codes, long[] numbers, long[] cells) {
    limit(0, limitedCount, codes, numbers, cells);
  }

  private void limit(int from, int to, int[] codes, long[] numbers, long[] cells) {
    if (mostLimits <= 1) {
      limitOnce(from, to, codes, numbers, cells);
    } else {
      limitOften(from, to, codes, numbers, cells);
    }
  }

  private void limitOnce(int from, int to, int[] codes, long[] numbers, long[] cells) {
    int[] some = limited;
    int[] ofRows = rows;
    int[] ofRules = rules;
    long[] results = credits;
    KernelRule[] byNumber = all;
    for (int each = from; each < to; each++) {
      int match = some[each];
      int i = ofRows[match];
      KernelRule rule = byNumber[ofRules[match]];
      int first = rule.firstAt + (codes[rule.firstColumn + i] << KernelCells.SHIFT);
      long credit = rule.credit(codes, i, numbers);
      results[match] = limited(cells, first, codes[rule.firstStamp + i], credit);
    }
  }

  private void limitOften(int from, int to, int[] codes, long[] numbers, long[] cells) {
    for (int each = from; each < to; each++) {
      int match = limited[each];
      int i = rows[match];
      KernelRule rule = all[rules[match]];
      int first = rule.firstAt + (codes[rule.firstColumn + i] << KernelCells.SHIFT);
      int second = rule.secondAt + (codes[rule.secondColumn + i] << KernelCells.SHIFT);
      int third = rule.thirdAt + (codes[rule.thirdColumn + i] << KernelCells.SHIFT);
      long credit = rule.credit(codes, i, numbers);
      credit = limited(cells, first, codes[rule.firstStamp + i], credit);
      credit = limited(cells, second, codes[rule.secondStamp + i], credit);
      credits[match] = limited(cells, third, codes[rule.thirdStamp + i], credit);
    }
  }

  /** Whether some matches lack a number. */
  boolean miss(int from, int to, int[] codes, long[] numbers) {
    for (int match = from; match < to; match++) {
      int i = rows[match];
      KernelRule rule = all[rules[match]];
      if (rule.mayMiss
          && (numbers[rule.amountAt + codes[rule.amountColumn + i]] == Reading.MISSING
              || numbers[rule.factorAt + codes[rule.factorColumn + i]] == Reading.MISSING)) {
        return true;
      }
    }
    return false;
  }

  /** What a limit leaves of a credit. */
  static long limited(long[] cells, int cell, long window, long credit) {
    long other = cells[cell] ^ window;
    long isOther = (other | -other) >> 63;
    long start = cells[cell + 2];
    long held = cells[cell + 1];
    long left = held ^ ((held ^ start) & isOther);
    long spare = left - credit;
    long cut = spare & (spare >> 63);
    cells[cell] = window;
    cells[cell + 1] = spare - cut;
    return credit + cut;
  }
}
