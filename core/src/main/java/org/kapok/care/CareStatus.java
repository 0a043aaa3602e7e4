package org.kapok.care;

/** How a duty stands on a day. */
public enum CareStatus {
  /** It can be done and is in time. */
  DUE,
  /** It was to be done by an earlier day and is not. */
  OVERDUE,
  /** It is done, in time or late. */
  DONE
}
