package org.kapok.talent;

/**
 * What an expert is given points for.
 *
 * <p>Example: {@code part.criterion() == MatchCriterion.STANDING}.
 */
public enum MatchCriterion {
  /** Each field that was asked for. */
  FIELDS,
  /** Each skill that was wished for. */
  WISHED_SKILLS,
  /** The tier. */
  TIER,
  /** Years of standing (J7). */
  STANDING
}
