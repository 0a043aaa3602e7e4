package org.kapok.incentive;

/** Why a rule paid a subject nothing. */
public enum UnpaidReason {
  /** The subject took part in nothing that counts by date. */
  NO_PARTICIPATION,
  /** Nothing met the condition of the scheme or the rule; the place names the part that failed. */
  CONDITION_FAILED,
  /** The nearest participation lacks the value that the condition or the count asks for. */
  VALUE_MISSING,
  /** Nothing came into the account that the rule counts; the place names it. */
  NOTHING_CAME,
  /** Something matched, but a step left nothing of it; the place names the step. */
  NOTHING_LEFT
}
