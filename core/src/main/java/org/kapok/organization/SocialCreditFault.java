package org.kapok.organization;

/** Why a text is no credit code. */
public enum SocialCreditFault {
  /** It has not 18 characters. */
  LENGTH,
  /** It holds a character outside the alphabet, such as I, O, S, V, Z or a small letter. */
  CHARACTER,
  /** No department has its first character. */
  DEPARTMENT,
  /** The department registers no bodies of its second character. */
  CATEGORY,
  /** Its characters 3 to 8 are no division code. */
  DIVISION,
  /** Its characters 9 to 17 are no organisation code by GB 11714: the check character differs. */
  ORGANIZATION_CODE
}
