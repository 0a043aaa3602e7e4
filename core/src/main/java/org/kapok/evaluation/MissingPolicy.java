package org.kapok.evaluation;

/**
 * What becomes of an item for which there is no usable evidence (缺失处理). It is always shown: {@link
 * Line#gaps()} says what was missing, {@link Line#treatment()} what was done.
 */
public enum MissingPolicy {
  /** There is no result, of this item and of all that it belongs to (暂不评定). */
  WITHHOLD,
  /** It is left out, and the others count for it in proportion (不计入，权重重新分配). */
  EXCLUDE,
  /** It has 0 points, as the scheme states (计零分). */
  ZERO,
  /** It has full marks (计满分). */
  FULL,
  /** The value of the period before is used; without one there is no result (沿用上期). */
  PREVIOUS
}
