package org.kapok.demo;

import java.util.Locale;

/** Writes a drawing as SVG, element by element. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /** Starts a drawing of this size, with a title for those who cannot see it. */
  Svg(int width, int height, String title) {
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
            + " viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"'Noto Sans CJK SC',"
            + " 'Microsoft YaHei', 'PingFang SC', 'WenQuanYi Zen Hei', sans-serif\">",
        width, height, width, height);
    add("<title>%s</title>", escaped(title));
    add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
  }

  /** Adds elements; the numbers are written with a point. What comes from a document is escaped. */
  Svg add(String format, Object... arguments) {
    text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    return this;
  }

  /** Adds a text that starts at this spot. */
  Svg addText(double x, double y, int size, String colour, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\">%s</text>",
        x, y, size, colour, escaped(words));
  }

  /** Adds a text around this spot. */
  Svg addCentred(double x, double y, int size, String colour, String words) {
    return add(
        "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" fill=\"%s\" text-anchor=\"middle\">%s</text>",
        x, y, size, colour, escaped(words));
  }

  /** The whole document. */
  String document() {
    return text + "</svg>\n";
  }

  /** Without what XML would read as its own, or cannot hold. */
  static String escaped(String words) {
    return words
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
