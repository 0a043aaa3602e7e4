package org.kapok.privacy;

import org.kapok.problem.InvalidValueException;

/** What every text that is never printed must be. No message repeats the text. */
final class HiddenText {
  private HiddenText() {}

  static void require(String type, String text, int longest) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new InvalidValueException(
          "{0} must not be blank and must not start or end with white space", type);
    }
    if (text.length() > longest) {
      throw new InvalidValueException(
          "{0} must have at most {1} characters, had {2}", type, longest, text.length());
    }
    if (text.indexOf('*') >= 0) {
      throw new InvalidValueException(
          "{0} must hold no *. Maybe a masked text was given instead of the text itself?", type);
    }
    if (text.codePoints().anyMatch(HiddenText::isUnprintable)) {
      throw new InvalidValueException(
          "{0} must hold no control character and no half surrogate pair", type);
    }
  }

  private static boolean isUnprintable(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
