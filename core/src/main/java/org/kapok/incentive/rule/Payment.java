package org.kapok.incentive.rule;

/** When a rule's credits are posted. */
public enum Payment {
  /** At once. */
  AS_EARNED,
  /**
   * When a window has closed: the one that the rule names, or that of its last step that adds up.
   * Until then the line is pending. It changes the posting date, not what is paid.
   */
  AT_CLOSE
}
