package org.kapok.privacy;

import org.kapok.problem.InvalidValueException;

/**
 * What a city's policy says of one purpose.
 *
 * <p>Example: {@code new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0)}: on consent, and not a
 * day longer than the person belongs to the network.
 *
 * @param purpose which purpose
 * @param basis why data may be used for it
 * @param keepMonths for how many months after the person has left data may still be kept for it; 0
 *     or above
 */
public record PurposeRule(Purpose purpose, LegalBasis basis, int keepMonths) {

  /**
   * Refuses a negative retention.
   *
   * @throws IllegalArgumentException if {@code keepMonths} is below 0 or above 1200
   */
  public PurposeRule {
    if (keepMonths < 0 || keepMonths > 1200) {
      throw new InvalidValueException(
          "PurposeRule.keepMonths must be 0 to 1200, was {0} (purpose {1})", keepMonths, purpose);
    }
  }
}
