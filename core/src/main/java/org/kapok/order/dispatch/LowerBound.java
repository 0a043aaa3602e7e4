package org.kapok.order.dispatch;

import java.util.Arrays;

/**
 * What no seating can cost less than. For any prices of places of 0 or above, what each order would
 * choose if it paid them for its people, less what all places bring in, is such a bound (Lagrange);
 * prices of 0 give the sum of every order's cheapest option.
 */
final class LowerBound {
  private LowerBound() {}

  /** The bound that these prices give. */
  static long of(Options options, int[] people, int[] capacities, long[] slotPrices) {
    long bound = 0;
    for (int order = 0; order < people.length; order++) {
      bound = Math.addExact(bound, least(options, order, people[order], slotPrices));
    }
    for (int slot = 0; slot < capacities.length; slot++) {
      bound = Math.subtractExact(bound, Math.multiplyExact(slotPrices[slot], capacities[slot]));
    }
    return bound;
  }

  private static long least(Options options, int order, int people, long[] slotPrices) {
    long least = options.price(order);
    for (int rank = 0; options.has(order, rank, least); rank++) {
      long paid = Math.multiplyExact(slotPrices[options.slot(order, rank)], people);
      least = Math.min(least, Math.addExact(options.cost(order, rank), paid));
    }
    return least;
  }

  /** The greater of the bound of these prices and that without prices. */
  static long best(Options options, int[] people, int[] capacities, long[] slotPrices) {
    long[] free = new long[slotPrices.length];
    Arrays.fill(free, 0);
    return Math.max(
        of(options, people, capacities, slotPrices), of(options, people, capacities, free));
  }
}
