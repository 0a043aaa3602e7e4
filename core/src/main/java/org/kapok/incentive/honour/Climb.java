package org.kapok.incentive.honour;

/** How one climbs the levels of an honour. */
public enum Climb {
  /** To the highest level whose requirement holds (直升). */
  HIGHEST,

  /**
   * Only onto the next level, and at most one at a review (逐级); if reviewed continuously, at most
   * one on a date.
   */
  STEP_BY_STEP
}
