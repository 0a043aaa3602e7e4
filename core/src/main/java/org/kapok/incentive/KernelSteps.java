package org.kapok.incentive;

import java.util.Arrays;
import org.kapok.incentive.KernelRule.Step;
import org.kapok.incentive.rule.Gaps;

/**
 * The running totals of a {@link KernelRun}, and all that is not plain: each step by itself, with
 * figures that may not fit. Running totals carry the number of their window, which differs from
 * subject to subject, so that nothing has to be cleared.
 */
final class KernelSteps {
  private enum Turn {
    BEGUN,
    GOES_ON,
    OUTSIDE
  }

  /** More than this cannot be left of a limit without that small credits might overflow. */
  private static final long MOST_LEFT = 1L << 61;

  private final long[] cells;
  private final long[] left;
  private final Kernel kernel;
  private final Rows rows;
  private final KernelMatches matches;
  private final int[] codes;
  private final KernelColumns columns;
  private final long[] numbers;
  private final int[][] windows;
  private final int participation;
  private final long[] saved;
  private final long[] brought;
  private final boolean[] reached;
  private final Reading reading;
  private int rowRead = -1;
  private long base;
  private int row = -1;
  private int place;
  private int match;
  private long gross;

  KernelSteps(Kernel kernel, Rows rows, int[] codes, KernelCells simple, KernelMatches matches) {
    left = simple.now;
    columns = kernel.link().columns;
    this.kernel = kernel;
    this.rows = rows;
    this.codes = codes;
    this.matches = matches;
    numbers = kernel.link().numbers;
    windows = kernel.days.windows;
    participation = kernel.days.participation();
    cells = new long[kernel.cells];
    saved = new long[kernel.registers];
    int accounts = kernel.dimensions.program.accounts().size();
    brought = new long[accounts];
    reached = new boolean[accounts];
    reading = new Reading(kernel.dimensions.program);
  }

  /** Forgets all rows and windows, of which the numbers are given out anew. */
  void forget() {
    Arrays.fill(cells, -1);
    row = -1;
    rowRead = -1;
  }

  /** Turns to a subject, of which the windows have numbers from this one on. */
  void turnTo(long newBase) {
    base = newBase;
    gross = 0;
  }

  /** The sum of the magnitudes of all that it credited to the subject. */
  long gross() {
    return gross;
  }

  /**
   * Finds what comes of a match that takes more than limits.
   *
   * @param first the number of the first row of the block
   * @throws ArithmeticException if a number is missing or too large
   */
  void pay(KernelRule rule, int number, int first) {
    match = number;
    place = matches.rows[match];
    turnToRow(first + place);
    long limited =
        rule.isLimited
            ? matches.credits[match]
            : rule.isPlain ? rule.credit(codes, place, numbers) : 0;
    Arrays.fill(matches.credits, match, match + rule.outlets, 0);
    if (rule.isPlain) {
      if (limited != 0 || !rule.endsOnZero) {
        go(rule, limited);
      }
    } else if (holds(rule)) {
      if (rule.account < 0) {
        go(rule, number(rule.amount));
      } else if (reached[rule.account]) {
        go(rule, brought[rule.account]);
      }
    }
  }

  /** Turns to a row, of which nothing is credited before. */
  private void turnToRow(int newRow) {
    if (kernel.countsAccounts && newRow != row) {
      Arrays.fill(brought, 0);
      Arrays.fill(reached, false);
    }
    row = newRow;
  }

  private boolean holds(KernelRule rule) {
    for (Matcher matcher : rule.rest) {
      if (matcher.test(values()) != Matcher.HOLDS) {
        return false;
      }
    }
    return true;
  }

  private void go(KernelRule rule, long entering) {
    long credit = entering;
    Step[] steps = rule.steps;
    for (int i = 0; i < steps.length; i++) {
      credit = step(steps[i], credit);
      if (credit == 0 && steps[i].onZero >= 0) {
        i = steps[i].onZero - 1;
      }
    }
  }

  private long step(Step step, long credit) {
    return switch (step.kind) {
      case CREDIT -> credit(step, credit);
      case TIMES -> Math.multiplyExact(credit, number(step.number));
      case SCALE -> Math.multiplyExact(credit, step.what.number);
      case SAVE -> {
        saved[(int) step.what.number] = credit;
        yield credit;
      }
      case LOAD -> saved[(int) step.what.number];
      case GROW -> step.isOfRun ? growRun(step, credit) : grow(step, credit);
      case MAX, SOFT_MAX, MIN, COUNT ->
          step.left >= 0
              ? most(step, credit)
              : step.isOfRun ? limitRun(step, credit) : limit(step, credit);
    };
  }

