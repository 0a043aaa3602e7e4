package org.kapok.evaluation;

/** What a section makes of its items. */
public enum Combination {
  /** Their points are added up (累计计分). */
  SUM,
  /** Their mean by weights above 0 that add up to exactly one (加权平均). */
  WEIGHTED,
  /**
   * Their sum by weights of any sign, at least one of them below 0, as in promoters − detractors.
   */
  SIGNED,
  /** Their plain mean (平均). */
  MEAN,
  /** The best of them; of equal ones the first (取最高). */
  BEST,
  /** The worst of them; of equal ones the first (取最低). */
  WORST
}
