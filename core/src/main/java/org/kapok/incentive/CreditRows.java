package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;

/** Credits other than 0 as plain numbers, subject by subject. */
final class CreditRows {
  /** A part of the rows has 2 to the power of this many, so that none is moved when more come. */
  private static final int SHIFT = 14;

  private static final int MASK = (1 << SHIFT) - 1;

  /** Of each row, the participation in the upper half of a number and the outlet in the lower. */
  private final List<long[]> sources = new ArrayList<>();

  private final List<long[]> amounts = new ArrayList<>();
  private final int[] ends;
  private int size;
  private int ended;

  /** No rows yet, of so many subjects. */
  CreditRows(int subjects) {
    ends = new int[subjects];
  }

  /** Adds a row to the subject under way; no participation is −1. */
  void add(int participation, int outlet, long amount) {
    int part = partOfNext();
    sources.get(part)[size & MASK] = source(participation, outlet);
    amounts.get(part)[size & MASK] = amount;
    size++;
  }

  /** Adds the credits of some matches of a block that begins with this row. */
  void add(KernelMatches matches, int from, int to, int firstRow, int[] outlets) {
    int next = from;
    while (next < to) {
      int part = partOfNext();
      int until = Math.min(to, next + MASK + 1 - (size & MASK));
      size += put(matches, next, until, firstRow, outlets, sources.get(part), amounts.get(part));
      next = until;
    }
  }

  /** Puts credits other than 0 behind those that are there; says how many. */
  private int put(
      KernelMatches matches,
      int from,
      int to,
      int firstRow,
      int[] outlets,
      long[] toSources,
      long[] toAmounts) {
    int[] rows = matches.rows;
    int[] rules = matches.rules;
    long[] credits = matches.credits;
    int first = size & MASK;
    int next = first;
    for (int match = from; match < to; match++) {
      long amount = credits[match];
      toSources[next] = source(firstRow + rows[match], outlets[rules[match]]);
      toAmounts[next] = amount;
      next += (int) ((amount | -amount) >>> 63);
    }
    return next - first;
  }

  private int partOfNext() {
    int part = size >> SHIFT;
    if (part == sources.size()) {
      sources.add(new long[1 << SHIFT]);
      amounts.add(new long[1 << SHIFT]);
    }
    return part;
  }

  private static long source(int participation, int outlet) {
    return ((long) participation << Integer.SIZE) | outlet;
  }

  /** Drops the rows of the subject under way. */
  void drop() {
    size = ended;
  }

  /** The rows so far are those up to this subject. */
  void end(int subject) {
    ends[subject] = size;
    ended = size;
  }

  int size() {
    return size;
  }

  int participation(int row) {
    return (int) (sources.get(row >> SHIFT)[row & MASK] >> Integer.SIZE);
  }

  int outlet(int row) {
    return (int) sources.get(row >> SHIFT)[row & MASK];
  }

  long amount(int row) {
    return amounts.get(row >> SHIFT)[row & MASK];
  }

  /** The number of the row's subject: the first whose rows do not end before it. */
  int subject(int row) {
    int from = 0;
    int to = ends.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ends[middle] > row) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
