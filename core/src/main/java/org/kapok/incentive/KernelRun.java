package org.kapok.incentive;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a {@link Kernel} over rows, block by block: which rules match each row, what limits
 * leave of all that they pay, and what each subject gets.
 */
final class KernelRun {
  /** A subject of more participations is left to the general engine. */
  private static final int MOST_ROWS = 1 << 20;

  private final Kernel kernel;
  private final KernelLink link;
  private final Rows rows;
  private final KernelBlock block;
  private final KernelOnce once;
  private final KernelMatches matches;
  private final KernelCells cells;
  private final KernelShared[] shared;
  private final KernelRuns[] runs;
  private final KernelSteps steps;
  private final KernelCredits credits;

  /** The number of a subject less that of its sums. */
  private int offset;

  private IntConsumer general = subject -> {};

  /** The subject under way, and after the last one. */
  private int subject;

  private int last;

  /** The first number of windows of the subject under way. */
  private int base;

  /** Whether the subject under way is left to the general engine. */
  private boolean isLeft;

  /** The sum of the magnitudes of what it got for runs. */
  private long ofRuns;

  private int nextSlow;

  KernelRun(Kernel kernel, Rows rows, Instant asOf, Sums sums, @Nullable CreditRows journal) {
    this.kernel = kernel;
    this.rows = rows;
    link = kernel.link();
    block = new KernelBlock(kernel, rows, asOf);
    once = new KernelOnce(link.once);
    matches = new KernelMatches(link, journal != null);
    cells = new KernelCells(link.cells);
    shared =
        link.shared.stream()
            .map(plan -> new KernelShared(plan, link.columns))
            .toArray(KernelShared[]::new);
    runs =
        Arrays.stream(link.runs)
            .mapToObj(rule -> new KernelRuns(link, rule, block, matches, journal != null))
            .toArray(KernelRuns[]::new);
    steps = new KernelSteps(kernel, rows, block.codes, cells, matches);
    credits = new KernelCredits(link.rules, matches, sums, journal);
  }

  /** Whether it runs over the codes that its kernel has tabulated by now. */
  boolean isUpToDate() {
    return link == kernel.link();
  }

  /**
   * Scores subjects of the rows.
   *
   * @param firstSum the number of the first of them in the sums
   * @param toGeneral takes the numbers of subjects that are left to the general engine
   */
  void score(int from, int to, int firstSum, IntConsumer toGeneral) {
    offset = from - firstSum;
    general = toGeneral;
    int most = (int) (Integer.MAX_VALUE / kernel.days.stride) - 1;
    subject = from;
    while (subject < to) {
      last = Math.min(to - subject, most) + subject;
      scoreSome();
    }
    credits.flush();
  }

  /** Scores no more subjects than whose windows can be numbered. */
  private void scoreSome() {
    cells.forget();
    steps.forget();
    once.forget();
    for (KernelRuns each : runs) {
      each.forget();
    }
    base = 0;
    int end = rows.starts[last];
    for (int begin = rows.starts[subject]; begin < end; begin += KernelBlock.SIZE) {
      score(begin, Math.min(end, begin + KernelBlock.SIZE));
    }
    while (subject < last) {
      begin();
      end();
    }
  }

  private void score(int begin, int end) {
    int count = end - begin;
    block.read(begin, count);
    apportion(begin, end);
    block.number(begin, count);
    once.filter(block.masks, block.codes, count);
    for (KernelRuns each : runs) {
      each.find(count);
    }
    matches.find(block, count);
    matches.findLimited(count);
    if (link.slow.length > 0) {
      matches.findSlow(count);
      nextSlow = 0;
    }
    if (!link.takesTurns) {
      matches.limitAll(block.codes, link.numbers, cells.now);
      for (KernelShared each : shared) {
        each.limit(matches, block.codes, cells.now, count);
      }
    }
    while (subject < last && rows.starts[subject] < end) {
      int from = Math.max(begin, rows.starts[subject]);
      int to = rows.starts[subject + 1];
      if (from == rows.starts[subject]) {
        begin();
      }
      if (!isLeft) {
        pay(from - begin, Math.min(to, end) - begin, begin, to > end);
      }
      if (to > end) {
        return;
      }
      end();
    }
  }

  /** Tells the block which rows are of one subject, and which do not count. */
  private void apportion(int begin, int end) {
    int each = subject;
    for (int row = begin; row < end; each++) {
      int to = Math.min(end, rows.starts[each + 1]);
      if (row < to) {
        if (row == rows.starts[each]) {
          base += (int) kernel.days.stride;
        }
        block.belong(row - begin, to - begin, base);
        int due = isLeft(each) ? row : to;
        while (due > row && block.isLate(due - 1)) {
          due--;
        }
        if (due < to) {
          block.leave(due - begin, to - begin);
        }
        row = to;
      }
    }
  }

  private boolean isLeft(int each) {
    int size = rows.starts[each + 1] - rows.starts[each];
    return size > MOST_ROWS || rows.general.get(each) || !KernelCredits.fits(link.mostByRow * size);
  }

  private void begin() {
    isLeft = isLeft(subject);
    ofRuns = 0;
    steps.turnTo((subject + 1L) * kernel.days.stride);
  }

  /** Ends the subject under way. */
  private void end() {
    int number = subject - offset;
    if (isLeft) {
      credits.drop();
      general.accept(subject);
      credits.end(number);
    } else {
      credits.keep(number, magnitude());
    }
    subject++;
  }

  private long magnitude() {
    return link.mostByRow * (rows.starts[subject + 1] - rows.starts[subject])
        + steps.gross()
        + ofRuns;
  }

  /** Pays for some rows of the subject under way, which may go on. */
  private void pay(int fromRow, int toRow, int begin, boolean goesOn) {
    int from = matches.firsts[fromRow];
    int to = matches.firsts[toRow];
    isLeft =
        (link.mayMiss && matches.miss(from, to, block.codes, link.numbers))
            || !payMore(fromRow, toRow, begin);
    if (!isLeft) {
      if (goesOn) {
        credits.hold();
      }
      credits.add(from, to, begin);
      for (KernelRuns each : runs) {
        each.addTo(credits);
      }
    }
  }

  /** Takes matches through the rest of their steps; whether nothing out of the ordinary came up. */
  private boolean payMore(int fromRow, int toRow, int begin) {
    try {
      if (link.slow.length > 0) {
        paySlow(matches.firsts[fromRow], matches.firsts[toRow], begin);
      }
      for (KernelRuns each : runs) {
        ofRuns = Math.addExact(ofRuns, each.pay(fromRow, toRow));
      }
    } catch (ArithmeticException unusual) {
      return false;
    }
    return KernelCredits.fits(steps.gross())
        && KernelCredits.fits(ofRuns)
        && KernelCredits.fits(magnitude());
  }

  private void paySlow(int from, int to, int begin) {
    while (nextSlow < matches.slowCount && matches.slow[nextSlow] < from) {
      nextSlow++;
    }
    while (nextSlow < matches.slowCount && matches.slow[nextSlow] < to) {
      int match = matches.slow[nextSlow++];
      if (link.takesTurns) {
        matches.limit(match + 1, block.codes, link.numbers, cells.now);
      }
      steps.pay(link.rules[matches.rules[match]], match, begin);
    }
    if (link.takesTurns) {
      matches.limit(to, block.codes, link.numbers, cells.now);
    }
  }
}
