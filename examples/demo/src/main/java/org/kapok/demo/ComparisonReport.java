package org.kapok.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.analysis.AccountComparison;
import org.kapok.incentive.analysis.ComparisonExplanation;
import org.kapok.incentive.analysis.Difference;
import org.kapok.incentive.analysis.RefusedSubject;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** A comparison for people: each account, its distribution, levels, and who was refused. */
final class ComparisonReport {
  private static final int COLUMNS = 100;
  private static final List<Integer> PERCENTS = List.of(0, 10, 25, 50, 75, 90, 100);

  private final Material material;
  private final IncentiveProgramme after;
  private final Language language;
  private final ComparisonExplanation explanation;

  ComparisonReport(Material material, IncentiveProgramme after, Language language) {
    this.material = material;
    this.after = after;
    this.language = language;
    List<IncentiveScheme> schemes = new ArrayList<>(after.versions());
    schemes.addAll(material.programme().versions());
    explanation = ComparisonExplanation.of(schemes, language.tag());
  }

  /**
   * The whole report.
   *
   * @param bySubject whether what each rule changes is told of each subject too
   */
  List<String> lines(SchemeComparison comparison, boolean bySubject) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(comparison));
    for (var account : comparison.accounts()) {
      AccountComparison one = comparison.account(account);
      lines.add("");
      explanation.sentences(one).forEach(sentence -> add(lines, sentence));
      if (!bySubject) {
        lines.addAll(distribution(one));
      }
    }
    lines.addAll(levels(comparison));
    if (bySubject) {
      comparison.subjects().forEach(subject -> lines.addAll(subject(subject, comparison)));
    }
    comparison.refused().forEach(each -> add(lines, refused(each)));
    return lines;
  }

  private List<String> levels(SchemeComparison comparison) {
    Material compared = material.of(new HashSet<>(comparison.subjects()));
    return new LevelChanges(compared.programme(), after, language)
        .lines(compared.score(), Scorer.of(after).score(compared.history(), comparison.asOf()));
  }

  private String heading(SchemeComparison comparison) {
    int subjects = comparison.subjects().size();
    String names = name(material.programme(), comparison.before().version());
    names += " → " + name(after, comparison.after().version());
    return language.say(
        names + ", up to the end of " + material.asOf() + ", " + Count.of(subjects, "subject"),
        names + "，截至 " + material.asOf() + " 日终，对象 " + subjects + " 个");
  }

  private String name(IncentiveProgramme programme, String version) {
    return language.label(programme.label(), programme.id())
        + language.say(" (" + version + ")", "（" + version + "）");
  }

  /** How the changes are spread: the change that so many in a hundred do not pass. */
  private List<String> distribution(AccountComparison account) {
    List<String> heads = new ArrayList<>(List.of(language.say("Of 100 subjects", "每 100 个对象中")));
    List<String> cells = new ArrayList<>(List.of(language.say("change at most", "变化不高于")));
    for (int percent : PERCENTS) {
      heads.add(">" + percent);
      cells.add(account.quantile(Ratio.of(percent, 100)).map(ComparisonReport::signed).orElse("–"));
    }
    TextTable table = TextTable.of(heads);
    table.row(cells);
    return table.lines().stream().map(line -> "  " + line).toList();
  }

  private List<String> subject(SubjectId subject, SchemeComparison comparison) {
    List<String> lines = new ArrayList<>(List.of("", subject.value()));
    List<Difference> differences = comparison.of(subject);
    if (differences.isEmpty()) {
      lines.add(language.say("  No rule brings more or less.", "  各规则所得均无变化。"));
      return lines;
    }
    TextTable table =
        TextTable.of(
            language.say("Rule", "规则"),
            language.say("Account", "账户"),
            language.say(">Before", ">前"),
            language.say(">After", ">后"),
            language.say(">Change", ">变化"));
    Labels labels = Labels.of(List.of(material.programme(), after), language);
    for (Difference each : differences) {
      table.row(
          each.rule().map(labels::rule).orElse(LineTable.opening(language)),
          labels.account(each.account()),
          each.before().toString(),
          each.after().toString(),
          signed(each.change()));
    }
    table.lines().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private String refused(RefusedSubject refused) {
    List<Problem> problems = new ArrayList<>(refused.before());
    problems.addAll(refused.after());
    String why = problems.get(0).message();
    return language.say(
        refused.subject().value() + " is not compared: " + why,
        refused.subject().value() + " 未比较：" + why);
  }

  static String signed(Amount change) {
    return change.signum() > 0 ? "+" + change : change.toString();
  }

  private static void add(List<String> lines, String sentence) {
    String indent = sentence.startsWith("  ") ? "  " : "";
    List<String> wrapped = Width.wrapped(sentence.strip(), COLUMNS - 4);
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? indent : indent + "  ") + wrapped.get(i));
    }
  }
}
