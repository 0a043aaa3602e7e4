package org.kapok.incentive;

/** What a step did to a line. */
public enum EffectKind {
  /** Turned what was measured into what the curve pays. */
  PAID,
  /** Rounded it. */
  ROUNDED,
  /** Multiplied it. */
  MULTIPLIED,
  /** Cut it to stay at or below a limit. */
  LIMITED,
  /** Excluded it in favour of another rule. */
  EXCLUDED,
  /** Kept it from falling below a limit. */
  HELD,
  /** Sent on to another account only what a limit cut off. */
  OVERFLOWED,
  /** Spent units of the account for the gaps of an unbroken run. */
  SPENT
}
