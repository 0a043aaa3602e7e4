package org.kapok.evaluation;

import org.kapok.text.LocalizedText;

/**
 * Something odd in a scheme that is no fault (方案提示).
 *
 * @param kind what is odd
 * @param place RFC 6901 pointer into the scheme
 * @param message the sentence, in Chinese and English
 */
public record EvaluationRemark(Kind kind, String place, LocalizedText message) {

  /** What is odd. */
  public enum Kind {
    /** A bound of a grade follows from what else the grade asks for, with something to spare. */
    IMPLIED,
    /** A bound of a grade follows exactly from what else the grade asks for. */
    JUST_IMPLIED,
    /** Nobody can reach the grade. */
    UNREACHABLE_GRADE,
    /** Whoever reaches the grade reaches a higher one. */
    NEVER_GIVEN,
    /** Nobody can be called to the veto. */
    IDLE_VETO,
    /** The item is worth the same, whatever is measured. */
    CONSTANT_ITEM,
    /** No item, requirement or other figure reads the figure. */
    UNUSED_FIGURE
  }
}
