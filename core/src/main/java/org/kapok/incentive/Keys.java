package org.kapok.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the values of a step's key, from 0 on. */
final class Keys {
  private final int[] slots;
  private final int[] codes;
  private final boolean numbered;
  private final Map<List<Long>, Integer> known = new HashMap<>();
  private final List<List<Long>> byNumber = new ArrayList<>();

  /**
   * No keys yet.
   *
   * @param slots the slots of the key
   * @param codes how many codes each of them has, 0 if any text or value may occur
   */
  Keys(int[] slots, int[] codes) {
    this.slots = slots.clone();
    this.codes = codes.clone();
    numbered = Arrays.stream(codes).allMatch(count -> count > 0);
  }

  /** How many keys there are at first. */
  int size() {
    return numbered ? Arrays.stream(codes).map(count -> count + 1).reduce(1, (a, b) -> a * b) : 1;
  }

  /** Forgets the keys of one subject. */
  void clear() {
    known.clear();
    byNumber.clear();
  }

  /** The number of the key that the values hold; a missing value is a key like any other. */
  int number(long[] values) {
    if (!numbered) {
      return known.computeIfAbsent(key(values), this::add);
    }
    int number = 0;
    for (int i = 0; i < slots.length; i++) {
      long value = values[slots[i]];
      number = number * (codes[i] + 1) + (value == Reading.MISSING ? codes[i] : (int) value);
    }
    return number;
  }

  private int add(List<Long> key) {
    byNumber.add(key);
    return byNumber.size() - 1;
  }

  private List<Long> key(long[] values) {
    Long[] key = new Long[slots.length];
    for (int i = 0; i < key.length; i++) {
      key[i] = values[slots[i]];
    }
    return List.of(key);
  }

  /** Puts the values that the number stands for into their slots. */
  void fill(int number, long[] values) {
    long[] key = values(number);
    for (int i = 0; i < slots.length; i++) {
      values[slots[i]] = key[i];
    }
  }

  /** The slots of the key. */
  int[] slots() {
    return slots.clone();
  }

  /** The values that the number stands for, one for each slot. */
  long[] values(int number) {
    long[] values = new long[slots.length];
    if (numbered) {
      int rest = number;
      for (int i = slots.length - 1; i >= 0; i--) {
        int value = rest % (codes[i] + 1);
        values[i] = value == codes[i] ? Reading.MISSING : value;
        rest /= codes[i] + 1;
      }
      return values;
    }
    return byNumber.get(number).stream().mapToLong(Long::longValue).toArray();
  }
}
