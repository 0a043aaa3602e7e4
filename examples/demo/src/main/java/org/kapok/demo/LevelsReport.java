package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;

/** How everybody stands with each honour: how many hold what, who, and what is missing. */
final class LevelsReport {
  private static final int COLUMNS = 96;

  private final Material material;
  private final Language language;
  private final Labels labels;
  private final Explanation explanation;

  LevelsReport(Material material, Language language) {
    this.material = material;
    this.language = language;
    labels = Labels.of(List.of(material.programme()), language);
    explanation = Explanation.of(material.programme(), language.tag());
  }

  /**
   * The whole report.
   *
   * @param withHistory whether it is told of each subject how its standing came about, instead of
   *     all subjects in a table
   */
  List<String> lines(Statement statement, Limit limit, boolean withHistory) {
    List<String> lines = new ArrayList<>();
    lines.add(explanation.heading(statement));
    if (withHistory) {
      statement.subjects().forEach(each -> lines.addAll(story(statement.of(each), each)));
      return lines;
    }
    for (Honour honour : Programmes.honours(material.programme())) {
      List<Standing> standings =
          statement.standings().stream()
              .filter(each -> each.honour().equals(honour.id()))
              .sorted(highestFirst(honour))
              .toList();
      lines.add("");
      lines.add(counts(honour, standings));
      lines.addAll(table(statement.version(), standings, limit));
    }
    return lines;
  }

  /** What happened to the levels of one subject, what it holds, and what is missing. */
  private List<String> story(Statement own, SubjectId subject) {
    List<String> lines = new ArrayList<>(List.of("", subject.value()));
    for (String sentence : explanation.standings(own)) {
      List<String> wrapped = Width.wrapped(sentence, COLUMNS);
      for (int i = 0; i < wrapped.size(); i++) {
        lines.add((i == 0 ? "  " : "    ") + wrapped.get(i));
      }
    }
    return lines;
  }

  /** The highest level first, then by id. */
  private static Comparator<Standing> highestFirst(Honour honour) {
    List<LevelId> order = honour.levels().stream().map(Level::id).toList();
    Comparator<Standing> byLevel =
        Comparator.comparing(standing -> standing.level().map(order::indexOf).orElse(-1));
    return byLevel.reversed().thenComparing(Standing::subject);
  }

  private String counts(Honour honour, List<Standing> standings) {
    List<String> parts = new ArrayList<>();
    for (int i = honour.levels().size() - 1; i >= 0; i--) {
      Optional<LevelId> level = Optional.of(honour.levels().get(i).id());
      parts.add(labels.level(honour.id(), level) + " " + holders(standings, level));
    }
    parts.add(language.say("none ", "无等级 ") + holders(standings, Optional.empty()));
    return labels.honour(honour.id())
        + language.say(": ", "：")
        + String.join(language.say(", ", "，"), parts);
  }

  private static long holders(List<Standing> standings, Optional<LevelId> level) {
    return standings.stream().filter(each -> each.level().equals(level)).count();
  }

  private List<String> table(String version, List<Standing> standings, Limit limit) {
    TextTable table =
        TextTable.of(
            language.say("Subject", "对象"),
            language.say("Level", "等级"),
            language.say("Since", "自"),
            language.say("Next", "下一级"),
            language.say("Missing", "尚缺"));
    for (Standing each : limit.of(standings)) {
      table.row(
          each.subject().value(),
          labels.level(each.honour(), each.level()),
          each.since().map(LocalDate::toString).orElse(""),
          labels.level(each.honour(), each.next()),
          each.next().isEmpty()
              ? language.say("nothing, it is the highest", "已是最高等级")
              : explanation.missing(version, each.missing()));
    }
    List<String> lines = new ArrayList<>(table.lines());
    if (standings.size() > limit.rows()) {
      int more = standings.size() - limit.rows();
      lines.add(
          language.say(
              "… and " + more + " more; --limit 0 prints all",
              "……另有 " + more + " 行；用 --limit 0 全部列出"));
    }
    return lines;
  }
}
