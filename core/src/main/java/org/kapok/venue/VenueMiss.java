package org.kapok.venue;

/** Why a venue does not fit a need; of one facility, the later the nearer it comes to it. */
public enum VenueMiss {
  /** None of its facilities serves as that. */
  FUNCTION,
  /** Those that do hold too few people. */
  CAPACITY,
  /** Those that are large enough lack a feature that is needed. */
  ACCESSIBILITY,
  /** Those that would do are not shared with the organisation on that day. */
  NOT_SHARED,
  /** It is closed then. */
  CLOSED,
  /** Nobody knows when it is open. */
  HOURS_UNKNOWN
}
