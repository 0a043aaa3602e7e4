package org.kapok.incentive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one run credits: of the subject under way by account, and of all so far by rule. */
final class KernelCredits {
  /** No sum of fewer units overflows an amount. */
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  private final Sums sums;
  private final @Nullable CreditRows journal;
  private final KernelMatches matches;
  private final int[] outlets;
  private final int[] accounts;
  private final long[] ofSubject;
  private final Totals all;
  private final Totals before;
  private boolean isHeld;
  private long gross;

  /**
   * What rules credited.
   *
   * @param amounts how much, by the number of the rule
   * @param counts how often other than 0
   */
  private record Totals(long[] amounts, long[] counts) {
    static Totals none(int rules) {
      return new Totals(new long[rules], new long[rules]);
    }

    void set(Totals other) {
      System.arraycopy(other.amounts, 0, amounts, 0, amounts.length);
      System.arraycopy(other.counts, 0, counts, 0, counts.length);
    }
  }

  KernelCredits(KernelRule[] rules, KernelMatches matches, Sums sums, @Nullable CreditRows rows) {
    this.matches = matches;
    this.sums = sums;
    journal = rows;
    outlets = Arrays.stream(rules).mapToInt(rule -> rule.outlet).toArray();
    accounts = Arrays.stream(rules).mapToInt(rule -> rule.creditedAccount).toArray();
    ofSubject = new long[sums.accounts()];
    all = Totals.none(rules.length);
    before = Totals.none(rules.length);
  }

  /** Whether so much surely fits in an amount. */
  static boolean fits(long units) {
    return units < SURELY_FITS;
  }

  /** Adds the credits of some matches of the subject, of a block that begins with this row. */
  void add(int from, int to, int firstRow) {
    if (ofSubject.length == 1) {
      ofSubject[0] += sum(from, to);
    } else {
      addByAccount(from, to);
    }
    if (journal != null) {
      journal.add(matches, from, to, firstRow, outlets);
    }
  }

  /** Adds what the subject is credited by a rule, and how often other than 0. */
  void add(int rule, long amount, int times) {
    ofSubject[accounts[rule]] += amount;
    all.amounts[rule] += amount;
    all.counts[rule] += times;
  }

  private long sum(int from, int to) {
    long[] credits = matches.credits;
    int[] rules = matches.rules;
    long[] amounts = all.amounts;
    long[] counts = all.counts;
    long sum = 0;
    for (int match = from; match < to; match++) {
      long credit = credits[match];
      int rule = rules[match];
      amounts[rule] += credit;
      counts[rule] += (credit | -credit) >>> 63;
      sum += credit;
    }
    return sum;
  }

  private void addByAccount(int from, int to) {
    sum(from, to);
    for (int match = from; match < to; match++) {
      ofSubject[accounts[matches.rules[match]]] += matches.credits[match];
    }
  }

  /** Notes that more of the subject is to come, which may all have to be dropped. */
  void hold() {
    if (!isHeld) {
      before.set(all);
      isHeld = true;
    }
  }

  /** Keeps what the subject got, of which all magnitudes make so much. */
  void keep(int number, long magnitude) {
    sums.add(number, ofSubject);
    Arrays.fill(ofSubject, 0);
    isHeld = false;
    gross += magnitude;
    if (!fits(gross)) {
      flush();
    }
    end(number);
  }

  /** Drops what the subject got. */
  void drop() {
    Arrays.fill(ofSubject, 0);
    if (isHeld) {
      all.set(before);
      isHeld = false;
    }
    if (journal != null) {
      journal.drop();
    }
  }

  /** Ends a subject. */
  void end(int number) {
    if (journal != null) {
      journal.end(number);
    }
  }

  /** Adds what the rules credited to the sums. */
  void flush() {
    for (int rule = 0; rule < outlets.length; rule++) {
      sums.addOutlet(outlets[rule], all.amounts[rule], all.counts[rule]);
    }
    all.set(Totals.none(outlets.length));
    gross = 0;
  }
}
