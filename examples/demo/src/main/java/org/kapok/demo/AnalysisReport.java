package org.kapok.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.LevelNeed;
import org.kapok.incentive.analysis.Payout;
import org.kapok.incentive.analysis.Remark;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** The analysis of a scheme for people: payouts, cost, order and remarks. */
final class AnalysisReport {
  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";

  private final IncentiveScheme scheme;
  private final SchemeAnalysis analysis;
  private final Language language;

  AnalysisReport(IncentiveScheme scheme, SchemeAnalysis analysis, Language language) {
    this.scheme = scheme;
    this.analysis = analysis;
    this.language = language;
  }

  /** The whole report; the cost too, if a number of members is given. */
  List<String> lines(Optional<Headcount> headcount) {
    List<String> lines = new ArrayList<>();
    String label = language.label(scheme.label(), scheme.id());
    lines.add(
        language.say(
            label + ", version " + scheme.version(), label + "，" + scheme.version() + " 版"));
    lines.add("");
    lines.add(language.say("What one member can get", "每人所得的上下限"));
    scheme.accounts().forEach(account -> lines.addAll(account(account)));
    lines.add(language.say("What each rule can bring one member", "每条规则每人可得"));
    lines.addAll(indented(rules()));
    lines.add("");
    lines.addAll(levels());
    headcount.ifPresent(each -> lines.addAll(cost(each)));
    lines.addAll(order());
    lines.add("");
    lines.addAll(remarks());
    return lines;
  }

  private List<String> account(Account account) {
    String name = language.label(account.label(), account.id());
    List<Payout> payouts =
        analysis.payouts().stream()
            .filter(each -> each.account().equals(account.id()) && each.rule().isEmpty())
            .sorted(Comparator.comparing(each -> WindowNames.rank(each.window())))
            .toList();
    List<String> lines = new ArrayList<>();
    if (payouts.stream().map(each -> List.of(each.least(), each.most())).distinct().count() == 1) {
      lines.add(
          INDENT
              + name
              + language.say(", ever and in any window: ", "，每次及任何周期：")
              + span(payouts.get(0)));
      BoundWords.why(payouts.get(0).most(), language).ifPresent(why -> lines.add(DEEPER + why));
    } else {
      TextTable table =
          TextTable.of(
              name,
              language.say(">At least", ">至少"),
              language.say(">At most", ">至多"),
              language.say("Why", "说明"));
      payouts.forEach(
          each ->
              table.row(
                  WindowNames.of(each.window(), language),
                  BoundWords.amount(each.least(), language),
                  BoundWords.amount(each.most(), language),
                  BoundWords.why(each.most(), language)
                      .or(() -> BoundWords.why(each.least(), language))
                      .orElse("")));
      lines.addAll(indented(table.lines()));
    }
    lines.add("");
    return lines;
  }

  /** {@code -6 to 20}; the most alone, if the least is 0. */
  private String span(Payout payout) {
    return payout.least().proven().filter(Amount::isZero).isPresent()
        ? BoundWords.amount(payout.most(), language)
        : BoundWords.amount(payout.least(), language)
            + language.say(" to ", " 至 ")
            + BoundWords.amount(payout.most(), language);
  }

  private List<String> rules() {
    TextTable table =
        TextTable.of(
            language.say("Rule", "规则"),
            language.say("Account", "账户"),
            ">" + WindowNames.of(Window.PARTICIPATION, language),
            ">" + WindowNames.of(Window.YEAR, language));
    List<Account> kept = new Accounts(scheme.accounts()).kept();
    for (Rule rule : scheme.rules()) {
      for (Account account : kept) {
        Optional<String> once = span(rule.id(), account, Window.PARTICIPATION);
        Optional<String> yearly = span(rule.id(), account, Window.YEAR);
        if (once.isPresent() || yearly.isPresent()) {
          table.row(
              language.label(rule.label(), rule.id()),
              language.label(account.label(), account.id()),
              once.orElse(""),
              yearly.orElse(""));
        }
      }
    }
    return table.lines();
  }

  private Optional<String> span(RuleId rule, Account account, Window window) {
    return analysis.payout(account.id(), Optional.of(rule), window).map(this::span);
  }

  private List<String> levels() {
    if (analysis.levels().isEmpty()) {
      return List.of();
    }
    Labels labels = Labels.of(List.of(Programmes.of(scheme)), language);
    TextTable table =
        TextTable.of(
            language.say("Level", "等级"),
            language.say("Account", "账户"),
            language.say("In one window", "周期"),
            language.say(">At least", ">至少"),
            language.say(">In days or more", ">至少历时（天）"));
    for (LevelNeed need : analysis.levels()) {
      table.row(
          labels.level(need.honour(), Optional.of(need.level())),
          labels.account(need.account()),
          WindowNames.of(need.window(), language),
          need.least().toString(),
          Long.toString(need.fewestDays()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(language.say("What a level takes at least", "取得各等级至少需要"));
    lines.addAll(indented(table.lines()));
    lines.add("");
    return lines;
  }

  private List<String> cost(Headcount headcount) {
    List<String> lines = new ArrayList<>(List.of(headcount.heading(language)));
    for (Account account : scheme.accounts()) {
      Bound most = analysis.largestCost(account.id(), headcount.members(), headcount.dates());
      lines.add(Headcount.line(account, most, language));
    }
    lines.add("");
    return lines;
  }

  private List<String> order() {
    List<String> lines = new ArrayList<>();
    if (analysis.isOrderFree()) {
      lines.add(
          language.say(
              "The order of participations does not matter, and one more never lowers a total.",
              "参与的先后不影响合计，多一次参与不会使合计降低。"));
    } else {
      lines.add(
          language.say(
              "The order of participations may matter, or one more may lower a total:",
              "参与的先后可能影响合计，或多一次参与可能使合计降低："));
      analysis.orderBreaks().forEach(each -> add(lines, each));
    }
    return lines;
  }

  private List<String> remarks() {
    List<String> lines = new ArrayList<>();
    if (analysis.remarks().isEmpty()) {
      lines.add(
          language.say(
              "Nothing was found that has no effect, contradicts something or leaves a gap.",
              "未发现不起作用、相互矛盾或留有空缺之处。"));
    } else {
      lines.add(language.say("Worth a look before it is enacted:", "颁行之前请留意："));
      analysis.remarks().forEach(each -> add(lines, each));
    }
    return lines;
  }

  private void add(List<String> lines, Remark remark) {
    lines.add(INDENT + remark.place() + INDENT + remark.code());
    Width.wrapped(remark.text().in(language.tag()), COLUMNS - DEEPER.length())
        .forEach(part -> lines.add(DEEPER + part));
  }

  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> INDENT + line).toList();
  }
}
