package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as Markdown. */
final class ReportMarkdown {
  private ReportMarkdown() {}

  /** The lines of the report. */
  static List<String> lines(List<ReportBlock> blocks) {
    List<String> lines = new ArrayList<>();
    for (ReportBlock block : blocks) {
      List<String> added = lines(block);
      if (!added.isEmpty() && !lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll(added);
    }
    return lines;
  }

  private static List<String> lines(ReportBlock block) {
    if (block instanceof ReportBlock.Heading heading) {
      return List.of("#".repeat(heading.level()) + " " + heading.text());
    }
    if (block instanceof ReportBlock.Paragraph paragraph) {
      return List.of(paragraph.text());
    }
    if (block instanceof ReportBlock.Remarks remarks) {
      return remarks.texts().stream().map(each -> "- " + each).toList();
    }
    return block instanceof ReportBlock.Table table ? lines(table) : List.of();
  }

  private static List<String> lines(ReportBlock.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.heads().stream().map(ReportMarkdown::head).toList()));
    lines.add(
        row(table.heads().stream().map(each -> each.startsWith(">") ? "---:" : "---").toList()));
    table.rows().forEach(each -> lines.add(row(each)));
    return lines;
  }

  /** A head without the sign of its column. */
  static String head(String head) {
    return head.startsWith(">") ? head.substring(1) : head;
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(each -> each.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
