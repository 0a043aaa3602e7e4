package org.kapok.order.dispatch;

import java.util.Arrays;

/** A growing list of numbers. */
final class IntList {
  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int get(int index) {
    return values[index];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Removes the number, which must be in it once; the others stay in their order. */
  void remove(int value) {
    int index = 0;
    while (values[index] != value) {
      index++;
    }
    size--;
    System.arraycopy(values, index + 1, values, index, size - index);
  }
}
