package org.kapok.incentive;

import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;

/**
 * Why a participation cannot be read by a scheme, or a step not be carried out on it.
 *
 * @param about which participation, or which opening
 * @param code a stable code
 * @param place RFC 6901 pointer into the participation, such as {@code /kind}; into {@code /facts}
 *     for a fact of its subject; or into the scheme
 * @param sentence why
 */
record Refusal(String about, String code, String place, Sentence sentence) {

  /** The same as a problem that names what it is about. */
  Problem problem() {
    return Problem.of(code, place, "{0} ({1})", sentence, about);
  }
}
