package org.kapok.privacy;

/** What every text that is never printed must be. No message repeats the text. */
final class HiddenText {
  private HiddenText() {}

  static void require(String type, String text, int longest) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          type + " must not be blank and must not start or end with white space");
    }
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          type + " must have at most " + longest + " characters, had " + text.length());
    }
    if (text.indexOf('*') >= 0) {
      throw new IllegalArgumentException(
          type + " must hold no *. Maybe a masked text was given instead of the text itself?");
    }
    if (text.codePoints().anyMatch(HiddenText::isUnprintable)) {
      throw new IllegalArgumentException(
          type + " must hold no control character and no half surrogate pair");
    }
  }

  private static boolean isUnprintable(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
  }
}
