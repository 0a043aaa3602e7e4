package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Objects;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * One key by which candidates are ranked (排序依据): a value that every {@link Candidate} brings, and
 * which end of it comes first.
 *
 * <p>Example: the most hours first, and of equal hours whoever joined first, is {@code
 * List.of(RankingKey.descending("hours"), RankingKey.ascending("joined"))}.
 *
 * @param by the name of an amount or date of the candidates
 * @param order which end comes first
 */
public record RankingKey(String by, Order order) {

  /** Which end of the values comes first. */
  public enum Order {
    /** The smallest amount or the earliest date. */
    ASCENDING,
    /** The greatest amount or the latest date. */
    DESCENDING
  }

  /**
   * Refuses a blank name.
   *
   * @throws IllegalArgumentException if so
   */
  public RankingKey {
    if (by.isBlank()) {
      throw new InvalidValueException("by must name a value of the candidates, was blank");
    }
  }

  /** The smallest amount or the earliest date first. */
  public static RankingKey ascending(String by) {
    return new RankingKey(by, Order.ASCENDING);
  }

  /** The greatest amount or the latest date first. */
  public static RankingKey descending(String by) {
    return new RankingKey(by, Order.DESCENDING);
  }

  /** Below 0 if the first comes first, 0 if this key does not tell them apart; both have it. */
  int compare(Candidate first, Candidate second) {
    Amount amount = first.amounts().get(by);
    int ascending =
        amount == null
            ? date(first).compareTo(date(second))
            : amount.compareTo(Objects.requireNonNull(second.amounts().get(by), by));
    return order == Order.ASCENDING ? ascending : -ascending;
  }

  private LocalDate date(Candidate candidate) {
    return Objects.requireNonNull(candidate.dates().get(by), by);
  }
}
