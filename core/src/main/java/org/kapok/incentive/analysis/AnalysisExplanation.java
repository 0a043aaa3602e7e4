package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Window;

/**
 * Tells people what an analysis says, in Chinese or English: what each account and each rule pays
 * at most, what the levels of honours take at least, whether the order of participations matters,
 * and all remarks. Windows of which the same can be said stand in one line.
 *
 * <p>Example: {@code AnalysisExplanation.of(scheme, "en").text(SchemeAnalysis.of(scheme))}.
 */
public final class AnalysisExplanation {
  private final SchemeNames names;

  private AnalysisExplanation(SchemeNames names) {
    this.names = names;
  }

  /** The explanation of analyses of the scheme; Chinese if the language begins with {@code zh}. */
  public static AnalysisExplanation of(IncentiveScheme scheme, String language) {
    return of(List.of(scheme), language);
  }

  /**
   * The explanation of analyses of the versions of a programme.
   *
   * @param versions whose labels are used, of several of one id the first that has one
   */
  public static AnalysisExplanation of(List<IncentiveScheme> versions, String language) {
    return new AnalysisExplanation(new SchemeNames(versions, language));
  }

  /** The whole analysis, one sentence a line. */
  public String text(SchemeAnalysis analysis) {
    return String.join("\n", sentences(analysis)) + "\n";
  }

  /** The whole analysis of a programme, one sentence a line: all versions together, then each. */
  public String text(ProgrammeAnalysis analysis) {
    List<String> lines = new ArrayList<>();
    lines.add(names.say("%s, all versions together", "%s，各版本合计", names.scheme(analysis.scheme())));
    lines.addAll(payouts(analysis.payouts()));
    lines.addAll(order(analysis.isOrderFree(), analysis.orderBreaks()));
    for (SchemeAnalysis version : analysis.versions()) {
      lines.add("");
      lines.addAll(sentences(version));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> sentences(SchemeAnalysis analysis) {
    List<String> lines = new ArrayList<>();
    lines.add(
        names.say(
            "%s, version %s", "%s，%s 版", names.scheme(analysis.scheme()), analysis.version()));
    lines.addAll(payouts(analysis.payouts()));
    analysis.levels().forEach(need -> lines.add(sentence(need)));
    lines.addAll(order(analysis.isOrderFree(), analysis.orderBreaks()));
    lines.addAll(remarks(analysis.remarks()));
    return lines;
  }

  /** What is paid, the windows together of which the same is said. */
  private List<String> payouts(List<Payout> payouts) {
    Map<List<Object>, List<Payout>> alike = new LinkedHashMap<>();
    for (Payout payout : payouts) {
      alike
          .computeIfAbsent(
              List.of(payout.account(), payout.rule(), payout.most(), payout.least()),
              key -> new ArrayList<>())
          .add(payout);
    }
    return alike.values().stream().map(this::sentence).toList();
  }

  private String sentence(List<Payout> alike) {
    Payout one = alike.get(0);
    String windows =
        alike.stream()
            .map(payout -> names.each(payout.window()))
            .collect(Collectors.joining(names.say(", ", "、")));
    String of =
        names.account(one.account())
            + one.rule().map(rule -> names.say(" by ", "·") + names.rule(rule)).orElse("");
    return names.say(
        "%s, %s: %s, %s.", "%s，%s：%s，%s。", of, windows, most(one.most()), least(one.least()));
  }

  private String most(Bound bound) {
    return bound(
        bound,
        names.choose("at most %s", "最多 %s"),
        names.choose("without an upper limit (%s)", "没有上限（%s）"),
        names.choose("no upper limit is proved (%s)", "未能证明上限（%s）"));
  }

  private String least(Bound bound) {
    return bound(
        bound,
        names.choose("at least %s", "最少 %s"),
        names.choose("without a lower limit (%s)", "没有下限（%s）"),
        names.choose("no lower limit is proved (%s)", "未能证明下限（%s）"));
  }

  private String bound(Bound bound, String proven, String unbounded, String unproved) {
    if (bound instanceof Bound.Proven amount) {
      return String.format(Locale.ROOT, proven, amount.amount());
    }
    return bound instanceof Bound.Unbounded open
        ? String.format(Locale.ROOT, unbounded, names.text(open.why()))
        : String.format(Locale.ROOT, unproved, names.text(((Bound.NotProved) bound).why()));
  }

  private String sentence(LevelNeed need) {
    String window =
        need.window().equals(Window.LIFETIME)
            ? ""
            : names.say(" %s", "（%s）", names.each(need.window()));
    String days =
        need.fewestDays() > 1
            ? names.say(
                ", which takes %d days or more by the limits", "，按上限至少需要 %d 天", need.fewestDays())
            : "";
    return names.say(
        "%s takes at least %s of %s%s%s.",
        "%s至少需要 %s %s%s%s。",
        names.level(need.honour(), need.level()),
        need.least(),
        names.account(need.account()),
        window,
        days);
  }

  private List<String> order(boolean free, List<Remark> breaks) {
    if (free) {
      return List.of(
          names.say(
              "The order of participations does not matter: any order gives the same totals.",
              "参与的先后顺序不影响合计。"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(names.say("The order of participations may matter:", "参与的先后顺序可能影响合计："));
    lines.addAll(remarks(breaks));
    return lines;
  }

  private List<String> remarks(List<Remark> remarks) {
    return remarks.stream()
        .map(each -> names.say("  %s (%s)", "  %s（%s）", names.text(each.text()), each.place()))
        .toList();
  }
}
