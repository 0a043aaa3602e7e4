package org.kapok.incentive.rule;

/** Which of several rules that pay for the same thing an account keeps. */
public enum Keep {
  /**
   * The greatest: within one participation the greatest credit, over a longer window the growth of
   * the greatest running total. Of equal ones the rule that runs first.
   */
  BEST,
  /** The rule that was the first to credit something above 0 in the window. */
  FIRST
}
