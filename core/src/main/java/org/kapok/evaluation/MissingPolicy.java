package org.kapok.evaluation;

import org.kapok.text.LocalizedText;

/**
 * What becomes of an item for which there is no usable evidence (缺失处理). It is always shown: {@link
 * Line#gaps()} says what was missing, {@link Line#treatment()} what was done.
 */
public enum MissingPolicy {
  /** There is no result, of this item and of all that it belongs to (暂不评定). */
  WITHHOLD("暂不评定", "no result"),
  /** It is left out, and the others count for it in proportion (不计入，权重重新分配). */
  EXCLUDE("不计入，其余按比例计", "left out, the others count for it"),
  /** It has 0 points, as the scheme states (计零分). */
  ZERO("计零分", "counted as 0"),
  /** It has full marks (计满分). */
  FULL("计满分", "counted in full"),
  /** The value of the period before is used; without one there is no result (沿用上期). */
  PREVIOUS("沿用上期", "taken from the period before");

  private final LocalizedText label;

  MissingPolicy(String chinese, String english) {
    label = LocalizedText.of("zh", chinese, "en", english);
  }

  /** What people read. */
  public LocalizedText label() {
    return label;
  }
}
