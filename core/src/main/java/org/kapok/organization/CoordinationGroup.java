package org.kapok.organization;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.OrganizationId;
import org.kapok.problem.Checked;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * Organisations that work together under one of them (分组协作, G11), meet at intervals and solve
 * problems.
 *
 * <p>Example: a group that first met on 31 January and meets every month meets on 28 February, on
 * 31 March, and so on.
 */
@Value.Immutable
@WithoutProblems
public sealed interface CoordinationGroup extends Checked permits ImmutableCoordinationGroup {

  /** Unique in the network. */
  CoordinationGroupId id();

  /** What it is called. */
  LocalizedText name();

  /** Who leads it (牵头单位): one of the members. */
  OrganizationId lead();

  /** The members, the lead among them. */
  Set<OrganizationId> members();

  /** When it first meets. */
  Optional<LocalDate> firstMeeting();

  /** How many months lie between two meetings, at least 1; 3 unless told. */
  @Value.Default
  default int monthsBetweenMeetings() {
    return 3;
  }

  /** The problems that it has taken up. */
  List<CoordinationIssue> issues();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * The first meeting on that day or later; empty if it never meets. Months are counted from the
   * first meeting, so that no meeting drifts.
   */
  default Optional<LocalDate> nextMeeting(LocalDate onOrAfter) {
    return firstMeeting().map(first -> next(first, onOrAfter));
  }

  private LocalDate next(LocalDate first, LocalDate onOrAfter) {
    if (!onOrAfter.isAfter(first)) {
      return first;
    }
    long meetings = ChronoUnit.MONTHS.between(first, onOrAfter) / monthsBetweenMeetings();
    LocalDate last = first.plusMonths(meetings * monthsBetweenMeetings());
    return last.isBefore(onOrAfter)
        ? first.plusMonths((meetings + 1) * monthsBetweenMeetings())
        : last;
  }

  /** The issues that are open at the end of the day, in their order. */
  default List<CoordinationIssue> open(LocalDate day) {
    return issues().stream().filter(each -> each.isOpen(day)).toList();
  }

  /** The issues that are overdue at the end of the day, in their order. */
  default List<CoordinationIssue> overdue(LocalDate day) {
    return issues().stream().filter(each -> each.isOverdue(day)).toList();
  }

  /**
   * Every fault: {@code lead-not-a-member}, {@code raiser-not-a-member}, {@code
   * solver-not-a-member}.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    requireMember(
        "lead-not-a-member", "/lead", "the lead of a group is no member: {0}", lead(), problems);
    for (int i = 0; i < issues().size(); i++) {
      CoordinationIssue issue = issues().get(i);
      String place = "/issues/" + i;
      requireMember(
          "raiser-not-a-member",
          place + "/raisedBy",
          "who raised an issue is no member: {0}",
          issue.raisedBy(),
          problems);
      issue
          .assignedTo()
          .ifPresent(
              solver ->
                  requireMember(
                      "solver-not-a-member",
                      place + "/assignedTo",
                      "who is to solve it is no member: {0}",
                      solver,
                      problems));
    }
    return List.copyOf(problems);
  }

  private void requireMember(
      String code, String place, String pattern, OrganizationId id, List<Problem> problems) {
    if (!members().contains(id)) {
      problems.add(Problem.of(code, place, pattern, id));
    }
  }

  /** Refuses what is impossible for one group. */
  @Value.Check
  default void check() {
    if (monthsBetweenMeetings() < 1) {
      throw new InvalidValueException(
          "CoordinationGroup.monthsBetweenMeetings must be at least 1, was {0} (group " + "{1})",
          monthsBetweenMeetings(), id());
    }
  }

  /** Starts a group. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a group; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCoordinationGroup.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
