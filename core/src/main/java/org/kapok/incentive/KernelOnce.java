package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out matches of which nothing can come: of rules whose limit the first participation in a
 * window uses up, all after that one. A first time of each kind, or one credit a week, matches
 * nearly every row and pays seldom.
 */
final class KernelOnce {
  private final List<Rule> rules;

  /** By rule, then by code of its key, the window that was paid last. */
  private final int[][] paid;

  /**
   * A rule that pays once.
   *
   * @param number its number
   * @param codes how many codes its key has
   * @param key the column of its key
   * @param window the column of its window
   */
  private record Rule(int number, int codes, int key, int window) {}

  /** Which rules there are. */
  static final class Plan {
    private final List<Rule> rules = new ArrayList<>();

    /** Adds a rule, with the columns of its key and window. */
    void add(int number, int codes, int key, int window) {
      rules.add(new Rule(number, codes, key, window));
    }
  }

  KernelOnce(Plan plan) {
    rules = plan.rules;
    paid = new int[rules.size()][];
    forget();
  }

  /** Forgets all windows, of which the numbers are given out anew. */
  void forget() {
    for (int i = 0; i < paid.length; i++) {
      paid[i] = new int[rules.get(i).codes];
    }
  }

  /** Takes out matches of so many rows. */
  void filter(long[] masks, int[] codes, int count) {
    for (int i = 0; i < paid.length; i++) {
      Rule rule = rules.get(i);
      int word = rule.number / Long.SIZE * KernelBlock.SIZE;
      if (rule.codes == 1) {
        filter(masks, word, rule.number, codes, rule.window, paid[i], count);
      } else {
        filter(masks, word, rule.number, codes, rule.key, rule.window, paid[i], count);
      }
    }
  }

  /** As of a key of one code. */
  private static void filter(
      long[] masks, int word, int bit, int[] codes, int window, int[] paid, int count) {
    int last = paid[0];
    for (int i = 0; i < count; i++) {
      long mask = masks[word + i];
      int other = last ^ codes[window + i];
      long isPaid = ~((other | -other) >> 31) & 1;
      last ^= other & -(int) ((mask >>> bit) & 1);
      masks[word + i] = mask & ~(isPaid << bit);
    }
    paid[0] = last;
  }

  /** No branch depends on whether a row matches, or is the first. */
  private static void filter(
      long[] masks, int word, int bit, int[] codes, int key, int window, int[] paid, int count) {
    for (int i = 0; i < count; i++) {
      long mask = masks[word + i];
      int matches = -(int) ((mask >>> bit) & 1);
      int code = codes[key + i];
      int other = paid[code] ^ codes[window + i];
      long isPaid = ~((other | -other) >> 31) & 1;
      masks[word + i] = mask & ~(isPaid << bit);
      paid[code] ^= other & matches;
    }
  }
}
