package org.kapok.order.dispatch;

/**
 * Betters a seating: an order takes a cheaper slot with room, or one from which another order makes
 * way, as long as the sum of the costs falls. The prices of places say where to try.
 */
final class Exchange {
  /** More rounds seldom find anything. */
  private static final int MOST_ROUNDS = 20;

  private final Seating seating;
  private final Options options;
  private final long[] slotPrices;

  Exchange(Seating seating, Options options, long[] slotPrices) {
    this.seating = seating;
    this.options = options;
    this.slotPrices = slotPrices;
  }

  void run() {
    boolean better = true;
    for (int round = 0; better && round < MOST_ROUNDS; round++) {
      better = false;
      for (int order = 0; order < seating.orders(); order++) {
        better |= seating.improve(order) || takeFromAnother(order);
      }
    }
  }

  /** Gives the order to a slot from which one other order goes elsewhere, if both gain by it. */
  private boolean takeFromAnother(int order) {
    long now = seating.cost(order);
    int bestRank = -1;
    int bestMoved = -1;
    long bestGain = 0;
    for (int rank = 0; options.has(order, rank, now - bestGain); rank++) {
      int slot = options.slot(order, rank);
      long gain = now - options.cost(order, rank);
      if (gain > seating.people(order) * slotPrices[slot] / 2 || true) {
        IntList holders = seating.holders(slot);
        for (int i = 0; i < holders.size(); i++) {
          int moved = holders.get(i);
          long net = gain - loss(moved, order, slot, gain - bestGain);
          if (moved != order && net > bestGain) {
            bestGain = net;
            bestRank = rank;
            bestMoved = moved;
          }
        }
      }
    }
    if (bestRank < 0) {
      return false;
    }
    swap(order, bestRank, bestMoved);
    return true;
  }

  /** What it costs more if the other makes way; at least the limit if it does not help. */
  private long loss(int moved, int order, int slot, long limit) {
    if (seating.free(slot) + seating.people(moved) < seating.people(order)) {
      return limit;
    }
    long now = seating.cost(moved);
    for (int rank = 0; options.has(moved, rank, now + limit); rank++) {
      int to = options.slot(moved, rank);
      int given = to == seating.slot(order) ? seating.people(order) : 0;
      if (to != slot && seating.free(to) + given >= seating.people(moved)) {
        return options.cost(moved, rank) - now;
      }
    }
    return Math.min(limit, options.price(moved) - now);
  }

  private void swap(int order, int rank, int moved) {
    int slot = options.slot(order, rank);
    long cost = options.cost(order, rank);
    if (seating.slot(order) != Seating.UNSERVED) {
      seating.remove(order);
    }
    seating.remove(moved);
    seating.put(order, slot, cost);
    seating.improve(moved);
  }
}
