package org.kapok.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SchemeId;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;

/**
 * The check-up of one subject for one period (年度体检): the points with all that they rest on, and the
 * grade with what decides it.
 *
 * <p>Example: {@code Evaluator.of(scheme).checkUp(examinee, period, evidence).grade()}.
 */
@Value.Immutable
public sealed interface CheckUp permits ImmutableCheckUp {

  /** By which scheme. */
  SchemeId scheme();

  /** By which version of it. */
  String version();

  /** Who was judged. */
  Examinee examinee();

  /** For which dates. */
  DateSpan period();

  /** The profile of the scheme that held; empty for the scheme as it stands. */
  Optional<String> profile();

  /** How it ended. */
  Outcome outcome();

  /** The grade; present if and only if the outcome is {@link Outcome#GRADED}. */
  Optional<String> grade();

  /** Until when the grade is held, exclusive; empty if until the next check-up. */
  Optional<LocalDate> gradeUntil();

  /** The whole, with every figure that it rests on. */
  Line total();

  /** What admission asks for, and what was found; empty if it asks for nothing. */
  List<Finding> eligibility();

  /** The grades, in the order of the scheme, and whether each is reached, vetoes apart. */
  List<GradeFinding> grades();

  /** Of the grades that can be kept, whether what was found suffices to keep each. */
  List<GradeFinding> keeps();

  /** The ids of the vetoes that were called for. */
  List<String> vetoes();

  /** The ids of the vetoes of which it is not known whether they were called for. */
  List<String> openVetoes();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The points of the whole; empty if they are withheld. */
  default Optional<Fraction> points() {
    return total().value();
  }

  /**
   * The next grade above the highest that is reached, vetoes apart; its {@link
   * GradeFinding#missed()} is what keeps the subject from it. Empty if there is none higher.
   */
  default Optional<GradeFinding> nextGrade() {
    int reached = -1;
    for (int i = 0; i < grades().size(); i++) {
      reached = grades().get(i).met() ? i : reached;
    }
    return grades().stream().skip(reached + 1L).findFirst();
  }

  /** The line of an item; empty if there is no such item, or the profile leaves it out. */
  default Optional<Line> line(String item) {
    return total().all().filter(each -> each.item().equals(item)).findFirst();
  }

  /** The lines of all that could not be used as it should be, from the top down. */
  default List<Line> gaps() {
    return total().all().filter(each -> !each.gaps().isEmpty()).toList();
  }

  /** Starts a check-up. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-up. */
  final class Builder extends ImmutableCheckUp.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
