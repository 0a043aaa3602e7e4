package org.kapok.incentive.rule;

/** Where a field's value is read. */
public enum FieldSource {
  /** The participation: its own properties, quantities and attributes. */
  PARTICIPATION,
  /** The facts of the subject, as they were on the date of the participation. */
  SUBJECT
}
