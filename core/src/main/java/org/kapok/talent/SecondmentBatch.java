package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.StationId;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.text.LocalizedText;

/**
 * Advisers who were seconded together (选派批次): three batches with 157 people in Guangzhou (G6), two
 * with 35 in Jiayuguan (J6).
 *
 * <p>Example: {@code batch.due(LocalDate.of(2025, 9, 1))} lists the assessments to be made.
 */
@Value.Immutable
@WithoutProblems
public sealed interface SecondmentBatch extends Checked permits ImmutableSecondmentBatch {

  /** Which batch. */
  BatchId id();

  /** What people call it. */
  LocalizedText name();

  /** The rules under which it was sent. */
  @Value.Default
  default SecondmentPolicy policy() {
    return SecondmentPolicy.FREE;
  }

  /** The stations. */
  List<Station> stations();

  /** Who serves where and how long. */
  List<Secondment> secondments();

  /** The secondments to the station. */
  default List<Secondment> at(StationId station) {
    return secondments().stream().filter(each -> each.station().equals(station)).toList();
  }

  /** How many different people were sent, whoever left early or was erased too. */
  default int people() {
    return (int) secondments().stream().map(Secondment::member).distinct().count();
  }

  /** How many assessments there are of each kind in each grade; grades without one are left out. */
  default SortedMap<AssessmentGrade, Integer> grades(AssessmentKind kind) {
    SortedMap<AssessmentGrade, Integer> grades = new TreeMap<>();
    secondments().stream()
        .flatMap(each -> each.assessments().stream())
        .filter(each -> each.kind() == kind)
        .forEach(each -> grades.merge(each.grade(), 1, Integer::sum));
    return grades;
  }

  /** All assessments that are due on the date and not made, by day and member. */
  default List<DueAssessment> due(LocalDate date) {
    return secondments().stream()
        .flatMap(each -> policy().due(each, date).stream())
        .sorted()
        .toList();
  }

  /** Whether the member serves anywhere in the batch on the date. */
  default boolean isServing(MemberId member, LocalDate date) {
    return secondments().stream()
        .anyMatch(each -> each.member().equals(member) && each.isActive(date));
  }

  @Override
  default List<Problem> problems() {
    return BatchCheck.problems(this);
  }

  /** Starts a batch. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a batch; the result does not depend on the order of the calls to other parts. */
  final class Builder extends ImmutableSecondmentBatch.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