  /** The number, which must not be missing. */
  private long number(KernelPool.Entry number) {
    CodeTable.OfValues function = number.function();
    long found =
        function == null
            ? numbers[number.at() + codes[number.column() + place]]
            : function.of(values());
    if (found == Reading.MISSING) {
      throw new ArithmeticException("a number is missing");
    }
    return found;
  }

  private int day() {
    return codes[KernelColumns.ofDimension(kernel.dimensions.day()) + place];
  }

  /** What the row reads as, field by field. */
  private long[] values() {
    if (rowRead != row) {
      rowRead = row;
      kernel.read(reading, rows, row, day());
    }
    return reading.values;
  }

  /** The number of the window that holds the row. */
  private long now(Step step) {
    return step.window == participation ? row : base + windows[step.window][day()];
  }

  private int cell(Step step) {
    int cell = step.cell;
    for (KernelPool.Entry part : step.keys) {
      cell += (int) number(part);
    }
    return cell;
  }

  private long most(Step step, long credit) {
    int cell = step.left + (codes[step.keys[0].column() + place] << KernelCells.SHIFT);
    long now = codes[columns.ofWindow(step.window) + place];
    long held = left[cell] == now ? left[cell + 1] : left[cell + 2];
    long granted = Math.min(credit, held);
    left[cell] = now;
    left[cell + 1] = Math.subtractExact(held, granted);
    if (left[cell + 1] > MOST_LEFT) {
      throw new ArithmeticException("too much is left of a limit");
    }
    return granted;
  }

  private long limit(Step step, long credit) {
    int cell = cell(step);
    long now = now(step);
    if (cells[cell] != now) {
      cells[cell] = now;
      cells[cell + 1] = 0;
    }
    return limit(step, cell, credit);
  }

  private long limitRun(Step step, long credit) {
    int cell = cell(step);
    if (turnTo(step, cell, credit) == Turn.OUTSIDE) {
      return step.kind == KernelStep.Kind.COUNT ? credit : 0;
    }
    return limit(step, cell, credit);
  }

  private long limit(Step step, int cell, long credit) {
    long total = cells[cell + 1];
    long granted =
        switch (step.kind) {
          case MAX -> {
            long rest = Math.subtractExact(number(step.number), total);
            yield credit <= 0 ? credit : Math.max(0, Math.min(credit, rest));
          }
          case SOFT_MAX -> credit <= 0 || total < number(step.number) ? credit : 0;
          case MIN -> Math.max(credit, Math.subtractExact(number(step.number), total));
          default -> credit;
        };
    cells[cell + 1] = Math.addExact(total, granted);
    return granted;
  }

  private long grow(Step step, long credit) {
    int cell = cell(step);
    long now = now(step);
    boolean begun = cells[cell] != now;
    cells[cell] = now;
    return grow(step, cell, credit, begun);
  }

  private long growRun(Step step, long credit) {
    int cell = cell(step);
    Turn turn = turnTo(step, cell, credit);
    return turn == Turn.OUTSIDE ? 0 : grow(step, cell, credit, turn == Turn.BEGUN);
  }

  private long grow(Step step, int cell, long credit, boolean begun) {
    long before = begun ? 0 : cells[cell + 2];
    long total = begun ? credit : Math.addExact(cells[cell + 1], credit);
    long worth = step.what.worth(total);
    cells[cell + 1] = total;
    cells[cell + 2] = worth;
    return Math.subtractExact(worth, before);
  }

  /** Turns to an unbroken run. */
  private Turn turnTo(Step step, int cell, long credit) {
    long now = now(step);
    long last = cells[cell];
    long missing = last >= base ? Math.max(0, now - last - 1) : 0;
    boolean goesOn = last >= base && bridges(step, cell, missing);
    if (credit <= 0) {
      return goesOn ? Turn.GOES_ON : Turn.OUTSIDE;
    }
    cells[cell] = goesOn ? Math.max(last, now) : now;
    cells[cell + 3] = goesOn ? cells[cell + 3] + missing : 0;
    if (!goesOn) {
      cells[cell + 1] = 0;
    }
    return goesOn ? Turn.GOES_ON : Turn.BEGUN;
  }

  private boolean bridges(Step step, int cell, long missing) {
    return step.what.gaps instanceof Gaps.Between between
        ? missing <= between.atMost()
        : cells[cell + 3] + missing <= step.what.gapsInRun;
  }

  private long credit(Step step, long amount) {
    gross = Math.addExact(gross, Math.absExact(amount));
    matches.credits[match + step.outlet] = amount;
    if (kernel.countsAccounts) {
      int account = step.what.account;
      brought[account] = Math.addExact(brought[account], amount);
      reached[account] = true;
    }
    return amount;
  }
}
