package org.kapok.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * A problem that a coordination group has taken up (问题, G11), until it is solved.
 *
 * <p>Example: {@code issue.isOverdue(LocalDate.of(2025, 7, 1))}.
 */
@Value.Immutable
public sealed interface CoordinationIssue permits ImmutableCoordinationIssue {

  /** What it is about. */
  LocalizedText subject();

  /** Who raised it. */
  OrganizationId raisedBy();

  /** When it was raised. */
  LocalDate raisedOn();

  /** Who is to solve it. */
  Optional<OrganizationId> assignedTo();

  /** The last day on which it is in time. */
  Optional<LocalDate> due();

  /** When it was solved. */
  Optional<LocalDate> solvedOn();

  /** Whether it has been raised and is not solved at the end of the day. */
  default boolean isOpen(LocalDate day) {
    return !raisedOn().isAfter(day) && solvedOn().filter(each -> !each.isAfter(day)).isEmpty();
  }

  /** Whether it is open at the end of a day after the one on which it was due. */
  default boolean isOverdue(LocalDate day) {
    return isOpen(day) && due().filter(day::isAfter).isPresent();
  }

  /** Refuses days before it was raised. */
  @Value.Check
  default void check() {
    due().ifPresent(day -> requireNotBefore("due", day));
    solvedOn().ifPresent(day -> requireNotBefore("solvedOn", day));
  }

  private void requireNotBefore(String name, LocalDate day) {
    if (day.isBefore(raisedOn())) {
      throw new InvalidValueException(
          "CoordinationIssue.{0} must not be before {1}, when it was raised, was {2}",
          name, raisedOn(), day);
    }
  }

  /** Starts an issue. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an issue; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCoordinationIssue.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
