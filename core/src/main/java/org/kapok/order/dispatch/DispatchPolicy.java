package org.kapok.order.dispatch;

import java.math.BigInteger;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.place.Distance;
import org.kapok.problem.Faults;
import org.kapok.quantity.Ratio;

/**
 * How an organisation chooses who gets an order (派单规则, G13), as data: weights that add up to
 * exactly one, and conditions that must hold. No figure is built in, since none is published.
 *
 * <p>Example:
 *
 * <pre>{@code
 * DispatchPolicy.builder()
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .putWeights(DispatchCriterion.DISTANCE, Ratio.of(3, 5))
 *     .putWeights(DispatchCriterion.LOAD, Ratio.of(2, 5))
 *     .addRequired(DispatchCriterion.FUNCTION, DispatchCriterion.ACCESSIBILITY)
 *     .farthest(Distance.ofMetres(5000))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface DispatchPolicy permits ImmutableDispatchPolicy {
  /** The greatest common denominator of the weights, so that every score can be told exactly. */
  BigInteger FINEST = BigInteger.valueOf(1_000_000_000);

  /** Whose days the sharing agreements count. */
  ZoneId zone();

  /**
   * What each criterion counts, above 0; together exactly 1. Others count nothing. The least common
   * denominator is at most 1 000 000 000.
   */
  Map<DispatchCriterion, Ratio> weights();

  /**
   * The criteria that pass a resource over if it fails them. What fails another one only scores
   * less for it.
   */
  Set<DispatchCriterion> required();

  /** From how far on the share of {@link DispatchCriterion#DISTANCE} is 0; above 0. */
  Distance farthest();

  /** How late after a wished window it may be, at most 10 000 days; not at all unless told. */
  @Value.Default
  default Duration mostLate() {
    return Duration.ZERO;
  }

  /** From how many orders on the share of {@link DispatchCriterion#LOAD} is 0; at least 1. */
  @Value.Default
  default int mostLoad() {
    return 20;
  }

  /** The best rating of the scale, at least 1; the least is 0 for whoever was rated. */
  @Value.Default
  default int bestRating() {
    return 5;
  }

  /** Below which mean {@link DispatchCriterion#RATING} fails, from 0 to the best; 0 unless told. */
  @Value.Default
  default Ratio leastRating() {
    return Ratio.ZERO;
  }

  /** The share of what is unknown, such as a rating that nobody gave; 1/2 unless told. */
  @Value.Default
  default Ratio unknown() {
    return Ratio.of(1, 2);
  }

  /** What counts when many orders are dispatched at once; needed for that alone. */
  Optional<DispatchCosts> costs();

  /** What the criterion counts; 0 if it is not weighted. */
  default Ratio weight(DispatchCriterion criterion) {
    return weights().getOrDefault(criterion, Ratio.ZERO);
  }

  /**
   * Who should get the order. The order of the resources does not matter.
   *
   * @throws IllegalArgumentException if a mean rating is above {@link #bestRating()}
   */
  default DispatchProposal propose(DispatchRequest request, DispatchSituation situation) {
    return new Judgement(this, situation).propose(request);
  }

  /**
   * Who should get each of many orders, at the least sum of {@link #costs()} that can be found. The
   * order of the resources does not matter; what costs the same goes by their ids.
   *
   * @param requests in the order in which they would be dispatched one by one
   * @throws IllegalArgumentException if the policy states no costs, or two requests have one order
   */
  default BatchProposal proposeAll(List<DispatchRequest> requests, DispatchSituation situation) {
    return new BatchDispatch(this, situation).propose(requests);
  }

  /** Refuses what is impossible for one policy, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    checkWeights(faults);
    if (farthest().equals(Distance.ZERO)) {
      faults.add("out-of-range", "/farthest", "farthest must be above 0, was {0}", farthest());
    }
    if (mostLate().isNegative() || mostLate().compareTo(Duration.ofDays(10_000)) > 0) {
      faults.add(
          "out-of-range",
          "/mostLate",
          "mostLate must be from 0 to 10000 days, was {0}",
          mostLate());
    }
    faults.requireAtLeast("/mostLoad", 1, mostLoad());
    faults.requireAtLeast("/bestRating", 1, bestRating());
    requireWithin("/leastRating", leastRating(), Ratio.of(bestRating()), faults);
    requireWithin("/unknown", unknown(), Ratio.ONE, faults);
    faults.refuse("dispatch policy");
  }

  private void checkWeights(Faults faults) {
    BigInteger common = BigInteger.ONE;
    Ratio sum = Ratio.ZERO;
    boolean added = true;
    for (Map.Entry<DispatchCriterion, Ratio> each : weights().entrySet()) {
      Ratio weight = each.getValue();
      BigInteger denominator = BigInteger.valueOf(weight.denominator());
      common = common.divide(common.gcd(denominator)).multiply(denominator);
      boolean possible = weight.signum() > 0 && weight.compareTo(Ratio.ONE) <= 0;
      if (!possible) {
        faults.add(
            "out-of-range",
            "/weights/" + each.getKey().name(),
            "a weight must be above 0 and at most 1, was {0} ({1}). Maybe leave it out?",
            weight,
            each.getKey());
      } else if (common.compareTo(FINEST) <= 0) {
        sum = sum.plus(weight);
      }
      added &= possible;
    }
    if (common.compareTo(FINEST) > 0) {
      faults.add(
          "out-of-range",
          "/weights",
          "weights must have a common denominator of at most {0}, was {1}",
          FINEST,
          common);
    } else if (added && !sum.equals(Ratio.ONE)) {
      faults.add("weights", "/weights", "weights must add up to exactly 1, were {0}", sum);
    }
  }

  private static void requireWithin(String place, Ratio value, Ratio most, Faults faults) {
    if (value.signum() < 0 || value.compareTo(most) > 0) {
      faults.add(
          "out-of-range",
          place,
          "{0} must be from 0 to {1}, was {2}",
          place.substring(1),
          most,
          value);
    }
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableDispatchPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
