package org.kapok.order.dispatch;

import java.util.Arrays;

/** Which whole order is in which slot, and how many places are free. */
final class Seating {
  /** The slot of an order that is not served. */
  static final int UNSERVED = -1;

  private final Options options;
  private final int[] people;
  private final int[] free;
  private final int[] slots;
  private final long[] costs;
  private final IntList[] holders;

  /** Nobody is served yet. */
  Seating(Options options, int[] people, int[] capacities) {
    this.options = options;
    this.people = people;
    free = capacities.clone();
    slots = new int[people.length];
    costs = new long[people.length];
    holders = new IntList[free.length];
    Arrays.setAll(holders, slot -> new IntList());
    for (int order = 0; order < slots.length; order++) {
      slots[order] = UNSERVED;
      costs[order] = options.price(order);
    }
  }

  int orders() {
    return slots.length;
  }

  int slot(int order) {
    return slots[order];
  }

  /** What the order costs as it is. */
  long cost(int order) {
    return costs[order];
  }

  IntList holders(int slot) {
    return holders[slot];
  }

  int people(int order) {
    return people[order];
  }

  int free(int slot) {
    return free[slot];
  }

  /** The sum of what all orders cost. */
  long total() {
    return Arrays.stream(costs).reduce(0, Math::addExact);
  }

  /** Gives the order to a slot, in which there must be room, at that cost. */
  void put(int order, int slot, long cost) {
    if (slots[order] != UNSERVED) {
      free[slots[order]] += people[order];
      holders[slots[order]].remove(order);
    }
    free[slot] -= people[order];
    holders[slot].add(order);
    slots[order] = slot;
    costs[order] = cost;
  }

  /** Puts the order out of its slot. */
  void remove(int order) {
    free[slots[order]] += people[order];
    holders[slots[order]].remove(order);
    slots[order] = UNSERVED;
    costs[order] = options.price(order);
  }

  /** The rank of the cheapest option with room that costs less than the limit; −1 if none. */
  int cheapest(int order, long limit) {
    for (int rank = 0; options.has(order, rank, limit); rank++) {
      if (free[options.slot(order, rank)] >= people[order]) {
        return rank;
      }
    }
    return -1;
  }

  /** Gives the order to the cheapest slot with room, if that costs less than what it costs now. */
  boolean improve(int order) {
    int rank = cheapest(order, costs[order]);
    if (rank >= 0) {
      put(order, options.slot(order, rank), options.cost(order, rank));
    }
    return rank >= 0;
  }
}
