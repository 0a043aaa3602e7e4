package org.kapok.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of plain text: columns aligned by width on screen, where a Chinese character takes two.
 */
final class TextTable {
  private static final String GAP = "  ";

  private final List<String> heads;
  private final boolean[] right;
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<String> heads) {
    this.heads = List.copyOf(heads);
    right = new boolean[heads.size()];
  }

  /** A table with these heads; a head that starts with {@code >} aligns its column to the right. */
  static TextTable of(List<String> heads) {
    TextTable table =
        new TextTable(
            heads.stream().map(head -> head.startsWith(">") ? head.substring(1) : head).toList());
    for (int i = 0; i < heads.size(); i++) {
      table.right[i] = heads.get(i).startsWith(">");
    }
    return table;
  }

  /** A table with these heads. */
  static TextTable of(String... heads) {
    return of(Arrays.asList(heads));
  }

  /** Adds a row, which must have a cell for each head. */
  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Adds a row, which must have a cell for each head. */
  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /** The heads and the rows, one line each. */
  List<String> lines() {
    int[] widths = new int[heads.size()];
    List<List<String>> all = new ArrayList<>();
    all.add(heads);
    all.addAll(rows);
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - Width.of(row.get(i)));
      line.append(i == 0 ? "" : GAP);
      line.append(right[i] ? padding + row.get(i) : row.get(i) + padding);
    }
    return line.toString().stripTrailing();
  }
}
