package org.kapok.demo;

import java.util.List;

/** A part of a report that can be written as Markdown and as a page. */
sealed interface ReportBlock {

  /**
   * A heading.
   *
   * @param level 1 for the title, 2 below it
   */
  record Heading(int level, String text) implements ReportBlock {}

  /** A paragraph. */
  record Paragraph(String text) implements ReportBlock {}

  /** Several remarks. */
  record Remarks(List<String> texts) implements ReportBlock {}

  /**
   * A table.
   *
   * @param heads one that starts with {@code >} aligns its column to the right
   * @param rows a cell for each head
   */
  record Table(List<String> heads, List<List<String>> rows) implements ReportBlock {}

  /**
   * A drawing of figures that stand in a table too; only pages show it.
   *
   * @param svg the drawing
   */
  record Chart(String svg) implements ReportBlock {}
}
