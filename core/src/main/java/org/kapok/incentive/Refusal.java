package org.kapok.incentive;

import org.kapok.id.ParticipationId;
import org.kapok.problem.Problem;

/**
 * Why a participation cannot be read by a scheme, or a step not be carried out on it.
 *
 * @param participation which participation
 * @param code a stable code
 * @param place RFC 6901 pointer into the participation, such as {@code /kind}; into {@code /facts}
 *     for a fact of its subject; or into the scheme
 * @param message the sentence
 */
record Refusal(ParticipationId participation, String code, String place, String message) {

  /** The same as a problem that names the participation. */
  Problem problem() {
    return new Problem(code, place, message + " (participation " + participation + ")");
  }
}
