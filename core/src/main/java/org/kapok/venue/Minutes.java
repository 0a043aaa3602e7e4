package org.kapok.venue;

import java.time.Duration;

/** Durations on a menu: in whole minutes. */
final class Minutes {
  private Minutes() {}

  static void require(String name, Duration duration, long least, String owner) {
    if (duration.toMinutes() < least
        || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
      throw new IllegalArgumentException(
          name
              + " must be in whole minutes, at least "
              + least
              + ", was "
              + duration
              + " ("
              + owner
              + ")");
    }
  }
}
