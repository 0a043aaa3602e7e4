package org.kapok.participation;

import java.util.Arrays;

/** Finds hashes that come more than once; a set of bits passes over nearly all that do not. */
final class Repeats {
  private static final int BITS_EACH = 64;
  private static final int MOST_BITS = 1 << 30;

  private final int[] hashes;
  private final int mask;
  private final long[] again;

  private Repeats(int[] hashes) {
    this.hashes = hashes;
    long bits = (long) Integer.highestOneBit(Math.max(1, hashes.length)) * BITS_EACH;
    mask = (int) Math.min(bits, MOST_BITS) - 1;
    long[] seen = new long[(mask >> 6) + 1];
    again = new long[seen.length];
    for (int hash : hashes) {
      int bit = bit(hash);
      long one = 1L << bit;
      if ((seen[bit >> 6] & one) != 0) {
        again[bit >> 6] |= one;
      }
      seen[bit >> 6] |= one;
    }
  }

  /** The places of all hashes that come more than once, rising. */
  static int[] places(int[] hashes) {
    return new Repeats(hashes).places();
  }

  private int[] places() {
    int[] suspects = suspects();
    int[] sorted = new int[suspects.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = hashes[suspects[i]];
    }
    Arrays.sort(sorted);
    int[] repeated = repeated(sorted);
    return repeated.length == 0
        ? repeated
        : Arrays.stream(suspects)
            .filter(place -> Arrays.binarySearch(repeated, hashes[place]) >= 0)
            .toArray();
  }

  /** The places of hashes whose bit another one has, too. */
  private int[] suspects() {
    int[] suspects = new int[64];
    int count = 0;
    for (int place = 0; place < hashes.length; place++) {
      int bit = bit(hashes[place]);
      if ((again[bit >> 6] & 1L << bit) != 0) {
        if (count == suspects.length) {
          suspects = Arrays.copyOf(suspects, count * 2);
        }
        suspects[count++] = place;
      }
    }
    return Arrays.copyOf(suspects, count);
  }

  private static int[] repeated(int[] sorted) {
    int count = 0;
    int[] repeated = new int[sorted.length];
    for (int i = 1; i < sorted.length; i++) {
      boolean isRepeated = sorted[i] == sorted[i - 1];
      if (isRepeated && (count == 0 || repeated[count - 1] != sorted[i])) {
        repeated[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(repeated, count);
  }

  private int bit(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & mask;
  }
}
