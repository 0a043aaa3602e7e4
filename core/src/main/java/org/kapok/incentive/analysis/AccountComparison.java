package org.kapok.incentive.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.kapok.id.AccountId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * How two schemes differ in one account: every compared subject, and every rule. Accounts are never
 * added up together, for they count different things and feed one another.
 *
 * @param account which account
 * @param subjects every compared subject, in order of their ids, also those that have nothing in
 *     the account
 * @param rules every rule that brings anything to the account, openings first, then by id
 */
public record AccountComparison(
    AccountId account, List<SubjectChange> subjects, List<RuleChange> rules) {
  private static final Comparator<SubjectChange> BY_CHANGE =
      Comparator.comparing(SubjectChange::change);

  /** Copies the lists. */
  public AccountComparison {
    subjects = List.copyOf(subjects);
    rules = List.copyOf(rules);
  }

  /** How many subjects have more by the second scheme. */
  public int gainers() {
    return count(sign -> sign > 0);
  }

  /** How many subjects have less by the second scheme. */
  public int losers() {
    return count(sign -> sign < 0);
  }

  /** How many subjects have the same by both. */
  public int unchanged() {
    return count(sign -> sign == 0);
  }

  private int count(IntPredicate sign) {
    return (int) subjects.stream().filter(each -> sign.test(each.change().signum())).count();
  }

  /**
   * What all subjects have by the first scheme.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public Amount before() {
    return sum(SubjectChange::before);
  }

  /**
   * What all subjects have by the second scheme.
   *
   * @throws ArithmeticException if the sum does not fit
   */
  public Amount after() {
    return sum(SubjectChange::after);
  }

  /**
   * What all subjects gain together; below 0 for a loss.
   *
   * @throws ArithmeticException if it does not fit
   */
  public Amount change() {
    return after().minus(before());
  }

  private Amount sum(Function<SubjectChange, Amount> amount) {
    return subjects.stream().map(amount).reduce(Amount.ZERO, Amount::plus);
  }

  /**
   * A quantile of the changes by the nearest-rank method: of n subjects ordered by change, the
   * change of the one at rank ⌈share × n⌉, at least 1. It is always the change of a real subject,
   * never something between two. {@code quantile(Ratio.of(1, 2))} is the (lower) median, 0 gives
   * the least and 1 the greatest change.
   *
   * @param share from 0 to 1, both included
   * @return empty if there is no subject
   * @throws IllegalArgumentException if the share lies outside
   */
  public Optional<Amount> quantile(Ratio share) {
    if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
      throw new InvalidValueException("share must be from 0 to 1, was {0}", share);
    }
    int rank = (int) Math.max(1, share.times(Ratio.of(subjects.size())).ceiling());
    return subjects.stream().map(SubjectChange::change).sorted().skip(rank - 1L).findFirst();
  }

  /** The subjects that gain most, at most so many, the greatest gain first, equal ones by id. */
  public List<SubjectChange> largestGains(int most) {
    return subjects.stream()
        .filter(each -> each.change().signum() > 0)
        .sorted(BY_CHANGE.reversed())
        .limit(most)
        .toList();
  }

  /** The subjects that lose most, at most so many, the greatest loss first, equal ones by id. */
  public List<SubjectChange> largestLosses(int most) {
    return subjects.stream()
        .filter(each -> each.change().signum() < 0)
        .sorted(BY_CHANGE)
        .limit(most)
        .toList();
  }
}
