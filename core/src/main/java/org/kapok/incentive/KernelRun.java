package org.kapok.incentive;

import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.KernelStep.Operand;
import org.kapok.incentive.rule.Gaps;

/**
 * One pass of a {@link Kernel} over rows: block by block the days and the rules that match, then
 * row by row what they pay. Running totals carry the number of their window, which differs from
 * subject to subject, so that nothing has to be cleared.
 */
final class KernelRun {
  private static final int BLOCK = 1024;
  private static final int RING = BLOCK - 1;

  /** A subject of more participations is left to the general engine. */
  private static final int MOST_ROWS = 1 << 20;

  /** No sum of fewer units overflows an amount. */
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  private static final int[] NO_CODES = {0};

  /** A number of a row: of a table by the row's code, or computed of all its values. */
  private static final class Lookup {
    final int[] codes;
    final long[] table;
    final int ring;
    final CodeTable.@Nullable OfValues function;

    Lookup(Operand operand, int[][] codes, int[] ring) {
      CodeTable by = operand.table();
      function = operand.function();
      table = by == null ? new long[] {operand.fixed()} : by.byCode;
      this.codes = by == null ? NO_CODES : codes[by.dimension];
      this.ring = by == null ? 0 : ring[by.dimension];
    }
  }

  /** An instruction, with its numbers for these rows. */
  private static final class Step {
    final KernelStep.Kind kind;
    final KernelStep what;
    final boolean isOfRun;
    final int window;
    final int cell;
    final int onZero;
    final Lookup number;
    final Lookup key;
    final Lookup[] more;

    Step(KernelStep what, int[][] codes, int[] ring) {
      this.what = what;
      kind = what.kind;
      isOfRun = what.gaps != null;
      window = what.window;
      cell = what.cell;
      onZero = what.onZero;
      number = new Lookup(what.operand, codes, ring);
      List<Operand> parts = what.key;
      key = new Lookup(parts.isEmpty() ? Operand.NONE : parts.get(0), codes, ring);
      more = new Lookup[Math.max(0, parts.size() - 1)];
      Arrays.setAll(more, i -> new Lookup(parts.get(i + 1), codes, ring));
    }

    /** Whether it is a limit without a run, whose numbers are there for every row. */
    boolean isPlain() {
      return kind == KernelStep.Kind.MAX
          && !isOfRun
          && more.length == 0
          && key.function == null
          && onZero > 0
          && what.operand.isTotal();
    }
  }

  /** A limit of a {@link Program#isChain chain}, as flat as it can be. */
  private static final class Limit {
    final int window;
    final int cell;
    final int[] keyCodes;
    final long[] keys;
    final int keyRing;
    final int[] boundCodes;
    final long[] bounds;
    final int boundRing;

    Limit(Step step) {
      window = step.window;
      cell = step.cell;
      keyCodes = step.key.codes;
      keys = step.key.table;
      keyRing = step.key.ring;
      boundCodes = step.number.codes;
      bounds = step.number.table;
      boundRing = step.number.ring;
    }
  }

  /** A rule, with its numbers for these rows. */
  private static final class Program {
    final int account;
    final Lookup amount;
    final Lookup factor;
    final Step[] steps;
    final Matcher[] rest;

    /**
     * Whether it is an amount, perhaps a factor, some plain limits, and one account: as most are.
     */
    final boolean isChain;

    final Limit[] limits;
    final int outlet;

    Program(Kernel.Rule rule, int[][] codes, int[] ring) {
      account = rule.account();
      amount = new Lookup(rule.amount(), codes, ring);
      rest = rule.rest();
      steps = new Step[rule.steps().length];
      Arrays.setAll(steps, i -> new Step(rule.steps()[i], codes, ring));
      int first = steps[0].kind == KernelStep.Kind.TIMES ? 1 : 0;
      Operand one = new Operand(1, null, null);
      factor = first == 1 ? steps[0].number : new Lookup(one, codes, ring);
      int last = steps.length - 1;
      boolean plain = account < 0 && rest.length == 0 && amount.function == null;
      for (int i = first; i < last; i++) {
        plain &= steps[i].isPlain();
      }
      isChain = plain && factor.function == null && steps[last].kind == KernelStep.Kind.CREDIT;
      limits = new Limit[isChain ? last - first : 0];
      Arrays.setAll(limits, i -> new Limit(steps[first + i]));
      outlet = (int) steps[last].what.number;
    }
  }

  private enum Turn {
    BEGUN,
    GOES_ON,
    OUTSIDE
  }

