package org.kapok.activity;

import java.time.Duration;
import java.time.Instant;
import org.kapok.problem.InvalidValueException;

/**
 * For how long somebody was at a session, of the time that it took.
 *
 * <p>Example: who signs in at 08:50 and out at 10:00 was there from 09:00 to 10:00 if it began at
 * 09:00.
 *
 * @param start inclusive
 * @param end exclusive, after the start
 */
public record Presence(Instant start, Instant end) {

  /**
   * Refuses no time at all.
   *
   * @throws IllegalArgumentException if the end is not after the start
   */
  public Presence {
    if (!end.isAfter(start)) {
      throw new InvalidValueException(
          "Presence.end must be after {0}, its start, was {1}", start, end);
    }
  }

  /** How long. */
  public Duration duration() {
    return Duration.between(start, end);
  }

  /** Whether both last at some instant. */
  public boolean overlaps(Presence other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }
}
