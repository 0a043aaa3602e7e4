package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.id.EvidenceId;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Reads the figure of a survey: from all answers of the period together, or as it was given. */
final class SurveyReader {
  private final SurveyConstruct survey;
  private final List<Evidence> pieces;

  SurveyReader(SurveyConstruct survey, List<Evidence> pieces) {
    this.survey = survey;
    this.pieces = pieces;
  }

  Found read(DateSpan period) {
    if (pieces.isEmpty()) {
      return Found.gap(survey.id(), Gap.Reason.NO_EVIDENCE, period.toString());
    }
    Sources sources = new Sources(survey.id(), List.of(), pieces);
    if (!sources.gaps().isEmpty()) {
      return new Found(Optional.empty(), sources.gaps());
    }
    List<Evidence> chosen = sources.chosen();
    boolean given = chosen.stream().anyMatch(each -> each.value().isPresent());
    if (given && chosen.size() > 1) {
      return Found.gap(survey.id(), Gap.Reason.CONFLICT, Sources.said(chosen));
    }
    return given
        ? found(chosen.get(0).value().orElseThrow(), period)
        : answered(chosen.stream().flatMap(each -> each.answers().stream()).toList(), period);
  }

  private Found answered(List<SurveyAnswers> all, DateSpan period) {
    SurveyAnswers answers = all.stream().reduce(SurveyAnswers::plus).orElse(SurveyAnswers.NONE);
    List<Problem> problems = survey.problemsOf(answers);
    if (!problems.isEmpty()) {
      String detail =
          problems.stream().limit(3).map(Problem::message).collect(Collectors.joining("; "));
      return Found.gap(survey.id(), Gap.Reason.UNUSABLE_ANSWERS, detail);
    }
    SurveyResult result = survey.resultOf(answers);
    return result
        .figure()
        .map(each -> found(each, period))
        .orElseGet(() -> withheld(result));
  }

  private Found withheld(SurveyResult result) {
    boolean small =
        result.withheld().filter(SurveyResult.Withheld.SAMPLE_TOO_SMALL::equals).isPresent();
    return Found.gap(
        survey.id(),
        small ? Gap.Reason.SAMPLE_TOO_SMALL : Gap.Reason.UNUSABLE_ANSWERS,
        result.counted() + " < " + survey.minimumSample());
  }

  private Found found(Amount figure, DateSpan period) {
    SortedSet<EvidenceId> used = new TreeSet<>();
    pieces.forEach(each -> used.add(each.id()));
    return Found.of(new Reading(survey.id(), period, Fraction.of(figure), used));
  }
}
