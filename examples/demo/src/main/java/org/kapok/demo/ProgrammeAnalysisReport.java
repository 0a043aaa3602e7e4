package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.analysis.AnalysisExplanation;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.rule.Account;

/** The analysis of a programme for people: its versions, and what they can cost together. */
final class ProgrammeAnalysisReport {
  private final IncentiveProgramme programme;
  private final Language language;

  ProgrammeAnalysisReport(IncentiveProgramme programme, Language language) {
    this.programme = programme;
    this.language = language;
  }

  /** The whole report; the cost too, if a number of members is given. */
  List<String> lines(ProgrammeAnalysis analysis, Optional<Headcount> headcount) {
    List<String> lines = new ArrayList<>();
    AnalysisExplanation.of(programme.versions(), language.tag())
        .text(analysis)
        .lines()
        .forEach(lines::add);
    headcount.ifPresent(each -> lines.addAll(cost(analysis, each)));
    return lines;
  }

  private List<String> cost(ProgrammeAnalysis analysis, Headcount headcount) {
    List<String> lines = new ArrayList<>(List.of("", headcount.heading(language)));
    for (Account account : Programmes.accounts(programme)) {
      Bound most = analysis.largestCost(account.id(), headcount.members(), headcount.dates());
      lines.add(Headcount.line(account, most, language));
    }
    return lines;
  }
}
