package org.kapok.incentive;

import java.util.Arrays;
import org.kapok.participation.Dictionary;
import org.kapok.participation.History;
import org.kapok.participation.ParticipationColumns;

/** The participations of a history as rows of the columns that a scheme reads. */
final class HistoryRows {
  private final ParticipationColumns read;
  private final int[] used;
  private final Dictionary[] dictionaries;

  HistoryRows(History history, BulkFields fields) {
    used = fields.used();
    read = history.columns(fields.names(used));
    dictionaries = new Dictionary[fields.size()];
    Arrays.setAll(dictionaries, column -> new Dictionary());
    for (int i = 0; i < used.length; i++) {
      dictionaries[used[i]] = new Dictionary(read.values(i));
    }
  }

  /** What the codes of each column stand for. */
  Dictionary[] dictionaries() {
    return dictionaries;
  }

  /** Copies so many rows from the first one on. */
  void copy(int first, int count, Rows to) {
    to.reserve(count);
    to.size = count;
    for (int i = 0; i < used.length; i++) {
      read.copy(i, first, count, to.codes[used[i]], 0);
    }
    read.copySeconds(first, count, to.seconds, 0);
    if (read.hasNanos()) {
      to.nanos = new int[to.seconds.length];
      Arrays.setAll(to.nanos, row -> row < count ? read.nano(first + row) : 0);
    }
  }
}
