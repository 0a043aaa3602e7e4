package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.incentive.rule.Window;

/**
 * A scheme as a compact program over codes. What one dimension decides (which rules a kind or a
 * weekday admits, what a duration pays) is tabulated by code; which rules match is then the
 * intersection of a few sets of bits, and a matching rule is a short row of instructions over plain
 * numbers. Whatever is out of the ordinary (an overflow, a missing factor) is left to the general
 * engine, subject by subject.
 */
final class Kernel {
  static final int SECONDS_OF_DAY = 86_400;
  static final int SECONDS_OF_MINUTE = 60;
  private static final int MINUTES_OF_DAY = 1440;

  /** More days than this are left to the general engine. */
  private static final long MOST_DAYS = 200_000;

  final Dimensions dimensions;
  final List<Rule> rules;
  final CodeTable[][] masks;
  final int cells;
  final int registers;
  private final List<List<CodeTable>> tables;
  private final int[] known;
  private final Reading reading;

  /** The first day that is covered; windows by number and day, counted from the first of each. */
  long firstDay = Long.MAX_VALUE;

  int[][] windows = new int[0][];

  /** More than there are windows of any kind within the days that are covered. */
  long stride = 1;

  /** What local time is ahead of UTC, where it is always the same; else nothing. */
  int offset;

  boolean isOffsetFixed;

  /** Whether the seconds of the days that are covered fit in an int. */
  boolean isShort;

  /** Whether rules count the credits of accounts. */
  final boolean countsAccounts;

  private long lastDay = Long.MIN_VALUE;
  private final BitSet[] refused;
  private final boolean[] counted;
  private final Map<Integer, CodeTable> values;

  /**
   * A rule.
   *
   * @param amount what it measures, its first steps included as far as one dimension decides them
   * @param account the account whose credits it counts, or −1
   * @param steps what follows
   * @param rest the conditions that several dimensions decide
   */
  record Rule(KernelStep.Operand amount, int account, KernelStep[] steps, Matcher[] rest) {}

  Kernel(
      Dimensions dimensions,
      List<Rule> rules,
      CodeTable[][] masks,
      List<List<CodeTable>> tables,
      int cells,
      int registers,
      boolean[] counted,
      Map<Integer, CodeTable> values) {
    this.dimensions = dimensions;
    this.rules = List.copyOf(rules);
    this.masks = masks;
    this.tables = tables;
    this.cells = cells;
    this.registers = registers;
    this.counted = counted;
    this.values = values;
    boolean any = false;
    for (boolean each : counted) {
      any |= each;
    }
    countsAccounts = any;
    known = new int[dimensions.stored()];
    refused = new BitSet[dimensions.fields.size()];
    Arrays.setAll(refused, i -> new BitSet());
    reading = new Reading(dimensions.program);
  }

