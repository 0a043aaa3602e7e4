package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.Discontinuity;
import org.kapok.incentive.Expectation;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.WorkedCase;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;

/**
 * Says that a programme is valid, what it holds, and which of its cases do not come out and why.
 */
final class ValidationReport {
  private static final int COLUMNS = 100;
  private static final String INDENT = " ".repeat(9);
  private static final String REASON = " ".repeat(11);

  private final IncentiveProgramme programme;
  private final Language language;

  ValidationReport(IncentiveProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /** The whole report. */
  List<String> lines(List<CaseOutcome> outcomes) {
    List<String> lines = new ArrayList<>();
    lines.add(
        language.label(programme.label(), programme.id())
            + language.say(": valid", "：有效")
            + " ("
            + programme.id()
            + ", "
            + Programmes.versions(programme)
            + ")");
    lines.add(counts(outcomes.size()));
    if (isOfVersions()) {
      lines.add("");
      lines.addAll(discontinuities());
      lines.addAll(holes());
    }
    if (!outcomes.isEmpty()) {
      lines.add("");
      lines.addAll(cases(outcomes));
    }
    return lines;
  }

  private boolean isOfVersions() {
    return programme.versions().size() > 1;
  }

  private String counts(int cases) {
    int versions = programme.versions().size();
    int rules = Programmes.rules(programme).size();
    int accounts = Programmes.accounts(programme).size();
    return language.say(
        (isOfVersions() ? Count.of(versions, "version") + ", " : "")
            + Count.of(rules, "rule")
            + ", "
            + Count.of(accounts, "account")
            + ", "
            + Count.of(cases, "worked case")
            + ".",
        (isOfVersions() ? "版本 " + versions + " 个，" : "")
            + "规则 "
            + rules
            + " 条，账户 "
            + accounts
            + " 个，示例 "
            + cases
            + " 个。");
  }

  /** The running totals that begin anew although their windows go on. */
  private List<String> discontinuities() {
    List<Discontinuity> all = programme.discontinuities();
    if (all.isEmpty()) {
      return List.of(
          language.say("No running total begins anew within its window.", "没有累计在其周期之内重新开始。"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(language.say("Running totals that begin anew:", "重新开始的累计："));
    for (Discontinuity each : all) {
      lines.add("  " + each.from() + " → " + each.to() + "  " + each.place());
      lines.add(INDENT + each.reason());
    }
    return lines;
  }

  /** The dates between versions that belong to none. */
  private List<String> holes() {
    return Programmes.holes(programme).stream()
        .map(
            hole -> {
              LocalDate last = hole.endExclusive().minusDays(1);
              return language.say(
                  "No version is in force from "
                      + hole.startInclusive()
                      + " to "
                      + last
                      + "; nothing that starts then is scored.",
                  hole.startInclusive() + " 至 " + last + " 没有生效的版本，其间的参与不计分。");
            })
        .toList();
  }

  private List<String> cases(List<CaseOutcome> outcomes) {
    List<String> lines = new ArrayList<>();
    for (CaseOutcome outcome : outcomes) {
      WorkedCase each = outcome.workedCase();
      lines.add(
          "  "
              + verdict(outcome)
              + "  "
              + each.id()
              + version(outcome)
              + each.note().map(note -> ": " + note).orElse(""));
      outcome
          .result()
          .filter(result -> !result.holds())
          .ifPresent(result -> add(lines, outcome, result));
      outcome.problems().forEach(problem -> add(lines, problem));
    }
    long failed = outcomes.stream().filter(outcome -> !outcome.holds()).count();
    lines.add("");
    lines.add(
        failed == 0
            ? language.say("All worked cases hold.", "全部示例相符。")
            : language.say(
                failed + " of " + Count.of(outcomes.size(), "worked case") + " failed.",
                outcomes.size() + " 个示例中有 " + failed + " 个不符。"));
    return lines;
  }

  private String version(CaseOutcome outcome) {
    return isOfVersions() && outcome.isOfVersion()
        ? " (" + Programmes.versions(outcome.by()) + ")"
        : "";
  }

  private String verdict(CaseOutcome outcome) {
    if (outcome.result().isEmpty()) {
      return language.say("REFUSED", "无法计分");
    }
    return outcome.holds() ? language.say("holds", "相符") : language.say("FAILS", "不符");
  }

  /** What came out instead, and by which lines. */
  private void add(List<String> lines, CaseOutcome outcome, CaseResult result) {
    result.figures().stream()
        .filter(figure -> !figure.holds())
        .forEach(figure -> lines.add(INDENT + difference(figure)));
    for (String reason : new CaseReasons(outcome.by(), language).of(result)) {
      Width.wrapped(reason, COLUMNS - REASON.length()).forEach(part -> lines.add(REASON + part));
    }
  }

  private void add(List<String> lines, Problem problem) {
    String place = problem.place().isEmpty() ? "" : problem.place() + "  ";
    lines.add(INDENT + place + problem.code());
    problem.message(language.locale()).lines().forEach(line -> lines.add(REASON + line));
  }

  private String difference(CaseResult.Figure figure) {
    Expectation expected = figure.expected();
    if (expected.honour().isPresent()) {
      return honour(expected, figure);
    }
    Amount credited = expected.credited().orElseThrow();
    Optional<String> pending =
        expected
            .pending()
            .map(
                wanted ->
                    language.say(", pending ", "，待发 ")
                        + wanted
                        + language.say(" expected, ", " 应得，")
                        + figure.pending()
                        + language.say(" came out", " 实得"));
    return expected.account()
        + expected.rule().map(rule -> language.say(" by rule ", " 规则 ") + rule).orElse("")
        + expected.on().map(on -> language.say(" on ", " 于 ") + on).orElse("")
        + ": "
        + language.say(
            credited + " expected, " + figure.credited() + " came out",
            "应得 " + credited + "，实得 " + figure.credited())
        + pending.orElse("");
  }

  /** The level and the number of awards, whichever is expected. */
  private String honour(Expectation expected, CaseResult.Figure figure) {
    List<String> parts = new ArrayList<>();
    if (expected.level().isPresent() || expected.none()) {
      String none = language.say("none", "无");
      String wanted = expected.level().map(Object::toString).orElse(none);
      String held = figure.level().map(Object::toString).orElse(none);
      parts.add(
          language.say(wanted + " expected, " + held + " held", "应为 " + wanted + "，实为 " + held));
    }
    expected
        .awards()
        .ifPresent(
            times ->
                parts.add(
                    language.say(
                        Count.of(times, "award") + " expected, " + figure.awards() + " won",
                        "应获 " + times + " 次，实获 " + figure.awards() + " 次")));
    return expected.honour().orElseThrow()
        + expected.on().map(on -> language.say(" on ", " 于 ") + on).orElse("")
        + ": "
        + String.join(language.say("; ", "；"), parts);
  }
}
