package org.kapok.order.dispatch;

/**
 * What no seating can cost less than. For any prices of places of 0 or above, what each order would
 * choose if it paid them for its people, less what all places bring in, is such a bound (Lagrange);
 * prices of 0 give the sum of every order's cheapest option.
 */
final class LowerBound {
  private LowerBound() {}

  /** The bound that these prices give. */
  static long of(Options options, int[] capacities, long[] slotPrices) {
    long bound = 0;
    for (int order = 0; order < options.orders(); order++) {
      bound = Math.addExact(bound, least(options, order, slotPrices));
    }
    for (int slot = 0; slot < capacities.length; slot++) {
      bound = Math.subtractExact(bound, Math.multiplyExact(slotPrices[slot], capacities[slot]));
    }
    return bound;
  }

  private static long least(Options options, int order, long[] slotPrices) {
    long least = options.price(order);
    for (int rank = 0; options.has(order, rank, least); rank++) {
      long paid =
          Math.multiplyExact(slotPrices[options.slot(order, rank)], options.places(order, rank));
      least = Math.min(least, Math.addExact(options.cost(order, rank), paid));
    }
    return least;
  }

  /** The greater of the bound of these prices and that without prices. */
  static long best(Options options, int[] capacities, long[] slotPrices) {
    long[] without = new long[slotPrices.length];
    return Math.max(of(options, capacities, slotPrices), of(options, capacities, without));
  }
}
