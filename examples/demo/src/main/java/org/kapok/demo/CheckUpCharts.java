package org.kapok.demo;

import java.util.List;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.SurveyInterval;
import org.kapok.quantity.Amount;

/** Draws the figures of check-ups. */
final class CheckUpCharts {
  /** The colours of grades, from the lowest up. */
  private static final List<String> GRADES = List.of("#c0504d", "#e0a040", "#7fb069", "#2e7d32");

  private static final String BEFORE = "#d9b8a8";
  private static final String NOW = "#a61c1c";
  private static final String INK = "#333333";
  private static final String FAINT = "#dddddd";
  private static final int WIDTH = 760;
  private static final int LEFT = 190;
  private static final int SCALE = 480;
  private static final int TEXT = 13;

  private CheckUpCharts() {}

  /**
   * A row of bars.
   *
   * @param label what it is
   * @param before of 100, the year before; below 0 if there is none
   * @param now of 100, this year; below 0 if there is none
   */
  record Pair(String label, Fraction before, Fraction now) {}

  /** Two bars for each row, of 0 to 100. */
  static String pairs(String title, String before, String now, List<Pair> rows) {
    int height = 60 + rows.size() * 40;
    Svg svg = new Svg(WIDTH, height, title);
    legend(svg, List.of(before, now), List.of(BEFORE, NOW));
    grid(svg, height, 0, 100);
    int y = 46;
    for (Pair row : rows) {
      label(svg, row.label(), y + 17);
      bar(svg, y, row.before(), BEFORE);
      bar(svg, y + 15, row.now(), NOW);
      y += 40;
    }
    return svg.document();
  }

  private static void bar(Svg svg, int y, Fraction points, String colour) {
    if (points.signum() < 0) {
      return;
    }
    double length = place(points, 0, 100) - LEFT;
    svg.add(
        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"13\" fill=\"%s\"/>",
        LEFT, y, length, colour);
    svg.addText(LEFT + length + 5, y + 11, 11, INK, points.toDecimal(1).toPlainString());
  }

  /**
   * A bar that is divided.
   *
   * @param label what it is
   * @param counts how many of each grade, from the lowest up
   */
  record Divided(String label, List<Long> counts) {}

  /** How many have each grade. */
  static String grades(String title, List<String> grades, List<Divided> rows) {
    Svg svg = new Svg(WIDTH, 60 + rows.size() * 40, title);
    legend(svg, grades, GRADES);
    int y = 46;
    for (Divided row : rows) {
      label(svg, row.label(), y + 19);
      long all = Math.max(1, row.counts().stream().mapToLong(Long::longValue).sum());
      double x = LEFT;
      for (int i = 0; i < row.counts().size(); i++) {
        long count = row.counts().get(i);
        double length = (double) SCALE * count / all;
        svg.add(
            "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"28\" fill=\"%s\"/>",
            x, y, length, GRADES.get(i));
        if (length > 20) {
          svg.addCentred(x + length / 2, y + 19, TEXT, "#ffffff", String.valueOf(count));
        }
        x += length;
      }
      y += 40;
    }
    return svg.document();
  }

  /**
   * A figure that is not certain.
   *
   * @param label what it is
   * @param figure of 0 to 100
   * @param interval where it may lie
   */
  record Uncertain(String label, Amount figure, SurveyInterval interval) {}

  /** Figures of 0 to 100 with their confidence intervals. */
  static String intervals(String title, List<Uncertain> rows) {
    int height = 50 + rows.size() * 40;
    Svg svg = new Svg(WIDTH, height, title);
    grid(svg, height, 0, 100);
    int y = 60;
    for (Uncertain row : rows) {
      label(svg, row.label(), y + 4);
      double low = place(Fraction.of(row.interval().low()), 0, 100);
      double high = place(Fraction.of(row.interval().high()), 0, 100);
      svg.add(
          "<path d=\"M%.1f %d V%d M%.1f %d H%.1f M%.1f %d V%d\" stroke=\"%s\""
              + " stroke-width=\"2\" fill=\"none\"/>",
          low, y - 6, y + 6, low, y, high, high, y - 6, y + 6, INK);
      double at = place(Fraction.of(row.figure()), 0, 100);
      svg.add("<circle cx=\"%.1f\" cy=\"%d\" r=\"5\" fill=\"%s\"/>", at, y, NOW);
      svg.addCentred(at, y - 10, 11, INK, row.figure().toString());
      y += 40;
    }
    return svg.document();
  }

  /**
   * What a change is due to.
   *
   * @param label what
   * @param change by how much, of either sign
   */
  record Cause(String label, Fraction change) {}

  /** Changes to the left and the right of nothing. */
  static String causes(String title, List<Cause> rows) {
    int height = 40 + rows.size() * 34;
    Svg svg = new Svg(WIDTH, height, title);
    Fraction largest =
        rows.stream()
            .map(each -> each.change().max(each.change().negated()))
            .reduce(Fraction.ONE, Fraction::max);
    int reach = largest.toDecimal(0).intValue() + 1;
    grid(svg, height, -reach, reach);
    int y = 34;
    for (Cause row : rows) {
      label(svg, row.label(), y + 15);
      double zero = place(Fraction.ZERO, -reach, reach);
      double end = place(row.change(), -reach, reach);
      svg.add(
          "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"20\" fill=\"%s\"/>",
          Math.min(zero, end), y, Math.abs(end - zero), end < zero ? "#c0504d" : "#2e7d32");
      svg.addText(Math.max(zero, end) + 5, y + 15, TEXT, INK, CheckUpWords.signed(row.change()));
      y += 34;
    }
    return svg.document();
  }

  private static double place(Fraction value, int least, int most) {
    return LEFT + SCALE * (value.toDecimal(6).doubleValue() - least) / (most - least);
  }

  private static void grid(Svg svg, int height, int least, int most) {
    for (int i = 0; i <= 4; i++) {
      Fraction at = Fraction.of(4L * least + (long) i * (most - least), 4);
      double x = place(at, least, most);
      svg.add("<path d=\"M%.1f 30 V%d\" stroke=\"%s\" fill=\"none\"/>", x, height - 6, FAINT);
      svg.addCentred(
          x,
          24,
          11,
          "#888888",
          at.toDecimal(at.denominator().bitLength() > 1 ? 1 : 0).toPlainString());
    }
  }

  private static void legend(Svg svg, List<String> names, List<String> colours) {
    int x = LEFT + SCALE - 85 * names.size();
    for (int i = 0; i < names.size(); i++) {
      svg.add("<rect x=\"%d\" y=\"0\" width=\"11\" height=\"11\" fill=\"%s\"/>", x, colours.get(i));
      svg.addText(x + 15, 10, 12, INK, names.get(i));
      x += 95;
    }
  }

  private static void label(Svg svg, String label, int y) {
    svg.add(
        "<text x=\"%d\" y=\"%d\" font-size=\"%d\" fill=\"%s\" text-anchor=\"end\">%s</text>",
        LEFT - 8, y, TEXT, INK, Svg.escaped(label));
  }
}
