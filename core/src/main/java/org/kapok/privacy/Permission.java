package org.kapok.privacy;

/**
 * Whether a field may be used for a purpose, and if not, why not.
 *
 * <p>Example: {@code policy.permission(MemberField.PHONE, Purpose.CONTACT, subject,
 * at).isGranted()}.
 */
public enum Permission {
  /** It may be used. */
  GRANTED,
  /** The field is not held for this purpose (PIPL article 6: least data). */
  FIELD_NOT_FOR_PURPOSE,
  /** The policy has no rule for the purpose. */
  PURPOSE_NOT_IN_POLICY,
  /** The purpose is a duty, but not towards this person. */
  NO_DUTY,
  /** The person never agreed, or not yet. */
  NO_CONSENT,
  /** The person agreed, but not separately, and the field is sensitive. */
  NO_SEPARATE_CONSENT,
  /** The person took the consent back. */
  CONSENT_WITHDRAWN,
  /** The person has left and the time for keeping the data is over. */
  RETENTION_OVER;

  /** Whether it may be used. */
  public boolean isGranted() {
    return this == GRANTED;
  }
}
