package org.kapok.talent;

/**
 * What follows from a poor assessment (提醒、谈话、调整: Guang'an, practice.md, section 4).
 *
 * <p>Example: {@code policy.measure(secondment).equals(Optional.of(Measure.TALK))}.
 */
public enum Measure {
  /** A reminder (提醒). */
  REMINDER,
  /** A talk (谈话). */
  TALK,
  /** Removal from the post (调整退出). */
  REMOVAL
}
