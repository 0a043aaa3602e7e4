package org.kapok.incentive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ids of rows, packed as UTF-8: its order by unsigned bytes is that by code points. */
final class IdColumn {
  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int size;

  void add(String id) {
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    add(text, 0, text.length);
  }

  /** Adds an id of another column. */
  void add(IdColumn other, int row) {
    add(other.bytes, other.start(row), other.ends[row]);
  }

  private void add(byte[] from, int start, int end) {
    int used = start(size);
    int needed = Math.addExact(used, end - start);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, needed * 3L / 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, Math.addExact(size, size >> 1));
    }
    System.arraycopy(from, start, bytes, used, end - start);
    ends[size++] = needed;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  String text(int row) {
    return new String(bytes, start(row), ends[row] - start(row), StandardCharsets.UTF_8);
  }

  int compare(int row, int other) {
    return Arrays.compareUnsigned(bytes, start(row), ends[row], bytes, start(other), ends[other]);
  }

  int hash(int row) {
    int hash = 1;
    for (int i = start(row); i < ends[row]; i++) {
      hash = 31 * hash + bytes[i];
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  /** These rows in this order. */
  IdColumn select(int[] order, int count) {
    IdColumn selected = new IdColumn();
    selected.bytes = new byte[bytes.length];
    selected.ends = new int[Math.max(count, 1)];
    for (int i = 0; i < count; i++) {
      selected.add(this, order[i]);
    }
    selected.bytes = Arrays.copyOf(selected.bytes, selected.start(count));
    return selected;
  }
}
