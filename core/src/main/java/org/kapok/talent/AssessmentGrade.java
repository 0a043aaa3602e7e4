package org.kapok.talent;

import org.kapok.text.LocalizedText;

/**
 * The four grades in which advisers are assessed (考核等次: Ningxia 2025, practice.md, section 4), the
 * best first.
 *
 * <p>Example: {@code AssessmentGrade.NOT_COMPETENT.label().in("zh")} is {@code 不称职}.
 */
public enum AssessmentGrade {
  /** 优秀. */
  EXCELLENT(LocalizedText.of("zh", "优秀", "en", "excellent")),
  /** 称职. */
  COMPETENT(LocalizedText.of("zh", "称职", "en", "competent")),
  /** 基本称职. */
  BASICALLY_COMPETENT(LocalizedText.of("zh", "基本称职", "en", "basically competent")),
  /** 不称职. */
  NOT_COMPETENT(LocalizedText.of("zh", "不称职", "en", "not competent"));

  private final LocalizedText label;

  AssessmentGrade(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
