package org.kapok.benchmarks.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of made-up participations as columns, grouped by member, each member's by start and then
 * by number. There are twenty times as many participations as members.
 */
final class Workload {
  private static final int ROW_BITS = 24;
  private static final int ROW = (1 << ROW_BITS) - 1;

  final int[] member;

  /** Since the epoch. */
  final long[] second;

  final int[] id;
  final byte[] kind;
  final short[] minutes;
  final byte[] function;

  /** -1 without one. */
  final byte[] theme;

  final byte[] tier;

  /** 0 without one. */
  final byte[] rating;

  final boolean[] noShow;

  private final String[] names;

  /** Room for so many. */
  Workload(int count) {
    if (count > ROW) {
      throw new IllegalArgumentException("count must be <= " + ROW + ", was " + count);
    }
    member = new int[count];
    second = new long[count];
    id = new int[count];
    kind = new byte[count];
    minutes = new short[count];
    function = new byte[count];
    theme = new byte[count];
    tier = new byte[count];
    rating = new byte[count];
    noShow = new boolean[count];
    names = new String[members(count)];
    for (int i = 0; i < names.length; i++) {
      names[i] = "M" + (10_000_000 + i);
    }
  }

  /** The workload of so many participations, the same in every run. */
  static Workload of(int count) {
    Workload made = new Draws(count).all();
    Workload sorted = new Workload(count);
    int[] rows = made.rowsBySubject();
    for (int i = 0; i < count; i++) {
      sorted.set(i, made, rows[i]);
    }
    return sorted;
  }

  /** How many members so many participations have. */
  static int members(int count) {
    return Math.max(1, count / 20);
  }

  int count() {
    return id.length;
  }

  int members() {
    return names.length;
  }

  String name(int member) {
    return names[member];
  }

  /** The member of the name. */
  static int memberOf(String name) {
    return Integer.parseInt(name, 1, name.length(), 10) - 10_000_000;
  }

  private int[] rowsBySubject() {
    int[] ends = new int[members() + 1];
    for (int each : member) {
      ends[each + 1]++;
    }
    for (int i = 0; i < members(); i++) {
      ends[i + 1] += ends[i];
    }
    int[] next = Arrays.copyOf(ends, members());
    long[] keys = new long[count()];
    for (int i = 0; i < count(); i++) {
      keys[next[member[i]]++] = key(i);
    }
    for (int i = 0; i < members(); i++) {
      Arrays.sort(keys, ends[i], ends[i + 1]);
    }
    return rows(keys);
  }

  private long key(int row) {
    return (second[row] - TwentyRules.YEAR_START) << ROW_BITS | row;
  }

  private static int[] rows(long[] keys) {
    int[] rows = new int[keys.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) keys[i] & ROW;
    }
    return rows;
  }

  private void set(int row, Workload from, int other) {
    member[row] = from.member[other];
    second[row] = from.second[other];
    id[row] = from.id[other];
    kind[row] = from.kind[other];
    minutes[row] = from.minutes[other];
    function[row] = from.function[other];
    theme[row] = from.theme[other];
    tier[row] = from.tier[other];
    rating[row] = from.rating[other];
    noShow[row] = from.noShow[other];
  }

  /** All rows by start, as a city's day brings them: members mixed. */
  int[] rowsByArrival() {
    long[] keys = new long[count()];
    for (int i = 0; i < count(); i++) {
      keys[i] = key(i);
    }
    Arrays.sort(keys);
    return rows(keys);
  }

  /** All rows as they stand. */
  int[] rowsBySort() {
    int[] rows = new int[count()];
    Arrays.setAll(rows, i -> i);
    return rows;
  }

  @Nullable Theme themeOf(int row) {
    return theme[row] < 0 ? null : Theme.ALL.get(theme[row]);
  }

  /** These rows as objects, made in that order. */
  List<Attendance> attendances(int[] rows) {
    List<Attendance> made = new ArrayList<>(rows.length);
    for (int row : rows) {
      made.add(
          new Attendance(
              id[row],
              name(member[row]),
              Instant.ofEpochSecond(second[row]),
              Kind.ALL.get(kind[row]),
              minutes[row],
              Function.ALL.get(function[row]),
              themeOf(row),
              Tier.ALL.get(tier[row]),
              rating[row],
              noShow[row]));
    }
    return made;
  }
}
