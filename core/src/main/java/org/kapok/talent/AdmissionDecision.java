package org.kapok.talent;

import java.util.List;
import org.kapok.problem.Problem;

/**
 * What a policy decides on an application: an expected refusal is a value.
 *
 * <p>Example: {@code if (policy.decide(application, member) instanceof AdmissionDecision.Admitted
 * admitted) …}.
 */
public sealed interface AdmissionDecision {

  /**
   * Admitted.
   *
   * @param profile the profile from this day on
   */
  record Admitted(TalentProfile profile) implements AdmissionDecision {}

  /**
   * Not admitted.
   *
   * @param reasons every requirement that is not met; at least one
   */
  record NotAdmitted(List<Problem> reasons) implements AdmissionDecision {
    /** Copies the reasons. */
    public NotAdmitted {
      reasons = List.copyOf(reasons);
    }
  }
}
