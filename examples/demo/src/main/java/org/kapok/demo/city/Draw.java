package org.kapok.demo.city;

import java.util.List;

/**
 * Numbers that look random and depend on nothing but what they are drawn for: a hash of the path
 * that leads to them. The same on every machine, in any order of asking.
 *
 * <p>Example: {@code Draw.START.at(member).at(day).below(100)}.
 *
 * @param state the hash of the path so far
 */
public record Draw(long state) {
  /** The root of all paths. */
  public static final Draw START = new Draw(0x6B61_706F_6BL);

  private static final long STRIDE = 0x9E37_79B9_7F4A_7C15L;

  /** One step further on the path. */
  public Draw at(long step) {
    return new Draw(mixed(state + STRIDE * (step + 1)));
  }

  /** From 0 to the bound, exclusive. */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(mixed(state), bound);
  }

  /** True in so many of a thousand cases. */
  public boolean happens(int perMille) {
    return below(1000) < perMille;
  }

  /** One of the choices, each as likely as the others. */
  public <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }
}
