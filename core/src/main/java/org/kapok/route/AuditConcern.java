package org.kapok.route;

/** What makes a route hard for older people. */
public enum AuditConcern {
  /** A walk between two stops that is longer than the policy permits. */
  LONG_WALK,
  /** More walking in all than the policy permits, from this stop on. */
  LONG_WALK_IN_ALL,
  /** A stretch without a seat that is longer than the policy permits, or a base without seats. */
  NO_REST,
  /** More time since the last accessible toilet than the policy permits. */
  NO_TOILET,
  /** A way or a base with a step that cannot be avoided. */
  NOT_STEP_FREE,
  /** A walk or a stay in the open in the hot hours of the hot months. */
  HEAT,
  /** A base that is not open then, or of which it is not known. */
  CLOSED
}
