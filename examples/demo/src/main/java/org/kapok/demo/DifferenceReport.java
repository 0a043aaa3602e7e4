package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.network.CityNetwork;
import org.kapok.network.FieldChange;
import org.kapok.network.Figure;
import org.kapok.network.FigureChange;
import org.kapok.network.NetworkDifference;
import org.kapok.network.NetworkFigures;
import org.kapok.network.ObjectChange;
import org.kapok.quantity.DateSpan;

/** What changed from one version of a city's network to another, in its objects and figures. */
final class DifferenceReport {
  private static final int LONGEST = 40;

  private final CityNetwork before;
  private final CityNetwork after;
  private final LocalDate asOf;
  private final Language language;
  private final Limit limit;

  DifferenceReport(
      CityNetwork before, CityNetwork after, LocalDate asOf, Language language, Limit limit) {
    this.before = before;
    this.after = after;
    this.asOf = asOf;
    this.language = language;
    this.limit = limit;
  }

  /** The changes by part, of each part as many as the limit lets through, then the figures. */
  List<String> lines(NetworkDifference difference) {
    List<String> lines = new ArrayList<>();
    lines.add(before.name().in(language.tag()) + " → " + after.name().in(language.tag()));
    if (difference.isEmpty()) {
      lines.add(language.say("Nothing changed.", "没有变化。"));
      return lines;
    }
    Map<String, List<ObjectChange>> parts = new LinkedHashMap<>();
    difference
        .changes()
        .forEach(each -> parts.computeIfAbsent(each.part(), part -> new ArrayList<>()).add(each));
    parts.forEach((part, changes) -> addPart(part, changes, lines));
    addFigures(lines);
    return lines;
  }

  private void addPart(String part, List<ObjectChange> changes, List<String> lines) {
    long added = changes.stream().filter(ObjectChange::isAdded).count();
    long removed = changes.stream().filter(ObjectChange::isRemoved).count();
    long changed = changes.size() - added - removed;
    lines.add("");
    lines.add(
        part
            + language.say(
                ": " + added + " added, " + removed + " removed, " + changed + " changed",
                "：新增 " + added + "，删除 " + removed + "，变更 " + changed));
    for (ObjectChange each : limit.of(changes)) {
      lines.add("  " + sign(each) + " " + each.key() + "  " + place(each));
      each.fields().forEach(field -> lines.add("      " + field(field)));
    }
    if (changes.size() > limit.rows()) {
      int more = changes.size() - limit.rows();
      lines.add(
          language.say(
              "  … and " + more + " more; --limit 0 prints all",
              "  …… 另有 " + more + " 项；--limit 0 显示全部"));
    }
  }

  private static String sign(ObjectChange change) {
    if (change.isAdded()) {
      return "+";
    }
    return change.isRemoved() ? "-" : "~";
  }

  private static String place(ObjectChange change) {
    return change.after().or(change::before).orElse("");
  }

  private String field(FieldChange change) {
    if (change.before().isEmpty() && change.after().isEmpty()) {
      return change.field() + language.say(": changed, not shown", "：已变更，不予显示");
    }
    String before = change.before().orElse("–");
    String after = change.after().orElse("–");
    int from = firstShown(before, after);
    return change.field() + ": " + shortened(before, from) + " → " + shortened(after, from);
  }

  /** From where on two long texts are told: shortly before they differ. */
  private static int firstShown(String before, String after) {
    if (Math.max(before.length(), after.length()) <= LONGEST) {
      return 0;
    }
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return Math.max(0, same - LONGEST / 2);
  }

  private static String shortened(String text, int from) {
    String rest = from == 0 ? text : "…" + text.substring(from);
    return rest.length() > LONGEST ? rest.substring(0, LONGEST) + "…" : rest;
  }

  /** The figures of a year, if both networks are sound. */
  private void addFigures(List<String> lines) {
    if (!before.problems().isEmpty() || !after.problems().isEmpty()) {
      return;
    }
    List<FigureChange> changes = FigureChange.between(figures(before), figures(after));
    if (changes.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(language.say("Figures over a year", "一年数字"));
    for (FigureChange each : changes) {
      lines.add("  " + label(each) + ": " + shown(each.before()) + " → " + shown(each.after()));
    }
  }

  private NetworkFigures figures(CityNetwork city) {
    LocalDate end = asOf.plusDays(1);
    return NetworkFigures.of(city, asOf, DateSpan.of(end.minusYears(1), end));
  }

  private String label(FigureChange change) {
    return change.after().or(change::before).orElseThrow().label().in(language.tag());
  }

  private String shown(Optional<Figure> figure) {
    return figure
        .map(each -> each.line(language.tag()))
        .map(line -> line.substring(line.lastIndexOf(": ") + 2))
        .orElse("–");
  }
}