  private final Kernel kernel;
  private final Rows rows;
  private final Sums sums;
  private final @Nullable CreditRows journal;
  private final Instant asOf;
  private final int words;
  private final int[][] codes;
  private final int[] ring;
  private final Program[] rules;
  private final int[] days = new int[BLOCK];
  private final int[] minutes = new int[BLOCK];
  private final long[] masks;
  private final long[] cells;
  private final long[] stamps;
  private final long[] saved;
  private final long[] brought;
  private final boolean[] reached;
  private final long[] amounts;
  private final int[] counts;
  private final Reading reading;
  private int rowRead = -1;
  private final int participation;
  private int day;
  private long base;
  private long gross;

  KernelRun(Kernel kernel, Rows rows, Instant asOf, Sums sums, @Nullable CreditRows journal) {
    this.kernel = kernel;
    this.rows = rows;
    this.asOf = asOf;
    this.sums = sums;
    this.journal = journal;
    Dimensions dimensions = kernel.dimensions;
    words = (kernel.rules.size() + 63) / 64;
    masks = new long[BLOCK * words];
    codes = Arrays.copyOf(rows.codes, dimensions.count());
    codes[dimensions.day()] = days;
    codes[dimensions.minute()] = minutes;
    ring = new int[codes.length];
    Arrays.fill(ring, -1);
    ring[dimensions.day()] = RING;
    ring[dimensions.minute()] = RING;
    rules = new Program[kernel.rules.size()];
    Arrays.setAll(rules, i -> new Program(kernel.rules.get(i), codes, ring));
    cells = new long[kernel.cells];
    Arrays.fill(cells, -1);
    stamps = new long[kernel.windows.length];
    saved = new long[kernel.registers];
    int accounts = dimensions.program.accounts().size();
    brought = new long[accounts];
    reached = new boolean[accounts];
    amounts = new long[sums.outlets()];
    counts = new int[sums.outlets()];
    reading = new Reading(dimensions.program);
    participation = kernel.participationWindow();
  }

  /**
   * Scores subjects of the rows.
   *
   * @param firstSum the number of the first of them in the sums
   * @param general takes the numbers of subjects that are left to the general engine
   */
  void score(int from, int to, int firstSum, IntConsumer general) {
    if (from == to) {
      return;
    }
    int subject = from;
    int block = rows.starts[from];
    boolean left = begin(subject, from);
    int until = rows.starts[to];
    while (block < until) {
      int end = Math.min(until, (block & ~RING) + BLOCK);
      read(block, end);
      match(block, end);
      int row = block;
      while (row < end) {
        while (row == rows.starts[subject + 1]) {
          end(subject, firstSum + subject - from, left, general);
          left = begin(++subject, from);
        }
        int last = Math.min(end, rows.starts[subject + 1]);
        left = left || !pay(row, last);
        row = last;
      }
      block = end;
    }
    while (subject < to) {
      end(subject, firstSum + subject - from, left, general);
      subject++;
      left = subject < to && begin(subject, from);
    }
  }

  /** Begins a subject; whether it is left to the general engine. */
  private boolean begin(int subject, int from) {
    base = (subject - from + 1L) * kernel.stride;
    day = -1;
    gross = 0;
    return rows.general.get(subject) || rows.starts[subject + 1] - rows.starts[subject] > MOST_ROWS;
  }

  private void end(int subject, int number, boolean left, IntConsumer general) {
    if (left) {
      Arrays.fill(amounts, 0);
      Arrays.fill(counts, 0);
      if (journal != null) {
        journal.drop();
      }
      general.accept(subject);
    } else {
      sums.add(number, amounts, counts);
    }
    if (journal != null) {
      journal.end(number);
    }
  }

  /** Reads day and minute of a block of rows. */
  private void read(int from, int to) {
    long first = kernel.firstDay * Kernel.SECONDS_OF_DAY;
    if (!kernel.isOffsetFixed) {
      readShifting(from, to, first);
      return;
    }
    long origin = first - kernel.offset;
    long[] seconds = rows.seconds;
    if (kernel.isShort) {
      for (int row = from; row < to; row++) {
        int local = (int) (seconds[row] - origin);
        int at = local / Kernel.SECONDS_OF_DAY;
        days[row & RING] = at;
        minutes[row & RING] = (local - at * Kernel.SECONDS_OF_DAY) / Kernel.SECONDS_OF_MINUTE;
      }
    } else {
      for (int row = from; row < to; row++) {
        put(row, seconds[row] - origin);
      }
    }
  }

  private void put(int row, long local) {
    int at = (int) (local / Kernel.SECONDS_OF_DAY);
    days[row & RING] = at;
    minutes[row & RING] =
        (int) (local - (long) at * Kernel.SECONDS_OF_DAY) / Kernel.SECONDS_OF_MINUTE;
  }

  private void readShifting(int from, int to, long first) {
    ZoneRules zone = kernel.dimensions.program.zone().getRules();
    for (int row = from; row < to; row++) {
      long second = rows.seconds[row];
      put(row, second + zone.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds() - first);
    }
  }

