package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dictionary;
import org.kapok.participation.Participation;
import org.kapok.participation.ParticipationColumns;

/** What the columns of a table mean: which fields they hold, and what their codes stand for. */
final class TableColumns {
  static final AttributeValue YES = AttributeValue.of(true);
  static final AttributeValue NO = AttributeValue.of(false);

  private final BulkScoring scoring;
  private final BulkFields fields;
  private final Dictionary[] dictionaries;
  private final int[] used;
  private final boolean[] isUsed;

  TableColumns(BulkScoring scoring) {
    this.scoring = scoring;
    fields = scoring.fields();
    used = fields.used();
    isUsed = new boolean[fields.size()];
    for (int column : used) {
      isUsed[column] = true;
    }
    dictionaries = new Dictionary[fields.size()];
    Arrays.setAll(dictionaries, i -> new Dictionary());
  }

  BulkScoring scoring() {
    return scoring;
  }

  BulkFields fields() {
    return fields;
  }

  Dictionary[] dictionaries() {
    return dictionaries;
  }

  /** Reads participations into the rows of the same numbers. */
  void read(List<Participation> all, int from, int[][] codes) {
    ParticipationColumns read = ParticipationColumns.of(all, fields.names(used));
    for (int i = 0; i < used.length; i++) {
      Dictionary dictionary = dictionaries[used[i]];
      int[] known = new int[read.values(i).size() + 1];
      for (int code = 1; code < known.length; code++) {
        known[code] = dictionary.code(read.values(i).get(code - 1));
      }
      for (int row = 0; row < read.size(); row++) {
        codes[used[i]][from + row] = known[read.code(i, row)];
      }
    }
  }

  /** The code of a value; what no rule reads has none. */
  int code(int column, Object value) {
    if (!isUsed[column]) {
      return 0;
    }
    int size = dictionaries[column].size();
    int code = dictionaries[column].code(value);
    if (code == size) {
      requirePossible(column, value);
    }
    return code;
  }

  /** Refuses what no participation can hold. */
  private void requirePossible(int column, Object value) {
    Participation.Builder probe = Dimensions.probe(Dimensions.NOBODY);
    fields.put(column, value, probe);
    probe.build();
  }

  /** The participation of a row, as far as the scheme reads it. */
  Participation participation(
      SubjectId subject,
      ParticipationId id,
      long revision,
      java.time.Instant start,
      int[][] codes,
      int row) {
    Participation.Builder made = Dimensions.probe(subject).id(id).revision(revision).start(start);
    for (int column : used) {
      Object value = dictionaries[column].value(codes[column][row]);
      if (value != null) {
        fields.put(column, value, made);
      }
    }
    return made.build();
  }
}
