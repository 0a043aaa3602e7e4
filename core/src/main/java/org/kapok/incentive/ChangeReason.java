package org.kapok.incentive;

/** Why something changed in the level that a subject holds of an honour. */
public enum ChangeReason {
  /** The requirement held: a level is won, or the award once more. */
  WON,

  /** What suffices to keep the level held at the end of its validity, which begins anew. */
  RENEWED,

  /**
   * The level is kept: at a review at the end of a window, or for a time of grace that begins since
   * what suffices to keep it no longer holds.
   */
  KEPT,

  /** What suffices to keep the level did not hold, and a lower one is left. */
  DEMOTED,

  /** What suffices to keep the level did not hold, and none is left. */
  LOST,

  /** The level was not renewed at the end of its validity. */
  EXPIRED,

  /** Nothing can be won for a time; what is held stays. */
  BARRED,

  /** The level was taken away. */
  REVOKED,

  /** The subject brought the level along from another system. */
  BROUGHT_ALONG,

  /** A new version of the scheme has no such level any more. */
  ABOLISHED
}
