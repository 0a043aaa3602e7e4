package org.kapok.care;

/** Why nobody can say whether a duty is due. */
public enum CareUnknown {
  /** The date of birth is not known, or may not be used. */
  BIRTH_DATE,
  /** The years of standing are not known, or may not be used. */
  STANDING,
  /** The calendar was not given, or does not cover all days that were asked for. */
  CALENDAR
}
