package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.problem.Problem;
import org.kapok.quantity.DateSpan;

/** Reads the figure of a survey: from all answers of the period together, or as it was given. */
final class SurveyReader {
  private final SurveyConstruct survey;
  private final DateSpan period;

  SurveyReader(SurveyConstruct survey, DateSpan period) {
    this.survey = survey;
    this.period = period;
  }

  Found read(List<EvidenceStanding> standings) {
    if (standings.isEmpty()) {
      return gap(Gap.Reason.NO_EVIDENCE, period.toString());
    }
    List<Gap> gaps = Support.gaps(survey.id(), standings);
    if (!gaps.isEmpty()) {
      return new Found(Optional.empty(), gaps);
    }
    Support support = Support.all(standings.stream().map(Support::of).toList());
    boolean given = standings.stream().anyMatch(each -> each.value().isPresent());
    if (!given) {
      return answered(standings, support);
    }
    if (standings.size() > 1) {
      String said =
          standings.stream()
              .map(each -> Support.said(each.accepted()))
              .collect(Collectors.joining(", "));
      return gap(Gap.Reason.CONFLICT, said);
    }
    Fraction value = Fraction.of(standings.get(0).value().orElseThrow());
    return Found.of(survey.id(), period, value, support);
  }

  private Found answered(List<EvidenceStanding> standings, Support support) {
    SurveyAnswers answers =
        standings.stream()
            .flatMap(each -> each.answers().stream())
            .reduce(SurveyAnswers::plus)
            .orElse(SurveyAnswers.NONE);
    List<Problem> problems = survey.problemsOf(answers);
    if (!problems.isEmpty()) {
      return gap(Gap.Reason.UNUSABLE_ANSWERS, problems.get(0).toString());
    }
    SurveyResult result = survey.resultOf(answers);
    return result
        .figure()
        .map(each -> Found.of(survey.id(), period, Fraction.of(each), support))
        .orElseGet(() -> withheld(result));
  }

  private Found withheld(SurveyResult result) {
    boolean small =
        result.withheld().filter(SurveyResult.Withheld.SAMPLE_TOO_SMALL::equals).isPresent();
    return small
        ? gap(Gap.Reason.SAMPLE_TOO_SMALL, result.counted() + " < " + survey.minimumSample())
        : gap(Gap.Reason.UNUSABLE_ANSWERS, "an item was answered by nobody");
  }

  private Found gap(Gap.Reason reason, String detail) {
    return Found.gap(survey.id(), reason, detail);
  }
}
