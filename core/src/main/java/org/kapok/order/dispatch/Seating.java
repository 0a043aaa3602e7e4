package org.kapok.order.dispatch;

import java.util.Arrays;

/** Which whole order has which of its options, and how many places are free. */
final class Seating {
  /** The rank of an order that is not served. */
  static final int UNSERVED = -1;

  private final Options options;
  private final int[] free;
  private final int[] ranks;
  private final IntList[] holders;

  /** Nobody is served yet. */
  Seating(Options options, int[] capacities) {
    this.options = options;
    free = capacities.clone();
    ranks = new int[options.orders()];
    Arrays.fill(ranks, UNSERVED);
    holders = new IntList[free.length];
    Arrays.setAll(holders, slot -> new IntList());
  }

  int orders() {
    return ranks.length;
  }

  /** Which of its options the order has, or {@link #UNSERVED}. */
  int rank(int order) {
    return ranks[order];
  }

  /** What the order costs as it is. */
  long cost(int order) {
    return ranks[order] == UNSERVED ? options.price(order) : options.cost(order, ranks[order]);
  }

  /** How many places the order takes in its slot; 0 if it is not served. */
  int taken(int order) {
    return ranks[order] == UNSERVED ? 0 : options.places(order, ranks[order]);
  }

  /** The orders in the slot. */
  IntList holders(int slot) {
    return holders[slot];
  }

  int free(int slot) {
    return free[slot];
  }

  /** The sum of what all orders cost. */
  long total() {
    long total = 0;
    for (int order = 0; order < ranks.length; order++) {
      total = Math.addExact(total, cost(order));
    }
    return total;
  }

  /** Gives the order that option, in which there must be room, or none. */
  void put(int order, int rank) {
    if (ranks[order] != UNSERVED) {
      int slot = options.slot(order, ranks[order]);
      free[slot] += taken(order);
      holders[slot].remove(order);
    }
    ranks[order] = rank;
    if (rank != UNSERVED) {
      int slot = options.slot(order, rank);
      free[slot] -= taken(order);
      holders[slot].add(order);
    }
  }

  /** Gives the order that option if there is one and room in it. */
  void putIfRoom(int order, int rank) {
    if (rank != UNSERVED && hasRoom(order, rank)) {
      put(order, rank);
    }
  }

  private boolean hasRoom(int order, int rank) {
    return free[options.slot(order, rank)] >= options.places(order, rank);
  }

  /** The cheapest option with room that costs less than the limit; none if there is none. */
  int cheapest(int order, long limit) {
    for (int rank = 0; options.has(order, rank, limit); rank++) {
      if (hasRoom(order, rank)) {
        return rank;
      }
    }
    return UNSERVED;
  }

  /** Gives the order the cheapest option with room, if that costs less than what it costs now. */
  boolean improve(int order) {
    int rank = cheapest(order, cost(order));
    if (rank != UNSERVED) {
      put(order, rank);
    }
    return rank != UNSERVED;
  }

  /** Lets every order in turn take what is cheapest for it. */
  void improveAll() {
    for (int order = 0; order < ranks.length; order++) {
      improve(order);
    }
  }
}
