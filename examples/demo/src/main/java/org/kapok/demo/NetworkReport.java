package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.demo.SourceFigure.Measured;
import org.kapok.demo.SourceFigure.Span;
import org.kapok.network.CityNetwork;
import org.kapok.network.Figure;
import org.kapok.network.NetworkFigures;
import org.kapok.quantity.DateSpan;

/** The figures of a city's network, beside those of its published report if there is one. */
final class NetworkReport {
  private final CityNetwork city;
  private final LocalDate asOf;
  private final Language language;
  private final List<SourceFigure> source;
  private final Map<Span, NetworkFigures> figures = new EnumMap<>(Span.class);

  NetworkReport(CityNetwork city, LocalDate asOf, Language language) {
    this.city = city;
    this.asOf = asOf;
    this.language = language;
    source = SourceFigures.of(city.division());
  }

  /** Whether every figure of the report holds. */
  boolean holds() {
    return missed() == 0;
  }

  private long missed() {
    return source.stream().filter(each -> !each.holds(model(each))).count();
  }

  private Optional<Measured> model(SourceFigure figure) {
    return figure.reading().of(city, figures(figure.span()).figures());
  }

  /** The figures of the network, what takes place counted over a year. */
  NetworkFigures figures() {
    return figures(Span.ONE_YEAR);
  }

  private NetworkFigures figures(Span span) {
    return figures.computeIfAbsent(span, each -> NetworkFigures.of(city, asOf, period(each)));
  }

  private DateSpan period(Span span) {
    LocalDate end = asOf.plusDays(1);
    return switch (span) {
      case THREE_YEARS -> DateSpan.of(end.minusYears(3), end);
      case ONE_YEAR -> DateSpan.of(end.minusYears(1), end);
      case LAST_CALENDAR_YEAR ->
          DateSpan.of(LocalDate.of(asOf.getYear() - 1, 1, 1), LocalDate.of(asOf.getYear(), 1, 1));
    };
  }

  /** Those of the report, each with what the network says; or all, if there is no report. */
  List<String> lines() {
    return source.isEmpty() ? all() : beside();
  }

  private List<String> beside() {
    TextTable table =
        TextTable.of(
            language.say("Fact", "编号"),
            language.say("Figure", "指标"),
            ">" + language.say("Report", "报道"),
            ">" + language.say("Network", "模型"),
            language.say("Holds", "相符"));
    for (SourceFigure each : source) {
      Optional<Measured> model = model(each);
      table.row(
          each.fact(),
          each.label().in(language.tag()),
          each.shown(each.source()),
          each.shown(model),
          each.holds(model) ? language.say("yes", "是") : language.say("NO", "否"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(head(language.say("its report beside its network", "报道数字与模型数字")));
    lines.add("");
    lines.addAll(table.lines());
    lines.add("");
    lines.add(
        holds()
            ? language.say("All " + source.size() + " hold.", source.size() + " 项全部相符。")
            : language.say(
                missed() + " of " + source.size() + " do not hold.",
                source.size() + " 项中 " + missed() + " 项不符。"));
    return lines;
  }

  /** Every figure, what takes place counted over a year. */
  List<String> all() {
    TextTable table =
        TextTable.of(
            language.say("Facts", "编号"),
            language.say("Figure", "指标"),
            ">" + language.say("Network", "模型"));
    for (Figure each : figures().figures()) {
      String line = each.line(language.tag());
      int colon = line.lastIndexOf(": ");
      table.row(
          String.join(" ", each.facts()), line.substring(0, colon), line.substring(colon + 2));
    }
    List<String> lines = new ArrayList<>();
    lines.add(head(language.say("its network over a year", "一年模型数字")));
    lines.add("");
    lines.addAll(table.lines());
    return lines;
  }

  private String head(String what) {
    return city.name().in(language.tag())
        + language.say(", ", "，")
        + what
        + language.say(", ", "，")
        + asOf;
  }
}
