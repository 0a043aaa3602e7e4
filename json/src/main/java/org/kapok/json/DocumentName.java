package org.kapok.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code $schema} says: {@code urn:kapok:schema:scheme:1}.
 *
 * @param document which document it is, such as {@code scheme}
 * @param major its version
 */
record DocumentName(String document, int major) {
  private static final String PREFIX = "urn:kapok:schema:";

  /** A minor version may follow the major one. */
  private static final Pattern WRITTEN =
      Pattern.compile(PREFIX + "([a-z-]+):(0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8}))?");

  /** The name that is written so; empty if it is none of that form. */
  static Optional<DocumentName> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(new DocumentName(parts.group(1), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return PREFIX + document + ":" + major;
  }
}
