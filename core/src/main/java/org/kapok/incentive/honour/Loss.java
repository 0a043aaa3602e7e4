package org.kapok.incentive.honour;

/** What happens when what suffices to keep a level no longer holds. */
public enum Loss {
  /** Nothing: what was won stays won. */
  NEVER,

  /** Down to the level below (降一级); from the lowest level, to none. On one date at most once. */
  ONE_STEP,

  /** Down to the lowest level (降至基础级); from the lowest level, to none. */
  TO_BASE,

  /** Down to the highest level below whose requirement holds (重新评定), or to none. */
  RECOMPUTE
}
