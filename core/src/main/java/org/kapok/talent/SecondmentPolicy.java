package org.kapok.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.quantity.DateSpan;

/**
 * How advisers are seconded, as data: ages, lengths of terms, assessments and what follows from
 * them (practice.md, section 4).
 *
 * <p>Example: up to 65 years of age, terms of two or three years, and for whoever is not competent
 * a reminder, then a talk, then removal:
 *
 * <pre>{@code
 * SecondmentPolicy.builder()
 *     .maximumAge(65)
 *     .addTermYears(2, 3)
 *     .putMeasures(AssessmentGrade.NOT_COMPETENT,
 *         List.of(Measure.REMINDER, Measure.TALK, Measure.REMOVAL))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface SecondmentPolicy permits ImmutableSecondmentPolicy {
  /** Nothing is limited; every year and the term are assessed, and nothing follows. */
  SecondmentPolicy FREE = builder().build();

  /** On which day years end that are counted from 29 February. */
  @Value.Default
  default AnniversaryRule anniversaries() {
    return AnniversaryRule.FEBRUARY_28;
  }

  /** The highest age in completed years on the first day, inclusive; empty if there is none. */
  Optional<Integer> maximumAge();

  /** The lengths that a term may have, in whole years; empty if any. */
  Set<Integer> termYears();

  /** Whether each completed year of service is assessed; the last one too. */
  @Value.Default
  default boolean assessedYearly() {
    return true;
  }

  /** Whether a term that was served to its end is assessed. */
  @Value.Default
  default boolean assessedAtEnd() {
    return true;
  }

  /**
   * What follows when a grade is given for the first, second, third time; the last one follows ever
   * after. A grade that is not named has no consequence.
   */
  Map<AssessmentGrade, List<Measure>> measures();

  /** Whether a term has one of the permitted lengths. */
  default boolean permits(DateSpan term) {
    return termYears().isEmpty()
        || termYears().stream()
            .anyMatch(
                years ->
                    anniversaries()
                        .anniversary(term.startInclusive(), years)
                        .equals(term.endExclusive()));
  }

  /** The assessments that are due on the date and not made, by day. */
  default List<DueAssessment> due(Secondment secondment, LocalDate date) {
    List<DueAssessment> due = new ArrayList<>();
    if (assessedYearly()) {
      LocalDate start = secondment.term().startInclusive();
      int years = anniversaries().completedYears(start, date).orElse(0);
      for (int year = 1; year <= years; year++) {
        LocalDate end = anniversaries().anniversary(start, year);
        addIfServed(secondment, AssessmentKind.YEARLY, end, due);
      }
    }
    LocalDate end = secondment.term().endExclusive();
    if (assessedAtEnd() && !end.isAfter(date)) {
      addIfServed(secondment, AssessmentKind.TERM, end, due);
    }
    return due.stream().sorted().toList();
  }

  private static void addIfServed(
      Secondment secondment, AssessmentKind kind, LocalDate end, List<DueAssessment> due) {
    boolean made =
        secondment.assessments().stream()
            .anyMatch(each -> each.kind() == kind && each.periodEnd().equals(end));
    if (!made && !end.isAfter(secondment.until())) {
      due.add(new DueAssessment(secondment.member(), secondment.station(), kind, end));
    }
  }

  /**
   * What follows from the latest assessment; empty if nothing does. The latest is the one made
   * last, among those made on one day the one that stands last.
   */
  default Optional<Measure> measure(Secondment secondment) {
    Optional<Assessment> latest =
        secondment.assessments().stream()
            .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
    return latest.flatMap(each -> measure(secondment, each.grade()));
  }

  private Optional<Measure> measure(Secondment secondment, AssessmentGrade grade) {
    List<Measure> steps = measures().getOrDefault(grade, List.of());
    long times = secondment.assessments().stream().filter(each -> each.grade() == grade).count();
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(steps.get((int) Math.min(times, steps.size()) - 1));
  }

  /** Refuses what is impossible for one policy. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    maximumAge().ifPresent(age -> faults.requireAtLeast("/maximumAge", 0, age));
    termYears().forEach(years -> faults.requireAtLeast("/termYears", 1, years));
    faults.refuse("secondment policy");
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableSecondmentPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