  /**
   * Makes ready for these rows: tabulates the codes that are new, and the days.
   *
   * @return whether the rows can be scored; if not, none of them
   */
  boolean prepare(Rows rows) {
    if (rows.size == 0) {
      return true;
    }
    for (int dimension = 0; dimension < known.length; dimension++) {
      tabulate(dimension);
      meetAbsent(dimension, rows);
    }
    leaveRefused(rows);
    if (windows.length == 0) {
      tabulateMinutes();
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (int subject = 0; subject < rows.subjects; subject++) {
      int from = rows.starts[subject];
      int to = rows.starts[subject + 1];
      if (from < to) {
        first = Math.min(first, rows.seconds[from]);
        last = Math.max(last, rows.seconds[to - 1]);
      }
    }
    boolean isCovered = readZone(first, last) && coverDays(first, last);
    findShortcuts();
    return isCovered;
  }

  private void tabulate(int dimension) {
    int size = dimensions.dictionary(dimension).size();
    if (known[dimension] == size) {
      return;
    }
    tables.get(dimension).forEach(table -> table.grow(size));
    int[] slots = dimensions.slots(dimension);
    for (int code = known[dimension]; code < size; code++) {
      if (dimension < dimensions.fields.size()) {
        if (!dimensions.readProperty(reading, dimension, code, slots)) {
          refused[dimension].set(code);
        }
      } else {
        dimensions.readFact(reading, dimension, code, slots);
      }
      put(dimension, code);
    }
    known[dimension] = size;
  }

  private void meetAbsent(int dimension, Rows rows) {
    int[] codes = rows.codes[dimension];
    int row = 0;
    while (row < rows.size && codes[row] != 0) {
      row++;
    }
    if (row < rows.size) {
      tables.get(dimension).forEach(CodeTable::meetAbsent);
    }
  }

  private void put(int dimension, int code) {
    for (CodeTable table : tables.get(dimension)) {
      table.put(code, reading.values);
    }
  }

  /** Leaves subjects with a value that cannot be read to the general engine, which refuses them. */
  private void leaveRefused(Rows rows) {
    for (int dimension = 0; dimension < refused.length; dimension++) {
      if (!refused[dimension].isEmpty()) {
        for (int subject = 0; subject < rows.subjects; subject++) {
          for (int row = rows.starts[subject]; row < rows.starts[subject + 1]; row++) {
            if (refused[dimension].get(rows.codes[dimension][row])) {
              rows.general.set(subject);
            }
          }
        }
      }
    }
  }

  private void tabulateMinutes() {
    int dimension = dimensions.minute();
    if (!tables.get(dimension).isEmpty()) {
      tables.get(dimension).forEach(table -> table.grow(MINUTES_OF_DAY));
      tables.get(dimension).forEach(CodeTable::meetAbsent);
      int[] slots = dimensions.slots(dimension);
      for (int minute = 0; minute < MINUTES_OF_DAY; minute++) {
        dimensions.readSecond(reading, minute * SECONDS_OF_MINUTE, slots);
        put(dimension, minute);
      }
    }
  }

  /** Finds the offset, and whether a day can be left and entered once more. */
  private boolean readZone(long first, long last) {
    ZoneRules zone = dimensions.program.zone().getRules();
    Instant from = Instant.ofEpochSecond(first);
    ZoneOffsetTransition next = zone.nextTransition(from);
    offset = zone.getOffset(from).getTotalSeconds();
    isOffsetFixed = next == null || next.toEpochSecond() > last;
    for (;
        next != null && next.toEpochSecond() <= last;
        next = zone.nextTransition(next.getInstant())) {
      if (next.getDateTimeBefore()
          .minusNanos(1)
          .toLocalDate()
          .isAfter(next.getDateTimeAfter().toLocalDate())) {
        return false;
      }
    }
    return true;
  }

  private boolean coverDays(long first, long last) {
    long from = Math.min(firstDay, Math.floorDiv(first, (long) SECONDS_OF_DAY) - 2);
    long to = Math.max(lastDay, Math.floorDiv(last, (long) SECONDS_OF_DAY) + 2);
    if (from == firstDay && to == lastDay) {
      return true;
    }
    if (to - from > MOST_DAYS) {
      return false;
    }
    firstDay = from;
    lastDay = to;
    int days = (int) (to - from) + 1;
    List<WindowProgram> used = dimensions.program.windows();
    windows = new int[used.size()][days];
    tables
        .get(dimensions.day())
        .forEach(
            table -> {
              table.grow(days);
              table.meetAbsent();
            });
    int[] slots = dimensions.slots(dimensions.day());
    for (int day = 0; day < days; day++) {
      LocalDate date = LocalDate.ofEpochDay(from + day);
      dimensions.readDay(reading, from + day, slots);
      put(dimensions.day(), day);
      if (!dimensions.program.effective().contains(date)) {
        for (CodeTable mask : masks[dimensions.day()]) {
          mask.byCode[day] = 0;
        }
      }
      for (int i = 0; i < windows.length; i++) {
        WindowProgram window = used.get(i);
        long origin =
            window.isTotal() ? window.number(LocalDate.ofEpochDay(from), Optional.empty()) : 0;
        long number = window.isTotal() ? window.number(date, Optional.empty()) : 0;
        windows[i][day] = (int) (number - origin);
      }
    }
    stride = Math.max(stride, days + 2L);
    isShort = days < Integer.MAX_VALUE / SECONDS_OF_DAY;
    return true;
  }

  /** The number of the window that each participation is by itself; −1 if none is. */
  int participationWindow() {
    List<WindowProgram> used = dimensions.program.windows();
    for (int i = 0; i < used.size(); i++) {
      if (used.get(i).window().equals(Window.PARTICIPATION)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads all values of a row of the day, for what several dimensions decide. */
  void read(Reading to, Rows rows, int row, int day) {
    dimensions.readDay(to, firstDay + day, dimensions.slots(dimensions.day()));
    Instant second = Instant.ofEpochSecond(rows.seconds[row]);
    int ahead = dimensions.program.zone().getRules().getOffset(second).getTotalSeconds();
    int ofDay = (int) Math.floorMod(second.getEpochSecond() + ahead, (long) SECONDS_OF_DAY);
    dimensions.readSecond(to, ofDay, dimensions.slots(dimensions.minute()));
    values.forEach(
        (slot, table) -> to.values[slot] = table.byCode[rows.codes[table.dimension][row]]);
    dimensions.readDerived(to, dimensions.slotsOfSeveral());
  }

  /** Finds what may be skipped when nothing is left of a credit. */
  private void findShortcuts() {
    for (Rule rule : rules) {
      int end = rule.steps().length;
      boolean keeps = true;
      for (int i = rule.steps().length - 1; i >= 0; i--) {
        KernelStep step = rule.steps()[i];
        step.onZero = keeps ? end : 0;
        if (step.kind == KernelStep.Kind.LOAD) {
          end = i;
          keeps = true;
        } else {
          keeps &= step.keepsZero(counted);
        }
      }
    }
  }
}
