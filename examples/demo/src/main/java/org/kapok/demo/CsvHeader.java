package org.kapok.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.problem.Nearest;

/** The first line of a spreadsheet: which columns there are. */
final class CsvHeader {
  private final List<CsvColumn> columns = new ArrayList<>();
  private final List<String> names;
  private final long line;
  private final CsvFaults faults;

  private CsvHeader(List<String> names, long line, CsvFaults faults) {
    this.names = names;
    this.line = line;
    this.faults = faults;
  }

  /** The columns, in their order; faults go with the others. */
  static List<CsvColumn> of(List<String> names, long line, CsvFaults faults) {
    CsvHeader header = new CsvHeader(names, line, faults);
    names.forEach(header::add);
    header.checkOnce();
    header.checkRequired();
    return header.columns;
  }

  private void add(String name) {
    Optional<CsvColumn> column =
        Arrays.stream(CsvFixedColumn.values())
            .filter(each -> isCalled(each, name.strip()))
            .<CsvColumn>map(each -> each)
            .findFirst()
            .or(() -> CsvOwnColumn.of(CsvCell.bare(name)));
    column.ifPresentOrElse(
        columns::add, () -> faults.add(line, "there is no column \"" + name + "\"" + hint(name)));
  }

  private static boolean isCalled(CsvColumn column, String name) {
    return Stream.of(Language.values())
        .anyMatch(each -> column.header(each).equalsIgnoreCase(name));
  }

  private String hint(String name) {
    if (names.size() == 1 && name.matches("(?s).*[;\t].*")) {
      return "; columns must be separated by commas";
    }
    List<String> known = new ArrayList<>();
    for (Language language : Language.values()) {
      Arrays.stream(CsvFixedColumn.values()).forEach(each -> known.add(each.header(language)));
    }
    return name.isBlank()
        ? ""
        : Nearest.to(name.strip(), known)
            .map(nearest -> ". Maybe \"" + nearest + "\"?")
            .orElse(", nor does it begin with quantity:, text:, number:, flag: or extension:");
  }

  private void checkOnce() {
    Set<CsvColumn> seen = new HashSet<>();
    for (CsvColumn each : columns) {
      if (!seen.add(each)) {
        faults.add(line, "column \"" + each.header(Language.EN) + "\" stands twice");
      }
    }
  }

  private void checkRequired() {
    for (CsvFixedColumn each : CsvFixedColumn.values()) {
      if (each.isRequired() && !columns.contains(each)) {
        faults.add(
            line,
            "there must be a column \""
                + each.header(Language.EN)
                + "\" or \""
                + each.header(Language.ZH)
                + "\"");
      }
    }
  }
}
