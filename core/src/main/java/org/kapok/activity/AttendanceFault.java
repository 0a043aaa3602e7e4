package org.kapok.activity;

/** What may be wrong with an attendance, for a clerk to look into. */
public enum AttendanceFault {
  /** It is of a session that has not begun, or somebody signed in or out at a later time. */
  FUTURE,
  /** The session is over and the subject has not signed out. */
  UNCLOSED,
  /** The member was at another session at the same time. */
  OVERLAP,
  /** The member had no place by the time of the sign-in, where one was needed. */
  WITHOUT_PLACE
}
