package org.kapok.incentive;

import org.kapok.problem.Problem;

/**
 * Why a participation cannot be read by a scheme, or a step not be carried out on it.
 *
 * @param about which participation, or which opening
 * @param code a stable code
 * @param place RFC 6901 pointer into the participation, such as {@code /kind}; into {@code /facts}
 *     for a fact of its subject; or into the scheme
 * @param message the sentence
 */
record Refusal(String about, String code, String place, String message) {

  /** The same as a problem that names what it is about. */
  Problem problem() {
    return new Problem(code, place, message + " (" + about + ")");
  }
}
