package org.kapok.order.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Betters a seating: an order takes a cheaper option with room, or one for which others make way,
 * as long as the sum of the costs falls.
 */
final class Exchange {
  /** More rounds seldom find anything. */
  private static final int MOST_ROUNDS = 12;

  private final Seating seating;
  private final Options options;

  /** What it costs more that an order makes way, and how many places that frees. */
  private record Way(int order, long loss, int places) {}

  Exchange(Seating seating, Options options) {
    this.seating = seating;
    this.options = options;
  }

  void run() {
    boolean better = true;
    for (int round = 0; better && round < MOST_ROUNDS; round++) {
      better = false;
      for (int order = 0; order < seating.orders(); order++) {
        better |= seating.improve(order) || takeFromOthers(order);
      }
    }
  }

  private boolean takeFromOthers(int order) {
    long now = seating.cost(order);
    for (int rank = 0; options.has(order, rank, now); rank++) {
      if (take(order, rank)) {
        return true;
      }
    }
    return false;
  }

  /** Gives the order that option if it pays, even though others have to make way. */
  private boolean take(int order, int rank) {
    int slot = options.slot(order, rank);
    int wanted = options.places(order, rank) - seating.free(slot);
    long gain = seating.cost(order) - options.cost(order, rank);
    List<Integer> moved = cheapestWay(order, slot, wanted, gain);
    return !moved.isEmpty() && pays(order, rank, moved);
  }

  /** Whom it costs less than the gain to move away; nobody if that is not possible. */
  private List<Integer> cheapestWay(int order, int slot, int wanted, long gain) {
    List<Way> ways = new ArrayList<>();
    IntList holders = seating.holders(slot);
    long best = gain;
    List<Integer> moved = List.of();
    for (int i = 0; i < holders.size(); i++) {
      int holder = holders.get(i);
      if (holder != order) {
        long loss = loss(holder, order, slot, best);
        if (loss < best) {
          if (seating.taken(holder) >= wanted) {
            best = loss;
            moved = List.of(holder);
          } else {
            ways.add(new Way(holder, loss, seating.taken(holder)));
          }
        }
      }
    }
    ways.sort(Comparator.comparingLong(each -> each.loss() / each.places()));
    List<Integer> several = new ArrayList<>();
    long sum = 0;
    int freed = 0;
    for (Way way : ways) {
      if (freed < wanted && sum < best) {
        several.add(way.order());
        sum += way.loss();
        freed += way.places();
      }
    }
    return freed >= wanted && sum < best ? several : moved;
  }

  /** What it costs more at least that the order leaves the slot; at least the limit if too much. */
  private long loss(int moved, int order, int slot, long limit) {
    long now = seating.cost(moved);
    int left =
        seating.rank(order) == Seating.UNSERVED ? -1 : options.slot(order, seating.rank(order));
    for (int rank = 0; options.has(moved, rank, now + limit); rank++) {
      int to = options.slot(moved, rank);
      int given = to == left ? seating.taken(order) : 0;
      if (to != slot && seating.free(to) + given >= options.places(moved, rank)) {
        return options.cost(moved, rank) - now;
      }
    }
    return Math.min(limit, options.price(moved) - now);
  }

  /** Does it, and undoes it if the sum does not fall. */
  private boolean pays(int order, int rank, List<Integer> moved) {
    long before = seating.cost(order) + sum(moved);
    int rankBefore = seating.rank(order);
    List<Integer> ranksBefore = moved.stream().map(seating::rank).toList();
    moved.forEach(each -> seating.put(each, Seating.UNSERVED));
    seating.put(order, rank);
    moved.forEach(seating::improve);
    if (seating.cost(order) + sum(moved) < before) {
      return true;
    }
    moved.forEach(each -> seating.put(each, Seating.UNSERVED));
    seating.put(order, rankBefore);
    for (int i = 0; i < moved.size(); i++) {
      seating.put(moved.get(i), ranksBefore.get(i));
    }
    return false;
  }

  private long sum(List<Integer> orders) {
    return orders.stream().mapToLong(seating::cost).sum();
  }
}
