package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Puts a comparison into sentences, in Chinese for a language tag that starts with {@code zh} and
 * in English for any other. Labels come from the schemes; what has none appears by its id.
 *
 * <p>Example: {@code ComparisonExplanation.of(List.of(newScheme, oldScheme), "zh").text(
 * comparison)}.
 */
public final class ComparisonExplanation {
  private static final int MOST = 5;

  private final SchemeNames names;

  private ComparisonExplanation(SchemeNames names) {
    this.names = names;
  }

  /**
   * The explanation of comparisons, in the language.
   *
   * @param schemes whose labels are used, of several of one id the first that has one; may be empty
   */
  public static ComparisonExplanation of(List<IncentiveScheme> schemes, String language) {
    return new ComparisonExplanation(new SchemeNames(schemes, language));
  }

  /** The whole comparison: each account, each rule, the largest changes, and what was refused. */
  public String text(SchemeComparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(
        names.say(
            "%s, version %s → %s, version %s; up to %s; %d subjects",
            "%s，%s 版 → %s，%s 版；截至 %s；%d 个对象",
            names.scheme(comparison.before().scheme()),
            comparison.before().version(),
            names.scheme(comparison.after().scheme()),
            comparison.after().version(),
            names.upTo(comparison.asOf()),
            comparison.subjects().size()));
    comparison.accounts().forEach(account -> lines.addAll(sentences(comparison.account(account))));
    comparison.refused().forEach(each -> lines.add(sentence(each)));
    return String.join("\n", lines) + "\n";
  }

  /** One account: counts, totals and distribution; then each rule that differs; then who most. */
  public List<String> sentences(AccountComparison account) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        names.say(
            "%s: %d gain, %d lose, %d unchanged; in all %s → %s (%s); change per subject: least %s,"
                + " median %s, greatest %s.",
            "%s：%d 个增加，%d 个减少，%d 个不变；合计 %s → %s（%s）；每个对象的变化：最小 %s，中位 %s，最大 %s。",
            names.account(account.account()),
            account.gainers(),
            account.losers(),
            account.unchanged(),
            account.before(),
            account.after(),
            signed(account.change()),
            quantile(account, Ratio.ZERO),
            quantile(account, Ratio.of(1, 2)),
            quantile(account, Ratio.ONE)));
    account.rules().stream()
        .filter(rule -> rule.gainers() + rule.losers() > 0)
        .forEach(rule -> sentences.add(sentence(rule)));
    most(account.largestGains(MOST))
        .ifPresent(most -> sentences.add(names.say("  gain most: %s.", "  增加最多：%s。", most)));
    most(account.largestLosses(MOST))
        .ifPresent(most -> sentences.add(names.say("  lose most: %s.", "  减少最多：%s。", most)));
    return sentences;
  }

  private String sentence(RuleChange rule) {
    return names.say(
        "  %s: %s → %s (%s), %d gain, %d lose.",
        "  %s：%s → %s（%s），%d 个增加，%d 个减少。",
        rule.rule().map(names::rule).orElse(names.say("openings", "期初")),
        rule.before(),
        rule.after(),
        signed(rule.change()),
        rule.gainers(),
        rule.losers());
  }

  private Optional<String> most(List<SubjectChange> changes) {
    return changes.stream()
        .map(each -> each.subject() + " " + signed(each.change()))
        .reduce((a, b) -> a + names.say(", ", "、") + b);
  }

  private String sentence(RefusedSubject refused) {
    List<String> reasons = new ArrayList<>();
    reason(names.say("before", "前者"), refused.before()).ifPresent(reasons::add);
    reason(names.say("after", "后者"), refused.after()).ifPresent(reasons::add);
    return names.say(
        "%s is not compared: %s.",
        "%s 未比较：%s。", refused.subject(), String.join(names.say("; ", "；"), reasons));
  }

  private Optional<String> reason(String side, List<Problem> problems) {
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(
            problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(", ", side + names.say(" refuses ", "不接受 "), "")));
  }

  private static String quantile(AccountComparison account, Ratio share) {
    return account.quantile(share).map(ComparisonExplanation::signed).orElse("–");
  }

  private static String signed(Amount change) {
    return change.signum() > 0 ? "+" + change : change.toString();
  }
}
