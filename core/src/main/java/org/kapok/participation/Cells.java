package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Properties of participations as codes, those of one participation side by side, so that they can
 * be put into another order at little cost.
 */
final class Cells {
  /** So many stay in the processor's cache while one part after the other is read. */
  static final int AT_ONCE = 256;

  private static final int CHUNK_BITS = 14;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final List<String> properties;
  private final Dictionary[] dictionaries;
  private final int[][] chunks;

  /** Cells for the properties of so many participations. */
  Cells(List<String> properties, int size) {
    this.properties = properties;
    dictionaries = new Dictionary[properties.size()];
    Arrays.setAll(dictionaries, i -> new Dictionary());
    chunks = new int[properties.isEmpty() ? 0 : (size + CHUNK - 1) >> CHUNK_BITS][];
    Arrays.setAll(chunks, i -> new int[Math.min(CHUNK, size - i * CHUNK) * properties.size()]);
  }

  /** Reads all participations. */
  void readAll(Participation[] all) {
    for (int from = 0; from < all.length; from += AT_ONCE) {
      read(all, from, Math.min(all.length, from + AT_ONCE));
    }
  }

  /** Reads participations that follow one another, from a multiple of {@link #AT_ONCE} on. */
  void read(Participation[] all, int from, int to) {
    int width = properties.size();
    for (int i = 0; i < width; i++) {
      int place = (from & CHUNK - 1) * width + i;
      int[] chunk = chunks[from >> CHUNK_BITS];
      PropertyReader.read(properties.get(i), all, from, to, dictionaries[i], chunk, place, width);
    }
  }

  /** The columns of the participations at these places. */
  List<Column> columns(int[] places) {
    int width = properties.size();
    int[][] codes = new int[width][places.length];
    for (int from = 0; from < places.length; from += AT_ONCE) {
      int to = Math.min(places.length, from + AT_ONCE);
      for (int i = 0; i < width; i++) {
        int[] column = codes[i];
        for (int row = from; row < to; row++) {
          int place = places[row];
          column[row] = chunks[place >> CHUNK_BITS][(place & CHUNK - 1) * width + i];
        }
      }
    }
    List<Column> columns = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      columns.add(new Column(values(dictionaries[i]), codes[i]));
    }
    return columns;
  }

  private static List<Object> values(Dictionary dictionary) {
    List<Object> values = new ArrayList<>(dictionary.size() - 1);
    for (int code = 1; code < dictionary.size(); code++) {
      values.add(Objects.requireNonNull(dictionary.value(code)));
    }
    return Collections.unmodifiableList(values);
  }
}
