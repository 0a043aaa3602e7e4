package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.Expectation;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.WorkedCase;

/** Says that a scheme is valid, what it holds, and which of its cases do not come out. */
final class ValidationReport {
  private final IncentiveScheme scheme;
  private final Language language;

  ValidationReport(IncentiveScheme scheme, Language language) {
    this.scheme = scheme;
    this.language = language;
  }

  /** The whole report. */
  List<String> lines(List<CaseResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add(
        language.label(scheme.label(), scheme.id())
            + language.say(": valid", "：有效")
            + " ("
            + scheme.id()
            + ", "
            + scheme.version()
            + ")");
    lines.add(
        language.say(
            Count.of(scheme.rules().size(), "rule")
                + ", "
                + Count.of(scheme.accounts().size(), "account")
                + ", "
                + Count.of(results.size(), "worked case")
                + ".",
            "规则 "
                + scheme.rules().size()
                + " 条，账户 "
                + scheme.accounts().size()
                + " 个，示例 "
                + results.size()
                + " 个。"));
    if (!results.isEmpty()) {
      lines.add("");
      lines.addAll(cases(results));
    }
    return lines;
  }

  private List<String> cases(List<CaseResult> results) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      WorkedCase each = scheme.cases().get(i);
      CaseResult result = results.get(i);
      String verdict = result.holds() ? language.say("holds", "相符") : language.say("FAILS", "不符");
      lines.add(
          "  " + verdict + "  " + each.id() + each.note().map(note -> ": " + note).orElse(""));
      result.figures().stream()
          .filter(figure -> !figure.holds())
          .forEach(figure -> lines.add("         " + difference(figure)));
    }
    long failed = results.stream().filter(result -> !result.holds()).count();
    lines.add("");
    lines.add(
        failed == 0
            ? language.say("All worked cases hold.", "全部示例相符。")
            : language.say(
                failed + " of " + Count.of(results.size(), "worked case") + " failed.",
                results.size() + " 个示例中有 " + failed + " 个不符。"));
    return lines;
  }

  private String difference(CaseResult.Figure figure) {
    Expectation expected = figure.expected();
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
            expected.credited() + " expected, " + figure.credited() + " came out",
            "应得 " + expected.credited() + "，实得 " + figure.credited())
        + pending.orElse("");
  }
}
