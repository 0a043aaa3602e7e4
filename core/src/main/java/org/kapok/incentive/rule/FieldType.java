package org.kapok.incentive.rule;

/** What the values of a field are. */
public enum FieldType {
  /** One of the declared codes. */
  CODE,
  /** Any text, such as an id. */
  TEXT,
  /** A decimal number. */
  NUMBER,
  /** An ISO 8601 duration in whole seconds, such as {@code PT30M}. */
  DURATION,
  /** An ISO 8601 date, such as {@code 2025-03-01}. */
  DATE,
  /** A time of day, such as {@code 08:30}. */
  TIME,
  /** {@code true} or {@code false}. */
  FLAG
}
