package org.kapok.order.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Slots with what they cost one order, and how many of their places it takes. */
final class OptionList {
  private record Option(int slot, int places, long cost) {}

  private static final Comparator<Option> ORDER =
      Comparator.comparingLong(Option::cost).thenComparingInt(Option::slot);

  private final List<Option> options = new ArrayList<>();
  private int[] slots = {};
  private int[] places = {};
  private long[] costs = {};

  /** Adds a slot, which must not be in it yet. */
  void add(int slot, int placesTaken, long cost) {
    options.add(new Option(slot, placesTaken, cost));
  }

  /** Ends the adding, and puts the cheapest first; equal ones in the order of the slots. */
  void close() {
    options.sort(ORDER);
    slots = options.stream().mapToInt(Option::slot).toArray();
    places = options.stream().mapToInt(Option::places).toArray();
    costs = options.stream().mapToLong(Option::cost).toArray();
    options.clear();
  }

  int size() {
    return slots.length;
  }

  int slot(int rank) {
    return slots[rank];
  }

  int places(int rank) {
    return places[rank];
  }

  long cost(int rank) {
    return costs[rank];
  }
}
