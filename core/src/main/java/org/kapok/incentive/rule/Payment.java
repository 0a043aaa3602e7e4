package org.kapok.incentive.rule;

/** When a rule's credits are posted. */
public enum Payment {
  /** At once. */
  AS_EARNED,
  /**
   * When the window of the rule's last step that adds up has closed; until then the line is
   * pending. It changes the posting date, not the window.
   */
  AT_CLOSE
}
