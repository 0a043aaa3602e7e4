package org.kapok.order.dispatch;

import java.time.Duration;
import java.util.Map;
import org.immutables.value.Value;
import org.kapok.order.Urgency;
import org.kapok.place.Distance;
import org.kapok.problem.Faults;

/**
 * What a dispatch of many orders costs (派单成本), all in one currency, the way: an order costs the way
 * between the home and where it is served, for each minute begun that it comes late as much as so
 * long a way, and if it is left unserved as much as a way that depends on its urgency. Fairness is
 * no part of it.
 *
 * <p>Example: {@code DispatchCosts.builder().perMinuteLate(Distance.ofMetres(20))
 * .unserved(Distance.ofMetres(20_000)).putUnservedByUrgency(Urgency.URGENT,
 * Distance.ofMetres(60_000)).build()}: an hour late counts as much as 1.2 km further.
 */
@Value.Immutable
public sealed interface DispatchCosts permits ImmutableDispatchCosts {
  /** No cost is greater, so that millions of them can be added up: 40 000 km, around the globe. */
  Distance GREATEST = Distance.ofMetres(40_000_000);

  /** What each minute begun of lateness costs, at most 1 000 km. */
  Distance perMinuteLate();

  /** What an order left unserved costs, above 0 and at most {@link #GREATEST}. */
  Distance unserved();

  /** The same for orders of some urgency, which goes first. */
  Map<Urgency, Distance> unservedByUrgency();

  /** What an order of that urgency costs if it is left unserved. */
  default Distance unserved(Urgency urgency) {
    return unservedByUrgency().getOrDefault(urgency, unserved());
  }

  /**
   * What so long a way and so much lateness cost.
   *
   * @param late 0 or above
   * @throws ArithmeticException if the millimetres do not fit in a long
   */
  default Distance of(Distance way, Duration late) {
    long minutes = late.isZero() ? 0 : late.minusNanos(1).toMinutes() + 1;
    return new Distance(
        Math.addExact(
            way.millimetres(), Math.multiplyExact(minutes, perMinuteLate().millimetres())));
  }

  /** Refuses costs that are none or too great, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (perMinuteLate().compareTo(Distance.ofMetres(1_000_000)) > 0) {
      faults.add(
          "out-of-range",
          "/perMinuteLate",
          "perMinuteLate must be at most 1000 km, was {0}",
          perMinuteLate());
    }
    requirePrice("/unserved", unserved(), faults);
    unservedByUrgency()
        .forEach(
            (urgency, price) ->
                requirePrice("/unservedByUrgency/" + urgency.name(), price, faults));
    faults.refuse("dispatch costs");
  }

  private static void requirePrice(String place, Distance price, Faults faults) {
    if (price.equals(Distance.ZERO) || price.compareTo(GREATEST) > 0) {
      faults.add(
          "out-of-range",
          place,
          "a price must be above 0 and at most {0}, was {1}",
          GREATEST,
          price);
    }
  }

  /** Starts costs. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds costs; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableDispatchCosts.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
