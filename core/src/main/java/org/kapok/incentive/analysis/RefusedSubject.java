package org.kapok.incentive.analysis;

import java.util.List;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;

/**
 * A subject whose history one of the schemes cannot score, so that nothing can be compared.
 *
 * @param subject whose
 * @param before why the first scheme refuses it; empty if it does not
 * @param after why the second scheme refuses it; empty if it does not
 */
public record RefusedSubject(SubjectId subject, List<Problem> before, List<Problem> after) {

  /**
   * Copies the reasons.
   *
   * @throws IllegalArgumentException if there is none
   */
  public RefusedSubject {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.isEmpty() && after.isEmpty()) {
      throw new InvalidValueException("a refused subject must have a reason: {0}", subject);
    }
  }
}
