package org.kapok.benchmarks.scoring;

import java.util.Arrays;

/** What comes out, in tenths of a point: each member's points; each rule's total and awards. */
final class Points {
  private final long[] members;
  private final long[] totals = new long[TwentyRules.RULES];
  private final long[] awards = new long[TwentyRules.RULES];

  Points(int members) {
    this.members = new long[members];
  }

  void put(int member, long points) {
    members[member] = points;
  }

  /** Adds to what a rule brought. */
  void add(int rule, long total, long count) {
    totals[rule] += total;
    awards[rule] += count;
  }

  long total(int rule) {
    return totals[rule];
  }

  long awards(int rule) {
    return awards[rule];
  }

  /** One number for all of it, by which contenders are compared. */
  String checksum() {
    long sum = 0xcbf29ce484222325L;
    for (long each : members) {
      sum = mixed(sum, each);
    }
    for (int rule = 0; rule < TwentyRules.RULES; rule++) {
      sum = mixed(mixed(sum, totals[rule]), awards[rule]);
    }
    return Long.toHexString(sum);
  }

  private static long mixed(long sum, long value) {
    long mixed = (sum ^ value) * 0x100000001b3L;
    return mixed ^ (mixed >>> 29);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Points points
        && Arrays.equals(members, points.members)
        && Arrays.equals(totals, points.totals)
        && Arrays.equals(awards, points.awards);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(members);
  }

  @Override
  public String toString() {
    return checksum() + " of " + members.length + " members";
  }
}
