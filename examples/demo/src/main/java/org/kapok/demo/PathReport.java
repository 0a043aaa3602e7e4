package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.analysis.Progress;
import org.kapok.incentive.analysis.Target;
import org.kapok.participation.Participation;

/** A way to a target for people: where the member stands, what to do, and what is proved. */
final class PathReport {
  private final Material material;
  private final Language language;
  private final Labels labels;
  private final StandingWords words;

  PathReport(Material material, Language language) {
    this.material = material;
    this.language = language;
    labels = Labels.of(List.of(material.programme()), language);
    words = new StandingWords(labels, language);
  }

  /** The whole report. */
  List<String> lines(PathToTarget path, LocalDate by, String member) {
    List<String> lines = new ArrayList<>();
    String target = target(path.target());
    lines.add(
        language.say(
            member + ": " + target + " by " + by + ", as of the end of " + material.asOf(),
            member + "：到 " + by + " " + target + "（截至 " + material.asOf() + " 日终）"));
    lines.add("");
    lines.add(
        language.say("If nothing more is done: ", "不再参与：") + progress(path.target(), path.now()));
    lines.addAll(outcome(path));
    return lines;
  }

  private String target(Target target) {
    if (target instanceof Target.Holding holding) {
      return language.say(
          "hold " + holding.amount() + " " + labels.account(holding.account()),
          labels.account(holding.account()) + "达到 " + holding.amount());
    }
    Target.Level level = (Target.Level) target;
    String name = labels.level(level.honour(), Optional.of(level.level()));
    return language.say("hold " + name + " or more", "达到" + name + "或以上");
  }

  private String progress(Target target, Progress progress) {
    if (progress instanceof Progress.OfAmount amount) {
      return amount.held()
          + (amount.remaining().isZero()
              ? language.say(", the target is reached", "，已达标")
              : language.say(", " + amount.remaining() + " missing", "，差 " + amount.remaining()));
    }
    Progress.OfLevel level = (Progress.OfLevel) progress;
    HonourId honour = ((Target.Level) target).honour();
    String held =
        level.level().isEmpty()
            ? language.say("no level", "无等级")
            : labels.level(honour, level.level());
    return level.next().isEmpty()
        ? held
        : held
            + language.say("; missing to ", "；距")
            + labels.level(honour, level.next())
            + language.say(": ", "尚缺：")
            + words.missing(level.next(), level.missing());
  }

  private List<String> outcome(PathToTarget path) {
    PathToTarget.Outcome outcome = path.outcome();
    if (outcome instanceof PathToTarget.Cheapest found) {
      String proof =
          found.steps().isEmpty()
              ? language.say("Nothing has to be done.", "无须再做什么。")
              : language.say(
                  "The cheapest way costs " + found.cost() + "; none is cheaper:",
                  "最省的办法成本为 " + found.cost() + "，没有更省的：");
      return way(path, found.steps(), found.then(), proof);
    }
    if (outcome instanceof PathToTarget.BestFound found) {
      String bound =
          language.say(
              "The best way found costs "
                  + found.cost()
                  + "; there may be a cheaper one, of "
                  + found.costAtLeast()
                  + " or more:",
              "找到的最好办法成本为 " + found.cost() + "；或有更省的，但不低于 " + found.costAtLeast() + "：");
      return way(path, found.steps(), found.then(), bound);
    }
    if (outcome instanceof PathToTarget.Undecided undecided) {
      return List.of(
          language.say(
              "No way was found, and it is not proved that there is none; it would cost at least "
                  + undecided.costAtLeast()
                  + ".",
              "未找到办法，也未证明没有；如有，成本不低于 " + undecided.costAtLeast() + "。"));
    }
    return List.of(
        language.say(
            "It cannot be reached by then with what can be done: this is proved.",
            "已证明：以所列活动到期无法达到。"));
  }

  private List<String> way(
      PathToTarget path, List<Participation> steps, Progress then, String first) {
    List<String> lines = new ArrayList<>(List.of(first));
    if (steps.isEmpty()) {
      return lines;
    }
    lines.add("");
    TextTable table =
        TextTable.of(
            language.say("What", "活动"), language.say(">Times", ">次数"), language.say("When", "时间"));
    dates(steps)
        .forEach(
            (what, dates) ->
                table.row(
                    what,
                    Integer.toString(dates.size()),
                    String.join(language.say(", ", "、"), dates)));
    table.lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add(language.say("Then: ", "届时：") + progress(path.target(), then));
    return lines;
  }

  /** The dates of each activity, in the order of the first ones. */
  private Map<String, List<String>> dates(List<Participation> steps) {
    Map<String, List<String>> dates = new LinkedHashMap<>();
    for (Participation step : steps) {
      String id = step.id().value();
      LocalDate date = step.start().atZone(Programmes.zone(material.programme())).toLocalDate();
      dates
          .computeIfAbsent(id.substring(0, id.lastIndexOf('#')), unused -> new ArrayList<>())
          .add(date.toString());
    }
    return dates;
  }
}
