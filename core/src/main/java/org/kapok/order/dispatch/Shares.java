package org.kapok.order.dispatch;

import java.util.Arrays;

/** How many people of each order are in each slot; an order is in few slots. */
final class Shares {
  private final IntList[] slots;
  private final int[][] counts;
  private final IntList[] holders;

  Shares(int orders, int slotCount) {
    slots = new IntList[orders];
    Arrays.setAll(slots, order -> new IntList());
    counts = new int[orders][1];
    holders = new IntList[slotCount];
    Arrays.setAll(holders, slot -> new IntList());
  }

  /** The orders that have somebody in the slot. */
  IntList holders(int slot) {
    return holders[slot];
  }

  int of(int order, int slot) {
    int index = index(order, slot);
    return index < 0 ? 0 : counts[order][index];
  }

  /** The slot in which so many of the order are, if they are in one slot; else −1. */
  int only(int order, int all) {
    return slots[order].size() == 1 && counts[order][0] == all ? slots[order].get(0) : -1;
  }

  /** Adds people of the order to the slot, or takes them away. */
  void change(int order, int slot, int amount) {
    int index = index(order, slot);
    if (index < 0) {
      index = slots[order].size();
      slots[order].add(slot);
      holders[slot].add(order);
      if (index == counts[order].length) {
        counts[order] = Arrays.copyOf(counts[order], 2 * index);
      }
      counts[order][index] = 0;
    }
    counts[order][index] += amount;
    if (counts[order][index] == 0) {
      remove(order, index);
    }
  }

  private void remove(int order, int index) {
    int slot = slots[order].get(index);
    slots[order].remove(slot);
    holders[slot].remove(order);
    System.arraycopy(counts[order], index + 1, counts[order], index, slots[order].size() - index);
  }

  private int index(int order, int slot) {
    for (int i = 0; i < slots[order].size(); i++) {
      if (slots[order].get(i) == slot) {
        return i;
      }
    }
    return -1;
  }
}
