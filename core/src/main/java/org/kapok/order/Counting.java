package org.kapok.order;

/** Which time counts towards a limit (计时方式). */
public enum Counting {
  /** All time (自然时间). */
  CALENDAR,
  /** The working hours of the policy (工作时间). */
  WORKING
}
