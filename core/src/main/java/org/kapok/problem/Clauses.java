package org.kapok.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a sentence's pattern.
 *
 * @param expected from the first {@code must} to the value, to a semicolon or to the end, if there
 *     is one
 * @param value behind {@code , was} or a colon after that, up to what is said about it, such as its
 *     owner in brackets at the end; empty if nothing stands in it
 */
record Clauses(Optional<String> expected, Optional<String> value) {
  private static final String VALUE =
      "(?:[,;] was |, were |: |[，；]实际为|：)(?<value>.*?)(?:[:;.] .*| \\(.*\\)|[：；。].*|（.*）)?";

  private static final Pattern WHOLE =
      Pattern.compile(
          ".*?(?<expected>must .*?|必须.*?|不得.*?)"
              + ("(?:" + VALUE + "|; .*|；.*)?")
              + "(?:\\. Maybe .*|。是否.*)?",
          Pattern.DOTALL);

  static Clauses of(String said) {
    Matcher whole = WHOLE.matcher(said);
    return whole.matches()
        ? new Clauses(
            Optional.of(whole.group("expected")),
            Optional.ofNullable(whole.group("value")).filter(value -> value.contains("{")))
        : new Clauses(Optional.empty(), Optional.empty());
  }
}
