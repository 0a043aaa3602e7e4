package org.kapok.order;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.quantity.Ratio;

/**
 * What was counted in the loop, and the figures that follow (运行指标). A share of nothing is empty,
 * not 0.
 *
 * <p>Example: {@code counts.acceptance()} is {@code 3/4} if three of four answers were yes.
 *
 * @param counts by measure; those that are left out are 0
 * @param times how long orders stood where, for those that went on
 */
public record LoopCounts(
    SortedMap<LoopMeasure, Long> counts, SortedMap<OrderState, StepTime> times) {

  /** Copies the figures. */
  public LoopCounts {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
  }

  /** How many; 0 if there was none. */
  public long of(LoopMeasure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  /** How long orders stood there; empty if none has gone on from there. */
  public Optional<StepTime> time(OrderState state) {
    return Optional.ofNullable(times.get(state));
  }

  /** Of the dispatches whose time is over, how many were answered by yes or no (响应率). */
  public Optional<Ratio> response() {
    long answered = of(LoopMeasure.ACCEPTED) + of(LoopMeasure.DECLINED);
    return share(answered, answered + of(LoopMeasure.UNANSWERED));
  }

  /** Of the same, how many were accepted (接单率). */
  public Optional<Ratio> acceptance() {
    long accepted = of(LoopMeasure.ACCEPTED);
    return share(accepted, accepted + of(LoopMeasure.DECLINED) + of(LoopMeasure.UNANSWERED));
  }

  /** Of the orders that were fulfilled or not, how many were (办结率). */
  public Optional<Ratio> fulfilment() {
    long fulfilled = of(LoopMeasure.FULFILLED);
    return share(fulfilled, fulfilled + of(LoopMeasure.UNFULFILLED));
  }

  /** The mean rating, on the scale of the policy (平均评分). */
  public Optional<Ratio> meanRating() {
    return share(of(LoopMeasure.RATING_SUM), of(LoopMeasure.RATED));
  }

  /** Of the rated orders, how many were rated as satisfied or better (满意率). */
  public Optional<Ratio> satisfaction() {
    return share(of(LoopMeasure.SATISFIED), of(LoopMeasure.RATED));
  }

  private static Optional<Ratio> share(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
  }
}
