package org.kapok.venue;

import java.time.Duration;
import org.kapok.problem.InvalidValueException;

/** Durations on a menu: in whole minutes. */
final class Minutes {
  private Minutes() {}

  static void require(String name, Duration duration, long least, String owner) {
    if (duration.toMinutes() < least
        || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
      throw new InvalidValueException(
          "{0} must be in whole minutes, at least {1}, was {2} ({3})",
          name, least, duration, owner);
    }
  }
}
