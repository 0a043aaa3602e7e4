package org.kapok.participation;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts by a number that decides nearly always, packed with the place into one long. */
final class KeyedOrder {
  private final long[] keys;
  private final int bits;
  private final Comparator<Integer> order;

  /**
   * How to sort.
   *
   * @param keys what each item has, at the item's place; never falls in the order
   * @param bits how many bits the keys have at most
   * @param order of items, which the keys do not tell apart
   */
  KeyedOrder(long[] keys, int bits, Comparator<Integer> order) {
    this.keys = keys;
    this.bits = bits;
    this.order = order;
  }

  /** Sorts the items from one place to before another; whether they stood in another order. */
  boolean sort(int[] items, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (keys[i - 1] >= keys[i]) {
        sortAll(items, from, to);
        return true;
      }
    }
    return false;
  }

  private void sortAll(int[] items, int from, int to) {
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(to - from - 1);
    int dropped = Math.max(0, bits + placeBits - (Long.SIZE - 1));
    long[] packed = new long[to - from];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = keys[from + i] >>> dropped << placeBits | i;
    }
    Arrays.sort(packed);
    int[] before = Arrays.copyOfRange(items, from, to);
    for (int i = 0; i < packed.length; i++) {
      items[from + i] = before[(int) (packed[i] & (1L << placeBits) - 1)];
    }
    sortEqual(items, from, packed, placeBits);
  }

  private void sortEqual(int[] items, int from, long[] packed, int placeBits) {
    int start = 0;
    for (int i = 1; i <= packed.length; i++) {
      if (i == packed.length || packed[i] >>> placeBits != packed[start] >>> placeBits) {
        if (i - start > 1) {
          sortByOrder(items, from + start, from + i);
        }
        start = i;
      }
    }
  }

  private void sortByOrder(int[] items, int from, int to) {
    Integer[] boxed = new Integer[to - from];
    Arrays.setAll(boxed, i -> items[from + i]);
    Arrays.sort(boxed, order);
    for (int i = from; i < to; i++) {
      items[i] = boxed[i - from];
    }
  }
}
