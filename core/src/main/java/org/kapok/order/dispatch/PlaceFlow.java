package org.kapok.order.dispatch;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Deals the people of all orders out to the slots at the least total cost, as if a group could be
 * divided: a transportation problem, solved exactly by successive shortest paths. Each person of a
 * group costs the whole part of the group's cost. A group is as large as the places that its
 * cheapest option takes. The prices of the slots at the end are the dual solution.
 *
 * <p>Kept from one order to the next: a slot has a price of 0 or above, and above 0 only if it is
 * full; a person's marginal cost is at most what any slot costs with its price, and at most the
 * price of being left out, and equal to it where the person is.
 */
final class PlaceFlow {
  private static final int NOBODY = -1;

  private final Options options;
  private final int[] people;
  private final int[] free;
  private final long[] slotPrices;
  private final long[] marginals;
  private final Shares shares;

  // The search from one order.
  private final long[] slotLabels;
  private final int[] reachedBy;
  private final int[] leaving;
  private final IntList touchedSlots = new IntList();
  private final IntList settledSlots = new IntList();
  private final IntList settledOrders = new IntList();
  private final PriorityQueue<Label> queue = new PriorityQueue<>();
  private long best;
  private int lastSlot;
  private int lastOrder;

  private record Label(long length, int slot) implements Comparable<Label> {
    @Override
    public int compareTo(Label other) {
      int byLength = Long.compare(length, other.length);
      return byLength != 0 ? byLength : Integer.compare(slot, other.slot);
    }
  }

  PlaceFlow(Options options, int[] capacities) {
    this.options = options;
    people = new int[options.orders()];
    for (int order = 0; order < people.length; order++) {
      people[order] = options.has(order, 0, Long.MAX_VALUE) ? options.places(order, 0) : 1;
    }
    free = capacities.clone();
    slotPrices = new long[free.length];
    marginals = new long[people.length];
    shares = new Shares(people.length, free.length);
    slotLabels = new long[free.length];
    Arrays.fill(slotLabels, Long.MAX_VALUE);
    reachedBy = new int[free.length];
    leaving = new int[people.length];
    Arrays.fill(leaving, NOBODY);
    for (int order = 0; order < people.length; order++) {
      insert(order);
    }
  }

  /** The price of a place in each slot. */
  long[] slotPrices() {
    return slotPrices;
  }

  /** The rank of the option that the whole order has; none if it is divided or not served. */
  int wholeIn(int order) {
    int slot = shares.only(order, people[order]);
    int rank = Seating.UNSERVED;
    if (slot != NOBODY) {
      rank = 0;
      while (options.slot(order, rank) != slot) {
        rank++;
      }
    }
    return rank;
  }

  private void insert(int order) {
    int rest = people[order];
    while (rest > 0) {
      search(order);
      raisePrices(order);
      rest -= push(order, rest);
      forget();
    }
  }

  private void search(int order) {
    best = options.price(order) / people[order];
    lastSlot = NOBODY;
    lastOrder = order;
    extend(order, 0);
    while (!queue.isEmpty()) {
      Label next = queue.remove();
      if (next.length >= best) {
        break;
      }
      if (next.length == slotLabels[next.slot]) {
        settle(next.slot, next.length);
      }
    }
    queue.clear();
  }

  private void settle(int slot, long length) {
    settledSlots.add(slot);
    IntList holders = shares.holders(slot);
    for (int i = 0; i < holders.size(); i++) {
      int holder = holders.get(i);
      if (leaving[holder] == NOBODY) {
        leaving[holder] = slot;
        settledOrders.add(holder);
        long base = length - marginals[holder];
        long out = base + options.price(holder) / people[holder];
        if (out < best) {
          best = out;
          lastSlot = NOBODY;
          lastOrder = holder;
        }
        extend(holder, base);
      }
    }
  }

  /** Labels the slots that the order may go to, whose ways are longer than the base. */
  private void extend(int order, long base) {
    int group = people[order];
    for (int rank = 0; options.has(order, rank, ofAll(best - base, group)); rank++) {
      int slot = options.slot(order, rank);
      long length = base + options.cost(order, rank) / group + slotPrices[slot];
      if (length < slotLabels[slot] && length < best) {
        if (slotLabels[slot] == Long.MAX_VALUE) {
          touchedSlots.add(slot);
        }
        slotLabels[slot] = length;
        reachedBy[slot] = order;
        if (free[slot] > 0) {
          best = length;
          lastSlot = slot;
          lastOrder = NOBODY;
        } else {
          queue.add(new Label(length, slot));
        }
      }
    }
  }

  /** What the whole group may cost if one of it may cost so much; never negative for too much. */
  private static long ofAll(long each, int group) {
    return each > Long.MAX_VALUE / group ? Long.MAX_VALUE : each * group;
  }

  private void raisePrices(int order) {
    for (int i = 0; i < settledSlots.size(); i++) {
      int slot = settledSlots.get(i);
      slotPrices[slot] += best - slotLabels[slot];
    }
    for (int i = 0; i < settledOrders.size(); i++) {
      int holder = settledOrders.get(i);
      marginals[holder] += best - slotLabels[leaving[holder]];
    }
    marginals[order] = best;
  }

  /** Moves as many people along the way as it bears, and says how many. */
  private int push(int order, int rest) {
    int amount = lastSlot == NOBODY ? rest : Math.min(rest, free[lastSlot]);
    for (int moved = firstMoved(); moved != order; moved = reachedBy[leaving[moved]]) {
      amount = Math.min(amount, shares.of(moved, leaving[moved]));
    }
    int into = lastSlot;
    if (into != NOBODY) {
      free[into] -= amount;
    }
    for (int moved = firstMoved(); ; moved = reachedBy[into]) {
      if (into != NOBODY) {
        shares.change(moved, into, amount);
      }
      if (moved == order) {
        return amount;
      }
      into = leaving[moved];
      shares.change(moved, into, -amount);
    }
  }

  private int firstMoved() {
    return lastSlot == NOBODY ? lastOrder : reachedBy[lastSlot];
  }

  private void forget() {
    for (int i = 0; i < touchedSlots.size(); i++) {
      slotLabels[touchedSlots.get(i)] = Long.MAX_VALUE;
    }
    for (int i = 0; i < settledOrders.size(); i++) {
      leaving[settledOrders.get(i)] = NOBODY;
    }
    touchedSlots.clear();
    settledSlots.clear();
    settledOrders.clear();
  }
}
