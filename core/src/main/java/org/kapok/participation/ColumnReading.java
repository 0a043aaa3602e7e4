package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads properties of participations into columns. */
final class ColumnReading {
  /** So many participations stay in the processor's cache while all their properties are read. */
  private static final int AT_ONCE = 256;

  private ColumnReading() {}

  /**
   * The columns of these properties.
   *
   * @param rows the row of each participation
   */
  static List<ParticipationColumns.Column> read(
      Participation[] all, int[] rows, List<String> properties) {
    int count = properties.size();
    Dictionary[] dictionaries = new Dictionary[count];
    Arrays.setAll(dictionaries, i -> new Dictionary());
    int[][] codes = new int[count][all.length];
    int[] block = new int[AT_ONCE];
    for (int first = 0; first < all.length; first += AT_ONCE) {
      int end = Math.min(all.length, first + AT_ONCE);
      for (int i = 0; i < count; i++) {
        PropertyReader.read(properties.get(i), all, first, end, dictionaries[i], block);
        int[] column = codes[i];
        for (int place = first; place < end; place++) {
          column[rows[place]] = block[place - first];
        }
      }
    }
    List<ParticipationColumns.Column> columns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      columns.add(ParticipationColumns.Column.of(dictionaries[i], codes[i]));
    }
    return columns;
  }
}
