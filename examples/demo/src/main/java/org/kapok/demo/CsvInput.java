package org.kapok.demo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Reads a spreadsheet of participations whole, or refuses it with all that is wrong with it. */
final class CsvInput {
  private final CsvStyle style;
  private final CsvFaults faults = new CsvFaults();
  private final List<Participation> participations = new ArrayList<>();
  private List<CsvColumn> columns = List.of();

  private CsvInput(CsvStyle style) {
    this.style = style;
  }

  /**
   * The participations, one a row.
   *
   * @param name of the file, for messages
   * @throws Failure if a row cannot be read
   */
  static List<Participation> read(String text, CsvStyle style, String name) {
    CsvInput input = new CsvInput(style);
    input.read(text);
    if (!input.faults.isEmpty()) {
      throw input.faults.failure(name);
    }
    return input.participations;
  }

  private void read(String text) {
    Iterator<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text).iterator();
    try {
      if (!rows.hasNext()) {
        faults.add(1, "there must be a line with the names of columns");
        return;
      }
      CsvRecord header = rows.next();
      columns = CsvHeader.of(named(header.getFields()), header.getStartingLineNumber(), faults);
      if (faults.isEmpty()) {
        rows.forEachRemaining(this::read);
      }
    } catch (CsvParseException malformed) {
      faults.add(1, String.valueOf(malformed.getMessage()));
    }
  }

  /** Without the columns at the end that have no name, as spreadsheets add them. */
  private static List<String> named(List<String> names) {
    int last = names.size();
    while (last > 0 && names.get(last - 1).isBlank()) {
      last--;
    }
    return names.subList(0, last);
  }

  private boolean fits(CsvRecord row) {
    int cells = row.getFieldCount();
    return cells >= columns.size()
        && row.getFields().subList(columns.size(), cells).stream().allMatch(String::isBlank);
  }

  private void read(CsvRecord row) {
    long line = row.getStartingLineNumber();
    if (row.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    if (!fits(row)) {
      faults.add(
          line,
          "there must be "
              + Count.of(columns.size(), "cell")
              + ", as columns are, there are "
              + row.getFieldCount());
      return;
    }
    CsvRow read = new CsvRow(style);
    boolean sound = true;
    for (int i = 0; i < columns.size(); i++) {
      sound &= readCell(columns.get(i), row.getField(i), read, line);
    }
    if (sound) {
      build(read, line);
    }
  }

  private boolean readCell(CsvColumn column, String cell, CsvRow row, long line) {
    String content = column.isTrimmed() ? cell.strip() : cell;
    if (content.isEmpty()) {
      if (column.isRequired()) {
        faults.add(line, column.header(Language.EN), "must not be empty");
      }
      return !column.isRequired();
    }
    try {
      column.read(CsvCell.bare(content), row);
      return true;
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException fault) {
      faults.add(line, column.header(Language.EN), String.valueOf(fault.getMessage()));
      return false;
    }
  }

  private void build(CsvRow row, long line) {
    try {
      participations.add(row.build());
    } catch (RefusedException refused) {
      for (Problem problem : refused.problems()) {
        faults.add(line, problem.place().substring(1), problem.message());
      }
    }
  }
}
