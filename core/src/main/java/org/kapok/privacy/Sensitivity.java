package org.kapok.privacy;

/**
 * How much harm a field can do in the wrong hands (敏感程度).
 *
 * <p>Example: a phone number is {@link #PERSONAL}, an illness is {@link #SENSITIVE}.
 */
public enum Sensitivity {
  /** Personal information (个人信息): says something of one person. */
  PERSONAL,
  /**
   * Sensitive personal information (敏感个人信息, PIPL article 28): health, specific identity, accounts,
   * whereabouts. Where consent is the basis, a separate one is needed (article 29).
   */
  SENSITIVE
}
