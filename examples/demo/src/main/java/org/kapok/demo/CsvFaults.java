package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a spreadsheet, by line and column, so that all of it is told at once. */
final class CsvFaults {
  private static final int MOST = 50;

  private final List<String> lines = new ArrayList<>();

  /** Adds a fault of a whole line. */
  void add(long line, String sentence) {
    lines.add("line " + line + "\n      " + sentence);
  }

  /** Adds a fault of a cell. */
  void add(long line, String column, String sentence) {
    add(line, column + ": " + sentence);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All of them as one failure. */
  Failure failure(String name) {
    StringBuilder text = new StringBuilder(name);
    text.append(" is refused, ").append(Count.of(lines.size(), "problem")).append(':');
    lines.stream().limit(MOST).forEach(each -> text.append("\n  ").append(each));
    if (lines.size() > MOST) {
      text.append("\n  … and ").append(lines.size() - MOST).append(" more");
    }
    return new Failure(text.toString());
  }
}
