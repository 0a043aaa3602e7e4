package org.kapok.place;

/** What {@link Divisions} knows of a well-formed code. */
public enum DivisionKnowledge {
  /** It stands in the table. */
  KNOWN,
  /** Its prefecture stands in the table, without counties: it may exist. */
  UNKNOWN_COUNTY,
  /** Where it should stand the table holds others: in that revision there was no such division. */
  ABSENT
}
