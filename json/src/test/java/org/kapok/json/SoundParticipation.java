package org.kapok.json;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The JSON of a participation without faults, to which more is added. */
final class SoundParticipation {
  /** Its members. */
  static final String SOUND =
      "\"id\": \"p\", \"subject\": {\"type\": \"member\", \"id\": \"m\"}, \"kind\": \"k\","
          + " \"start\": \"2025-03-01T09:00:00Z\"";

  private SoundParticipation() {}

  /** With one member more. */
  static String with(String member) {
    return "{" + SOUND + ", " + member + "}";
  }

  /** With an extension of that value. */
  static String extension(String json) {
    return with("\"extensions\": {\"a\": " + json + "}");
  }

  /** So many members or elements. */
  static String repeated(int times, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining(", "));
  }
}
