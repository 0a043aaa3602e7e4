package org.kapok.demo;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a report as a page that needs nothing else: style and drawings are in it. */
final class ReportPage {
  private static final String STYLE =
      """
      body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #222;
        font: 15px/1.55 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC',
        'WenQuanYi Zen Hei', sans-serif; }
      h1 { color: #a61c1c; font-size: 1.6rem; border-bottom: 3px solid #a61c1c; }
      h2 { color: #a61c1c; font-size: 1.2rem; margin-top: 2rem; }
      table { border-collapse: collapse; margin: .8rem 0; width: 100%; }
      th, td { border-bottom: 1px solid #ddd; padding: .25rem .6rem; text-align: left; }
      th { background: #f7efe9; white-space: nowrap; }
      .r { text-align: right; font-variant-numeric: tabular-nums; }
      svg { max-width: 100%; height: auto; }
      """;

  private ReportPage() {}

  /**
   * The page.
   *
   * @param language as {@code zh}
   */
  static String html(String title, String language, List<ReportBlock> blocks) {
    String body = blocks.stream().map(ReportPage::html).collect(Collectors.joining("\n"));
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"" + language + "\">",
        "<head>",
        "<meta charset=\"utf-8\"/>",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>",
        "<title>" + Svg.escaped(title) + "</title>",
        "<style>",
        STYLE + "</style>",
        "</head>",
        "<body>",
        body,
        "</body>",
        "</html>",
        "");
  }

  private static String html(ReportBlock block) {
    if (block instanceof ReportBlock.Heading heading) {
      return element("h" + heading.level(), heading.text());
    }
    if (block instanceof ReportBlock.Paragraph paragraph) {
      return element("p", paragraph.text());
    }
    if (block instanceof ReportBlock.Remarks remarks) {
      return remarks.texts().stream()
          .map(each -> element("li", each))
          .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }
    return block instanceof ReportBlock.Table table
        ? html(table)
        : "<figure>\n" + ((ReportBlock.Chart) block).svg() + "</figure>";
  }

  private static String html(ReportBlock.Table table) {
    StringBuilder html = new StringBuilder("<table>\n<thead>");
    html.append(row("th", table, table.heads().stream().map(ReportMarkdown::head).toList()));
    html.append("</thead>\n<tbody>\n");
    table.rows().forEach(each -> html.append(row("td", table, each)).append('\n'));
    return html.append("</tbody>\n</table>").toString();
  }

  private static String row(String name, ReportBlock.Table table, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean right = table.heads().get(i).startsWith(">");
      row.append(right ? "<" + name + " class=\"r\">" : "<" + name + ">")
          .append(Svg.escaped(cells.get(i)))
          .append("</" + name + ">");
    }
    return row.append("</tr>").toString();
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Svg.escaped(text) + "</" + name + ">";
  }
}
