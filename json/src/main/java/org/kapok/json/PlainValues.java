package org.kapok.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kapok.incentive.ParticipationTable;
import org.kapok.incentive.rule.StandardField;
import org.kapok.quantity.Amount;

/** The values of one row for the columns of a table; those that no column takes are left out. */
final class PlainValues {
  /** Where values go that no column takes. */
  static final int NO_COLUMN = -1;

  /** Instead of a column: the name stands twice, or there are too many. */
  static final int REFUSED = -2;

  private static final int MOST = 64;

  /** How many names are remembered, so that memory does not grow with the file. */
  private static final int MOST_NAMES = 1000;

  private static final int STANDARD = 16;
  private static final Object SECONDS = new Object();
  private static final Object WHOLE = new Object();

  private final ParticipationTable.Builder table;
  private final Map<String, Integer> columnsByName = new HashMap<>();
  private final String[] names = new String[MOST];
  private int named;
  private final int[] columns = new int[MOST + STANDARD];

  /** New for each row: the collector pays more for what is put into an old array. */
  private Object[] values = new Object[STANDARD];

  private final long[] numbers = new long[MOST + STANDARD];
  private int count;

  PlainValues(ParticipationTable.Builder table) {
    this.table = table;
  }

  /** Forgets the values of the row before. */
  void clear() {
    named = 0;
    count = 0;
    values = new Object[STANDARD];
  }

  /** The column of the quantity or attribute, {@link #NO_COLUMN} or {@link #REFUSED}. */
  int own(String name) {
    for (int i = 0; i < named; i++) {
      if (names[i].equals(name)) {
        return REFUSED;
      }
    }
    if (named == MOST) {
      return REFUSED;
    }
    if (!name.equals(names[named])) {
      names[named] = name;
    }
    named++;
    if (columnsByName.size() > MOST_NAMES) {
      columnsByName.clear();
    }
    return columnsByName.computeIfAbsent(name, this::column);
  }

  private int column(String name) {
    if (!TextCodec.isWhole(name)) {
      return REFUSED;
    }
    boolean isOwn = StandardField.named(name).isEmpty() && table.hasColumn(name);
    return isOwn ? table.column(name) : NO_COLUMN;
  }

  void text(int column, String text) {
    put(column, text, 0);
  }

  void flag(int column, boolean flag) {
    put(column, flag, 0);
  }

  void amount(int column, Amount amount) {
    put(column, amount, 0);
  }

  void whole(int column, long number) {
    put(column, WHOLE, number);
  }

  void seconds(int column, long seconds) {
    put(column, SECONDS, seconds);
  }

  private void put(int column, Object value, long number) {
    if (column != NO_COLUMN) {
      if (count == values.length) {
        values = Arrays.copyOf(values, MOST + STANDARD);
      }
      columns[count] = column;
      values[count] = value;
      numbers[count] = number;
      count++;
    }
  }

  /** Sets the values of the row that the table has begun. */
  void set(ParticipationTable.Builder row) {
    for (int i = 0; i < count; i++) {
      Object value = values[i];
      int column = columns[i];
      if (value == SECONDS) {
        row.seconds(column, numbers[i]);
      } else if (value == WHOLE) {
        row.number(column, numbers[i], 0);
      } else if (value instanceof String text) {
        row.text(column, text);
      } else if (value instanceof Boolean flag) {
        row.flag(column, flag);
      } else {
        row.number(column, (Amount) value);
      }
    }
  }
}
