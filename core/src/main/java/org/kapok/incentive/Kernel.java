package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.KernelStep.Operand;

/**
 * A scheme as a compact program over codes. What one dimension decides (which rules a kind or a
 * weekday admits, what a duration pays) is tabulated by code; which rules match is then the
 * intersection of a few sets of bits, and a matching rule is a short row of instructions over plain
 * numbers. Whatever is out of the ordinary (an overflow, a missing factor) is left to the general
 * engine, subject by subject.
 */
final class Kernel {
  private static final int MINUTES_OF_DAY = 1440;

  final Dimensions dimensions;
  final List<Rule> rules;
  final CodeTable[][] masks;
  final int cells;
  final int registers;
  private final List<List<CodeTable>> tables;
  private final int[] known;
  private final Reading reading;

  final KernelDays days;

  /** Whether rules count the credits of accounts. */
  final boolean countsAccounts;

  private final BitSet[] refused;
  private final BitSet absent = new BitSet();
  private final boolean[] counted;
  private final Map<Integer, CodeTable> values;
  private @Nullable KernelLink link;

  /**
   * A rule.
   *
   * @param amount what it measures, its first steps included as far as one dimension decides them
   * @param account the account whose credits it counts, or −1
   * @param steps what follows
   * @param rest the conditions that several dimensions decide
   * @param follows whether it only stands for one more account that the rule before it feeds
   */
  record Rule(Operand amount, int account, KernelStep[] steps, Matcher[] rest, boolean follows) {
    /** Rules that stand for all but the first account that this one feeds. */
    List<Rule> followers() {
      return Arrays.stream(steps)
          .filter(step -> step.kind == KernelStep.Kind.CREDIT)
          .skip(1)
          .map(step -> new Rule(Operand.NONE, -1, new KernelStep[] {step}, new Matcher[0], true))
          .toList();
    }
  }

  Kernel(KernelStore store, List<Rule> rules, CodeTable[][] masks, boolean[] counted) {
    this.rules = List.copyOf(rules);
    this.masks = masks;
    this.counted = counted;
    dimensions = store.dimensions;
    values = store.values();
    tables = store.tables;
    cells = store.size();
    registers = store.registers;
    boolean any = false;
    for (boolean each : counted) {
      any |= each;
    }
    countsAccounts = any;
    days = new KernelDays(dimensions.program);
    known = new int[dimensions.stored()];
    refused = new BitSet[dimensions.fields.size()];
    Arrays.setAll(refused, i -> new BitSet());
    reading = new Reading(dimensions.program);
  }

  /**
   * Makes ready for these rows: tabulates the codes that are new, and the days.
   *
   * @return whether the rows can be scored; if not, or if there are none, none of them
   */
  boolean prepare(Rows rows) {
    if (rows.size == 0) {
      return false;
    }
    boolean isNew = link == null;
    for (int dimension = 0; dimension < known.length; dimension++) {
      isNew |= tabulate(dimension);
      isNew |= meetAbsent(dimension, rows);
    }
    leaveRefused(rows);
    if (link == null) {
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
    KernelDays.Cover cover = days.cover(first, last);
    if (cover == KernelDays.Cover.GROWN) {
      tabulateDays();
      isNew = true;
    }
    if (isNew) {
      link = new KernelLink(this, counted, rows);
    }
    return cover != KernelDays.Cover.IMPOSSIBLE;
  }

  /** The rules, ready to run over rows that it was made ready for. */
  KernelLink link() {
    return Objects.requireNonNull(link);
  }

  /** At how many of so many rows each rule matches, as far as what rows store decides. */
  int[] sample(Rows from, int count) {
    int[] matches = new int[rules.size()];
    for (int i = 0; i < count; i++) {
      int row = (int) ((long) from.size * i / count);
      for (int rule = 0; rule < matches.length; rule++) {
        long bit = 1L << rule;
        for (int dimension = 0; dimension < dimensions.stored(); dimension++) {
          CodeTable[] table = masks[dimension];
          bit &= table.length == 0 ? bit : table[rule / 64].byCode[from.codes[dimension][row]];
        }
        matches[rule] += bit == 0 ? 0 : 1;
      }
    }
    return matches;
  }

  /** Whether anything depends on codes of the dimension. */
  boolean isUsed(int dimension) {
    return !tables.get(dimension).isEmpty();
  }

  /** Tabulates the codes of the dimension that are new; whether there are any. */
  private boolean tabulate(int dimension) {
    int size = dimensions.dictionary(dimension).size();
    if (known[dimension] == size) {
      return false;
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
    return true;
  }

  /** Notes whether rows lack the dimension; whether that is new. */
  private boolean meetAbsent(int dimension, Rows rows) {
    if (absent.get(dimension)) {
      return false;
    }
    int[] codes = rows.codes[dimension];
    int row = 0;
    while (row < rows.size && codes[row] != 0) {
      row++;
    }
    if (row == rows.size) {
      return false;
    }
    absent.set(dimension);
    tables.get(dimension).forEach(CodeTable::meetAbsent);
    return true;
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
        dimensions.readSecond(reading, minute * KernelDays.SECONDS_OF_MINUTE, slots);
        put(dimension, minute);
      }
    }
  }

  private void tabulateDays() {
    int dimension = dimensions.day();
    tables.get(dimension).forEach(table -> table.grow(days.count()));
    tables.get(dimension).forEach(CodeTable::meetAbsent);
    int[] slots = dimensions.slots(dimension);
    for (int day = 0; day < days.count(); day++) {
      long epochDay = days.first + day;
      dimensions.readDay(reading, epochDay, slots);
      put(dimension, day);
      if (!dimensions.program.effective().contains(LocalDate.ofEpochDay(epochDay))) {
        for (CodeTable mask : masks[dimension]) {
          mask.byCode[day] = 0;
        }
      }
    }
  }

  /** Reads all values of a row of the day, for what several dimensions decide. */
  void read(Reading to, Rows rows, int row, int day) {
    dimensions.readDay(to, days.first + day, dimensions.slots(dimensions.day()));
    Instant second = Instant.ofEpochSecond(rows.seconds[row]);
    int ahead = dimensions.program.zone().getRules().getOffset(second).getTotalSeconds();
    int ofDay =
        (int) Math.floorMod(second.getEpochSecond() + ahead, (long) KernelDays.SECONDS_OF_DAY);
    dimensions.readSecond(to, ofDay, dimensions.slots(dimensions.minute()));
    values.forEach(
        (slot, table) -> to.values[slot] = table.byCode[rows.codes[table.dimension][row]]);
    dimensions.readDerived(to, dimensions.slotsOfSeveral());
  }
}
