package org.kapok.order.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Slots with what they cost one order. */
final class OptionList {
  private record Option(int slot, long cost) {}

  private final List<Option> options = new ArrayList<>();

  /** Adds a slot, which must not be in it yet. */
  void add(int slot, long cost) {
    options.add(new Option(slot, cost));
  }

  /** Puts the cheapest first; equal ones in the order of the slots. */
  void sort() {
    options.sort(Comparator.comparingLong(Option::cost).thenComparingInt(Option::slot));
  }

  int size() {
    return options.size();
  }

  int slot(int rank) {
    return options.get(rank).slot();
  }

  long cost(int rank) {
    return options.get(rank).cost();
  }
}
