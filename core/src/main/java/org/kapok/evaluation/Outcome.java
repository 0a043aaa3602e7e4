package org.kapok.evaluation;

import org.kapok.text.LocalizedText;

/** How a check-up ends. */
public enum Outcome {
  /** With a grade. */
  GRADED("已评定等级", "graded"),
  /** With points; the scheme has no grades. */
  POINTS_ONLY("仅计分", "points only"),
  /** With points that suffice for none of the grades. */
  BELOW_ALL_GRADES("未达到最低等级", "below all grades"),
  /** With a veto that leaves no grade. */
  VETOED("一票否决", "vetoed"),
  /** Without a grade, since it may not be judged. */
  NOT_ELIGIBLE("不具备参评条件", "not eligible"),
  /** Without a result, for want of evidence. */
  WITHHELD("证据不足，暂不评定", "withheld for want of evidence");

  private final LocalizedText label;

  Outcome(String chinese, String english) {
    label = LocalizedText.of("zh", chinese, "en", english);
  }

  /** What people read. */
  public LocalizedText label() {
    return label;
  }
}
