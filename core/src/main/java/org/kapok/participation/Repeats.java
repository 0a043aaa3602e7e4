package org.kapok.participation;

/**
 * Which hashes may belong to a thing that comes more than once. A set of bits finds nearly all that
 * come once, so that few have to be looked at.
 */
final class Repeats {
  private static final int BITS_EACH = 64;
  private static final int MOST_BITS = 1 << 30;

  private final int mask;
  private final long[] seen;
  private final long[] again;

  Repeats(int[] hashes) {
    long bits = (long) Integer.highestOneBit(Math.max(1, hashes.length)) * BITS_EACH;
    mask = (int) Math.min(bits, MOST_BITS) - 1;
    seen = new long[(mask >> 6) + 1];
    again = new long[seen.length];
    for (int hash : hashes) {
      int bit = mixed(hash) & mask;
      long one = 1L << bit;
      if ((seen[bit >> 6] & one) != 0) {
        again[bit >> 6] |= one;
      }
      seen[bit >> 6] |= one;
    }
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** Whether another may have the same hash. */
  boolean isPossible(int hash) {
    int bit = mixed(hash) & mask;
    return (again[bit >> 6] & 1L << bit) != 0;
  }
}
