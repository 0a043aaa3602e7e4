package org.kapok.incentive.honour;

/** What becomes of candidates whom no key tells apart and for whom too few places are left (并列). */
public enum TieRule {
  /** All of them get a place, which makes more places than the quota has (并列均入选). */
  ALL_IN,

  /** None of them gets a place; what is left stays empty (并列均不入选). */
  ALL_OUT,

  /** Somebody decides, and says so by {@link QuotaOutcome#decide} (提请研究决定). */
  LEFT_TO_DECISION
}