  /** Finds the rules that match each row of a block, as far as single dimensions decide. */
  private void match(int from, int to) {
    for (int word = 0; word < words; word++) {
      int shift = word * BLOCK;
      set(masks, kernel.masks[kernel.dimensions.day()][word].byCode, days, shift, from, to);
      for (int i = 0; i < kernel.masks.length; i++) {
        if (kernel.masks[i].length > 0 && i != kernel.dimensions.day()) {
          long[] table = kernel.masks[i][word].byCode;
          if (ring[i] == RING) {
            intersectRing(masks, table, codes[i], shift, from, to);
          } else {
            intersect(masks, table, codes[i], shift, from, to);
          }
        }
      }
    }
    leaveLate(from, to);
  }

  private static void set(long[] masks, long[] table, int[] codes, int shift, int from, int to) {
    for (int row = from; row < to; row++) {
      masks[shift + (row & RING)] = table[codes[row & RING]];
    }
  }

  private static void intersectRing(
      long[] masks, long[] table, int[] codes, int shift, int from, int to) {
    for (int row = from; row < to; row++) {
      masks[shift + (row & RING)] &= table[codes[row & RING]];
    }
  }

  private static void intersect(
      long[] masks, long[] table, int[] codes, int shift, int from, int to) {
    for (int row = from; row < to; row++) {
      masks[shift + (row & RING)] &= table[codes[row]];
    }
  }

  /** What starts at the instant of scoring or later matches nothing. */
  private void leaveLate(int from, int to) {
    long second = asOf.getEpochSecond();
    int nano = asOf.getNano();
    for (int row = from; row < to; row++) {
      if (rows.seconds[row] >= second && (rows.seconds[row] > second || rows.nano(row) >= nano)) {
        for (int word = 0; word < words; word++) {
          masks[word * BLOCK + (row & RING)] = 0;
        }
      }
    }
  }

  /** Pays for rows of one subject; whether nothing out of the ordinary came up. */
  private boolean pay(int from, int to) {
    try {
      for (int row = from; row < to; row++) {
        if (words == 1) {
          long mask = masks[row & RING];
          if (mask != 0) {
            turnTo(row);
            pay(row, mask, 0);
          }
        } else {
          payMany(row);
        }
      }
      return gross < SURELY_FITS;
    } catch (ArithmeticException unusual) {
      return false;
    }
  }

  private void payMany(int row) {
    for (int word = 0; word < words; word++) {
      long mask = masks[word * BLOCK + (row & RING)];
      if (mask != 0) {
        turnTo(row);
        break;
      }
    }
    for (int word = 0; word < words; word++) {
      pay(row, masks[word * BLOCK + (row & RING)], word * 64);
    }
  }

  private void turnTo(int row) {
    int now = days[row & RING];
    if (now != day) {
      day = now;
      for (int i = 0; i < stamps.length; i++) {
        stamps[i] = base + kernel.windows[i][now];
      }
    }
    if (participation >= 0) {
      stamps[participation] = row;
    }
    if (kernel.countsAccounts) {
      Arrays.fill(brought, 0);
      Arrays.fill(reached, false);
    }
  }

