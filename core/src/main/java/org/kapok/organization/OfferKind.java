package org.kapok.organization;

/** What members of an alliance share (G7). */
public enum OfferKind {
  /** Rooms and places (阵地). */
  VENUE,
  /** Courses (课程). */
  COURSE,
  /** Teachers (师资). */
  TEACHER
}
