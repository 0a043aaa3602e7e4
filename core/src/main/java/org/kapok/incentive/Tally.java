package org.kapok.incentive;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * What many subjects have earned, without the lines (积分汇总): for each subject the amount of each
 * account, and over all subjects what each rule brought to each account and how often. These are
 * the sums of the {@link Statement} of the same participations, exactly.
 *
 * <p>Tallies of disjoint subjects merge, so that parts of a table can be scored by several threads:
 *
 * <pre>{@code
 * Tally tally = table.split(2).parallelStream()
 *     .map(part -> scorer.tally(part, LocalDate.of(2025, 12, 31)))
 *     .reduce(Tally::merge)
 *     .orElseThrow();
 * tally.credited(MemberId.of("m-1"), AccountId.of("points"));
 * }</pre>
 */
public final class Tally {
  private final SchemeId scheme;
  private final Instant asOf;
  private final TallyShape shape;
  private final SubjectId[] subjects;
  private final Amounts credited;
  private final Amounts pending;
  private final long[] credits;

  /**
   * Sums in units of their accounts.
   *
   * @param bySubject by subject, then by account
   * @param byOutlet by outlet, over all subjects
   */
  record Amounts(long[] bySubject, long[] byOutlet) {
    private Amounts merge(Amounts other, Merge order) {
      long[] sums = byOutlet.clone();
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Math.addExact(sums[i], other.byOutlet[i]);
      }
      return new Amounts(order.merge(bySubject, other.bySubject), sums);
    }
  }

  /** A tally; the subjects stand in their order, and nobody else holds the arrays. */
  Tally(
      SchemeId scheme,
      Instant asOf,
      TallyShape shape,
      SubjectId[] subjects,
      Amounts credited,
      Amounts pending,
      long[] credits) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.shape = shape;
    this.subjects = subjects;
    this.credited = credited;
    this.pending = pending;
    this.credits = credits;
  }

  /** By which scheme. */
  public SchemeId scheme() {
    return scheme;
  }

  /** As of when; participations that start at or after this instant do not count. */
  public Instant asOf() {
    return asOf;
  }

  /** All subjects, in their order, also those who earned nothing. */
  public List<SubjectId> subjects() {
    return Collections.unmodifiableList(Arrays.asList(subjects));
  }

  /**
   * What is credited to the subject's account, all periods and rules together; nothing for a
   * subject that is not known.
   *
   * @throws IllegalArgumentException if the scheme has no such account
   */
  public Amount credited(SubjectId subject, AccountId account) {
    return amount(credited, Arrays.binarySearch(subjects, subject), account);
  }

  /** What is credited to the account of the {@code number}th subject, counted from 0. */
  public Amount credited(int number, AccountId account) {
    return amount(credited, number, account);
  }

  /**
   * What is pending for the subject's account, as {@link #credited(SubjectId, AccountId)}.
   *
   * @throws IllegalArgumentException if the scheme has no such account
   */
  public Amount pending(SubjectId subject, AccountId account) {
    return amount(pending, Arrays.binarySearch(subjects, subject), account);
  }

  private Amount amount(Amounts amounts, int subject, AccountId account) {
    int place = shape.account(account);
    return subject < 0
        ? Amount.ZERO
        : shape.amount(place, amounts.bySubject[subject * shape.accounts().size() + place]);
  }

  /**
   * What the rule has credited to the account, all subjects together.
   *
   * @throws IllegalArgumentException if the scheme has no such rule or account
   * @throws ArithmeticException if the sum does not fit in an amount
   */
  public Amount credited(RuleId rule, AccountId account) {
    return ofOutlets(credited, rule, account);
  }

  /**
   * What the rule has brought to the account and is pending, all subjects together.
   *
   * @throws IllegalArgumentException if the scheme has no such rule or account
   * @throws ArithmeticException if the sum does not fit in an amount
   */
  public Amount pending(RuleId rule, AccountId account) {
    return ofOutlets(pending, rule, account);
  }

  private Amount ofOutlets(Amounts amounts, RuleId rule, AccountId account) {
    long sum = 0;
    for (int outlet : shape.outlets(rule, account)) {
      sum = Math.addExact(sum, amounts.byOutlet[outlet]);
    }
    return shape.amount(shape.account(account), sum);
  }

  /**
   * How many lines of the rule brought something other than 0 to the account, pending ones
   * included, all subjects together.
   *
   * @throws IllegalArgumentException if the scheme has no such rule or account
   */
  public long credits(RuleId rule, AccountId account) {
    return shape.outlets(rule, account).stream().mapToLong(outlet -> credits[outlet]).sum();
  }

  /**
   * This tally and the other one together.
   *
   * @throws IllegalArgumentException if they are of different schemes or instants, or share a
   *     subject
   * @throws ArithmeticException if a sum over all subjects does not fit
   */
  public Tally merge(Tally other) {
    if (!scheme.equals(other.scheme) || !shape.equals(other.shape) || !asOf.equals(other.asOf)) {
      throw new InvalidValueException(
          "tallies must be of one scheme and instant: {0} as of {1} and {2} as of {3}",
          scheme, asOf, other.scheme, other.asOf);
    }
    Merge order = new Merge(subjects, other.subjects, shape.accounts().size());
    long[] counts = credits.clone();
    Arrays.setAll(counts, i -> counts[i] + other.credits[i]);
    return new Tally(
        scheme,
        asOf,
        shape,
        order.subjects,
        credited.merge(other.credited, order),
        pending.merge(other.pending, order),
        counts);
  }

  /** Which of two sorted rows of subjects comes next. */
  private static final class Merge {
    private final SubjectId[] subjects;
    private final boolean[] isOfOther;
    private final int width;

    Merge(SubjectId[] one, SubjectId[] other, int width) {
      this.width = width;
      subjects = new SubjectId[one.length + other.length];
      isOfOther = new boolean[subjects.length];
      int at = 0;
      for (int i = 0; i < subjects.length; i++) {
        int order =
            at == one.length ? 1 : i - at == other.length ? -1 : one[at].compareTo(other[i - at]);
        if (order == 0) {
          throw new InvalidValueException(
              "tallies must be of different subjects, both hold {0}", one[at]);
        }
        isOfOther[i] = order > 0;
        subjects[i] = order > 0 ? other[i - at] : one[at++];
      }
    }

    long[] merge(long[] one, long[] other) {
      long[] all = new long[one.length + other.length];
      int at = 0;
      for (int i = 0; i < isOfOther.length; i++) {
        long[] from = isOfOther[i] ? other : one;
        int place = isOfOther[i] ? i - at : at++;
        System.arraycopy(from, place * width, all, i * width, width);
      }
      return all;
    }
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Tally other
        && scheme.equals(other.scheme)
        && asOf.equals(other.asOf)
        && shape.equals(other.shape)
        && Arrays.equals(subjects, other.subjects)
        && Arrays.equals(credits, other.credits)
        && equal(credited, other.credited)
        && equal(pending, other.pending);
  }

  private static boolean equal(Amounts one, Amounts other) {
    return Arrays.equals(one.bySubject, other.bySubject)
        && Arrays.equals(one.byOutlet, other.byOutlet);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(subjects) * 31 + Arrays.hashCode(credited.bySubject);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "Tally of %d subjects by %s as of %s", subjects.length, scheme, asOf);
  }
}
