package org.kapok.incentive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.honour.Honour;

/**
 * An honour, resolved.
 *
 * @param number its number as declared
 * @param honour as declared
 * @param levels its levels, the lowest first
 * @param reviewed at the end of which window it is reviewed; continuously if empty
 * @param validEach until the end of which window its levels are held
 * @param repeatEach in which window it can be won once
 * @param carries how much of what an award leaves over counts on, by account, in its units
 * @param barred when nothing can be won for a time
 * @param revoked when it is taken away
 */
record HonourProgram(
    int number,
    Honour honour,
    List<OfLevel> levels,
    Optional<WindowProgram> reviewed,
    Optional<WindowProgram> validEach,
    Optional<WindowProgram> repeatEach,
    Map<Integer, Long> carries,
    Optional<Matcher> barred,
    Optional<Matcher> revoked) {

  /**
   * A level, resolved.
   *
   * @param when what wins it
   * @param keep what suffices to keep it
   * @param uses what winning it uses up, by account, in its units
   */
  record OfLevel(Matcher when, Matcher keep, Map<Integer, Long> uses) {}

  HonourId id() {
    return honour.id();
  }

  /** Whether the honour is for subjects of that type. */
  boolean isFor(SubjectType type) {
    return honour.of().isEmpty() || honour.of().contains(type);
  }

  /** RFC 6901 pointer to it. */
  String place() {
    return "/honours/" + number;
  }
}
