package org.kapok.incentive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one run credits: of the subject under way by account, and of all so far by outlet. */
final class KernelCredits {
  /** No sum of fewer units overflows an amount. */
  private static final long SURELY_FITS = 1_000_000_000_000_000L;

  private final Sums sums;
  private final @Nullable CreditRows journal;
  private final long[] ofSubject;
  private final long[] amounts;
  private final long[] counts;
  private final long[] amountsBefore;
  private final long[] countsBefore;
  private long gross;
  private long grossBefore;

  KernelCredits(Sums sums, @Nullable CreditRows journal) {
    this.sums = sums;
    this.journal = journal;
    ofSubject = new long[sums.accounts()];
    amounts = new long[sums.outlets()];
    counts = new long[sums.outlets()];
    amountsBefore = new long[sums.outlets()];
    countsBefore = new long[sums.outlets()];
  }

  /** Credits so little to an account that it surely fits, all rows of the subject together. */
  void addSmall(int row, int outlet, int account, long amount) {
    ofSubject[account] += amount;
    amounts[outlet] += amount;
    counts[outlet] += (amount | -amount) >>> 63;
    if (journal != null) {
      journal.add(row, outlet, amount);
    }
  }

  /**
   * Credits something to an account.
   *
   * @throws ArithmeticException if the sum of all magnitudes does not fit
   */
  void add(int row, int outlet, int account, long amount) {
    gross = Math.addExact(gross, Math.abs(amount));
    addSmall(row, outlet, account, amount);
  }

  /** Notes that so much may come in small credits of the subject; whether that surely fits. */
  boolean expect(long most) {
    gross += most;
    return fit();
  }

  /** Whether all that the subject got surely fits in an amount. */
  boolean fit() {
    return gross - grossBefore < SURELY_FITS;
  }

  /** Keeps what the subject got. */
  void keep(int number) {
    sums.add(number, ofSubject);
    Arrays.fill(ofSubject, 0);
    if (gross > SURELY_FITS) {
      flush();
    }
    System.arraycopy(amounts, 0, amountsBefore, 0, amounts.length);
    System.arraycopy(counts, 0, countsBefore, 0, counts.length);
    grossBefore = gross;
    end(number);
  }

  /** Drops what the subject got. */
  void drop() {
    Arrays.fill(ofSubject, 0);
    System.arraycopy(amountsBefore, 0, amounts, 0, amounts.length);
    System.arraycopy(countsBefore, 0, counts, 0, counts.length);
    gross = grossBefore;
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

  /** Adds what came out of the outlets to the sums. */
  void flush() {
    sums.addOutlets(amounts, counts);
    Arrays.fill(amounts, 0);
    Arrays.fill(counts, 0);
    gross = 0;
  }
}
