package org.kapok.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapok.participation.Participation;

/** Writes participations as a spreadsheet, one a row; columns that no row fills are left out. */
final class CsvOutput {
  /** Tells spreadsheet programs that the text is in UTF-8. */
  private static final String MARK = "\uFEFF";

  private CsvOutput() {}

  /** The spreadsheet. */
  static String of(List<Participation> participations, CsvStyle style) {
    List<CsvColumn> columns = columns(participations, style);
    StringWriter text = new StringWriter().append(MARK);
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    writer.writeRecord(columns.stream().map(each -> each.header(style.language())).toList());
    for (Participation each : participations) {
      writer.writeRecord(columns.stream().map(column -> cell(column, each, style)).toList());
    }
    return text.toString();
  }

  private static List<CsvColumn> columns(List<Participation> participations, CsvStyle style) {
    List<CsvColumn> columns = new ArrayList<>();
    Arrays.stream(CsvFixedColumn.values())
        .filter(
            column ->
                column.isRequired()
                    || participations.stream()
                        .anyMatch(each -> column.write(each, style).isPresent()))
        .forEach(columns::add);
    columns.addAll(CsvOwnColumn.of(participations));
    return columns;
  }

  private static String cell(CsvColumn column, Participation participation, CsvStyle style) {
    return column
        .write(participation, style)
        .map(text -> column.isGuarded() ? CsvCell.guarded(text) : text)
        .orElse("");
  }
}
