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
   * @param pattern what it is, for the message, as by {@link Sentence#of}
   * @param arguments what stands in it
   * @throws RefusedException with every fault
   */
  default void requireSound(String pattern, Object... arguments) {
    List<Problem> problems = problems();
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of(pattern, arguments), problems);
    }
  }
}
