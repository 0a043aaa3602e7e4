package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades what was judged. */
final class Grading {
  private final EvaluationScheme scheme;
  private final Inquiry inquiry;
  private final List<Veto> called = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<GradeFinding> grades;
  private final Optional<Inquiry.Answer> eligible;

  Grading(EvaluationScheme scheme, Inquiry inquiry) {
    this.scheme = scheme;
    this.inquiry = inquiry;
    eligible = scheme.eligible().map(inquiry::of);
    grades = scheme.grades().stream().map(each -> tested(each, each.when())).toList();
    scheme.vetoes().forEach(this::look);
  }

  private GradeFinding tested(Grade grade, Optional<Requirement> requirement) {
    Optional<Inquiry.Answer> answer = requirement.map(inquiry::of);
    return new GradeFinding(
        grade.id(),
        answer.map(Inquiry.Answer::isMet).orElse(true),
        answer.map(Inquiry.Answer::findings).orElse(List.of()));
  }

  private void look(Veto veto) {
    Inquiry.Answer answer = inquiry.of(veto.when());
    if (answer.isMet()) {
      called.add(veto);
    } else if (answer.isUnknown()) {
      open.add(veto.id());
    }
  }

  /** Completes the check-up of the total. */
  CheckUp complete(CheckUp.Builder checkUp, Line total) {
    int reached = reached();
    Outcome outcome = outcome(total, reached);
    if (outcome == Outcome.GRADED) {
      Grade grade = scheme.grades().get(reached);
      checkUp.grade(grade.id()).gradeUntil(grade.lasts().map(total.period().endExclusive()::plus));
    }
    return checkUp
        .total(total)
        .outcome(outcome)
        .eligibility(eligible.map(Inquiry.Answer::findings).orElse(List.of()))
        .grades(grades)
        .keeps(
            scheme.grades().stream()
                .filter(each -> each.keep().isPresent())
                .map(each -> tested(each, each.keep()))
                .toList())
        .vetoes(called.stream().map(Veto::id).toList())
        .openVetoes(open)
        .build();
  }

  private Outcome outcome(Line total, int reached) {
    if (eligible.filter(each -> !each.isMet()).isPresent()) {
      return Outcome.NOT_ELIGIBLE;
    }
    if (total.value().isEmpty()) {
      return Outcome.WITHHELD;
    }
    if (called.stream().anyMatch(each -> each.grade().isEmpty())) {
      return Outcome.VETOED;
    }
    if (grades.isEmpty()) {
      return Outcome.POINTS_ONLY;
    }
    return reached < 0 ? Outcome.BELOW_ALL_GRADES : Outcome.GRADED;
  }

  /** The number of the highest grade that is reached and no veto forbids; −1 for none. */
  private int reached() {
    int reached = -1;
    for (int i = 0; i < grades.size(); i++) {
      reached = grades.get(i).met() ? i : reached;
    }
    for (Veto veto : called) {
      reached = Math.min(reached, veto.grade().map(this::number).orElse(-1));
    }
    return reached;
  }

  private int number(String grade) {
    return scheme.grades().stream().map(Grade::id).toList().indexOf(grade);
  }
}
