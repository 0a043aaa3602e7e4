package org.kapok.id;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kapok.problem.InvalidValueException;

/** What every id's text must be, and how texts are ordered. */
final class IdText {
  private static final int LONGEST = 256;

  private IdText() {}

  static void require(String type, String value) {
    if (value.isEmpty()) {
      throw new InvalidValueException("{0} must not be empty", type);
    }
    if (value.length() > LONGEST) {
      throw new InvalidValueException(
          "{0} must have at most {1} characters, had {2}: \"{3}…\"",
          type, LONGEST, value.length(), value.substring(0, 40));
    }
    if (isPlain(value)) {
      return;
    }
    if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
      throw new InvalidValueException(
          "{0} must not start or end with white space, was \"{1}\"", type, value);
    }
    int point;
    for (int i = 0; i < value.length(); i += Character.charCount(point)) {
      point = value.codePointAt(i);
      requirePrintable(type, point);
    }
  }

  /** Whether there are printable ASCII characters only, as in nearly all ids. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each <= ' ' || each >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static void requirePrintable(String type, int point) {
    if (Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE) {
      throw new InvalidValueException(
          "{0} must hold no control character and no half surrogate pair, held U+{1}",
          type, Integer.toHexString(0x10000 | point).substring(1));
    }
  }

  /** The parts as one text that no other parts give: escaped, and joined by a slash. */
  static String joined(String... parts) {
    return Arrays.stream(parts)
        .map(part -> part.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining("/"));
  }

  /**
   * A hash that does not follow from that of {@link String}, for which anybody writes texts of
   * equal hashes. Maps tell keys of equal hashes apart in time only if they are comparable with
   * their own class; ids of subjects are comparable with each other.
   */
  static int hash(String value) {
    long hash = value.length();
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  /** Compares by code point; {@link String#compareTo} would put U+FFFD after U+1F600. */
  static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean oneIsSurrogate = Character.isSurrogate(x) != Character.isSurrogate(y);
        return oneIsSurrogate ? (Character.isSurrogate(x) ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
