package org.kapok.json;

import java.io.IOException;

/** A text goes on beyond a limit of the reader. */
final class BeyondLimitException extends IOException {
  private static final long serialVersionUID = 1;

  BeyondLimitException(String message) {
    super(message);
  }
}