  private void pay(int row, long mask, int firstRule) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      Program rule = rules[firstRule + Long.numberOfTrailingZeros(rest)];
      if (rule.isChain && !kernel.countsAccounts) {
        payChain(rule, row);
      } else if (rule.rest.length == 0 || holds(rule, row)) {
        pay(rule, row);
      }
    }
  }

  private void payChain(Program rule, int row) {
    Lookup amount = rule.amount;
    Lookup factor = rule.factor;
    long entering = amount.table[amount.codes[row & amount.ring]];
    long by = factor.table[factor.codes[row & factor.ring]];
    if (entering == Reading.MISSING || by == Reading.MISSING) {
      throw new ArithmeticException("a number is missing");
    }
    long credit = Math.multiplyExact(entering, by);
    long[] totals = cells;
    for (Limit limit : rule.limits) {
      int cell = limit.cell + (int) limit.keys[limit.keyCodes[row & limit.keyRing]];
      long now = stamps[limit.window];
      long total = totals[cell] == now ? totals[cell + 1] : 0;
      long rest = Math.subtractExact(limit.bounds[limit.boundCodes[row & limit.boundRing]], total);
      credit = Math.min(credit, Math.max(rest, Math.min(credit, 0)));
      totals[cell] = now;
      totals[cell + 1] = Math.addExact(total, credit);
      if (credit == 0) {
        return;
      }
    }
    amounts[rule.outlet] += credit;
    gross = Math.addExact(gross, Math.abs(credit));
    if (credit != 0) {
      counts[rule.outlet]++;
      if (journal != null) {
        journal.add(row, rule.outlet, credit);
      }
    }
  }

  private boolean holds(Program rule, int row) {
    long[] all = values(row);
    for (Matcher matcher : rule.rest) {
      if (matcher.test(all) != Matcher.HOLDS) {
        return false;
      }
    }
    return true;
  }

  private void pay(Program rule, int row) {
    long credit;
    if (rule.account < 0) {
      credit = number(rule.amount, row);
    } else if (reached[rule.account]) {
      credit = brought[rule.account];
    } else {
      return;
    }
    Step[] steps = rule.steps;
    for (int i = 0; i < steps.length; i++) {
      Step step = steps[i];
      if (step.kind == KernelStep.Kind.MAX && !step.isOfRun) {
        credit = most(step, row, credit);
      } else if (step.kind == KernelStep.Kind.CREDIT) {
        credit(step.what, row, credit);
      } else if (step.kind == KernelStep.Kind.TIMES) {
        credit = Math.multiplyExact(credit, number(step.number, row));
      } else {
        credit = step(step, row, credit);
      }
      if (credit == 0 && step.onZero > 0) {
        i = step.onZero - 1;
      }
    }
  }

  private long step(Step step, int row, long credit) {
    return switch (step.kind) {
      case SCALE -> Math.multiplyExact(credit, step.what.number);
      case SAVE -> {
        saved[(int) step.what.number] = credit;
        yield credit;
      }
      case LOAD -> saved[(int) step.what.number];
      case GROW -> step.isOfRun ? growRun(step, row, credit) : grow(step, row, credit);
      default -> step.isOfRun ? limitRun(step, row, credit) : limit(step, row, credit);
    };
  }

  /** The number, which must not be missing. */
  private long number(Lookup lookup, int row) {
    long number =
        lookup.function == null
            ? lookup.table[lookup.codes[row & lookup.ring]]
            : lookup.function.of(values(row));
    if (number == Reading.MISSING) {
      throw new ArithmeticException("a number is missing");
    }
    return number;
  }

  /** What the row reads as, field by field. */
  private long[] values(int row) {
    if (rowRead != row) {
      rowRead = row;
      kernel.read(reading, rows, row, day);
    }
    return reading.values;
  }

  private int cell(Step step, int row) {
    int cell = step.cell + (int) number(step.key, row);
    for (Lookup part : step.more) {
      cell += (int) number(part, row);
    }
    return cell;
  }

  private long most(Step step, int row, long credit) {
    int cell = cell(step, row);
    long now = stamps[step.window];
    long total = cells[cell] == now ? cells[cell + 1] : 0;
    long most = number(step.number, row);
    long granted =
        credit <= 0 ? credit : Math.max(0, Math.min(credit, Math.subtractExact(most, total)));
    cells[cell] = now;
    cells[cell + 1] = Math.addExact(total, granted);
    return granted;
  }

  private long limit(Step step, int row, long credit) {
    int cell = cell(step, row);
    long now = stamps[step.window];
    if (cells[cell] != now) {
      cells[cell] = now;
      cells[cell + 1] = 0;
    }
    return limit(step, row, cell, credit);
  }

  private long limitRun(Step step, int row, long credit) {
    int cell = cell(step, row);
    if (turnTo(step, cell, credit) == Turn.OUTSIDE) {
      return step.kind == KernelStep.Kind.COUNT ? credit : 0;
    }
    return limit(step, row, cell, credit);
  }

  private long limit(Step step, int row, int cell, long credit) {
    long total = cells[cell + 1];
    long granted =
        switch (step.kind) {
          case MAX -> {
            long rest = Math.subtractExact(number(step.number, row), total);
            yield credit <= 0 ? credit : Math.max(0, Math.min(credit, rest));
          }
          case SOFT_MAX -> credit <= 0 || total < number(step.number, row) ? credit : 0;
          case MIN -> Math.max(credit, Math.subtractExact(number(step.number, row), total));
          default -> credit;
        };
    cells[cell + 1] = Math.addExact(total, granted);
    return granted;
  }

  private long grow(Step step, int row, long credit) {
    int cell = cell(step, row);
    long now = stamps[step.window];
    boolean begun = cells[cell] != now;
    cells[cell] = now;
    return grow(step, cell, credit, begun);
  }

  private long growRun(Step step, int row, long credit) {
    int cell = cell(step, row);
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
    long now = stamps[step.window];
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

  private void credit(KernelStep step, int row, long amount) {
    int outlet = (int) step.number;
    amounts[outlet] += amount;
    gross = Math.addExact(gross, Math.abs(amount));
    if (amount != 0) {
      counts[outlet]++;
      if (journal != null) {
        journal.add(row, outlet, amount);
      }
    }
    if (kernel.countsAccounts) {
      brought[step.account] = Math.addExact(brought[step.account], amount);
      reached[step.account] = true;
    }
  }
}
