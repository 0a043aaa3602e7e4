package org.kapok.privacy;

/**
 * Why data may be used for a purpose at all (处理的合法性基础, PIPL article 13).
 *
 * <p>Example: {@code new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0)}.
 */
public enum LegalBasis {
  /** The person agreed; for sensitive fields, separately (articles 13 (1) and 29). */
  CONSENT,
  /** A duty or power by law, which needs no consent (法定职责, article 13 (3)). */
  DUTY
}
