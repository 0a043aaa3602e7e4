package org.kapok.participation;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts by a number that decides nearly always, packed with the place into one long. */
final class KeyedOrder {
  private KeyedOrder() {}

  /**
   * Sorts a part of an array.
   *
   * @param keys what each of them has, from 0 on; never falls in the order
   * @param bits how many bits the keys have at most
   */
  static <T> void sort(
      T[] all, long[] keys, int from, int to, int bits, Comparator<? super T> order) {
    int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, to - from - 1));
    int dropped = Math.max(0, bits + placeBits - (Long.SIZE - 1));
    long[] packed = new long[to - from];
    boolean isSorted = true;
    for (int i = 0; i < packed.length; i++) {
      packed[i] = keys[from + i] >>> dropped << placeBits | i;
      isSorted &= i == 0 || packed[i - 1] < packed[i];
    }
    if (!isSorted) {
      Arrays.sort(packed);
      T[] before = Arrays.copyOfRange(all, from, to);
      for (int i = 0; i < packed.length; i++) {
        all[from + i] = before[(int) (packed[i] & (1L << placeBits) - 1)];
      }
    }
    sortEqual(all, from, packed, placeBits, order);
  }

  private static <T> void sortEqual(
      T[] all, int from, long[] packed, int placeBits, Comparator<? super T> order) {
    int start = 0;
    for (int i = 1; i <= packed.length; i++) {
      if (i == packed.length || packed[i] >>> placeBits != packed[start] >>> placeBits) {
        if (i - start > 1) {
          Arrays.sort(all, from + start, from + i, order);
        }
        start = i;
      }
    }
  }
}
