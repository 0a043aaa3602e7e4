package org.kapok.json.jackson3;

import java.io.IOException;
import tools.jackson.core.exc.JacksonIOException;

/** What readers throw. */
final class Failures {
  private Failures() {}

  /** What was thrown; of a stream that failed, what it threw, which Jackson 3 wraps. */
  static Exception of(Exception thrown) {
    return thrown instanceof JacksonIOException && thrown.getCause() instanceof IOException failure
        ? failure
        : thrown;
  }
}
