package org.kapok.problem;

import java.util.List;

/**
 * An aggregate that can be built with faults between its parts and says which they are. Hosts
 * validate it by {@link WithoutProblems}, which stands on every aggregate of Kapok.
 *
 * <p>Each problem's message is a sentence, a colon, and what it is about: {@code the parents form a
 * circle: a → b → a}. Under Bean Validation the sentence is given in the language of the host.
 */
public interface Checked {

  /** Every fault, in reading order; empty if it is sound. */
  List<Problem> problems();

  /**
   * Refuses an aggregate with faults.
   *
   * @param what what it is, for the message
   * @throws RefusedException with every fault
   */
  default void requireSound(String what) {
    List<Problem> problems = problems();
    if (!problems.isEmpty()) {
      throw new RefusedException(what, problems);
    }
  }
}
