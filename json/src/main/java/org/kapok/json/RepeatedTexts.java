package org.kapok.json;

import org.jspecify.annotations.Nullable;

/**
 * Texts that come again and again, such as codes: each is made once, so that equal texts are mostly
 * the same object. A text that finds its place taken takes it over.
 */
final class RepeatedTexts {
  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;

  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /** The text of these characters, if it is there. */
  @Nullable String known(char[] characters, int from, int length) {
    String known = length > LONGEST ? null : texts[place(characters, from, length)];
    return known != null && isText(known, characters, from, length) ? known : null;
  }

  /** Adds the text of these characters. */
  String add(char[] characters, int from, int length) {
    String text = new String(characters, from, length);
    if (length <= LONGEST) {
      texts[place(characters, from, length)] = text;
    }
    return text;
  }

  private static int place(char[] characters, int from, int length) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = hash * 31 + characters[i];
    }
    return (hash ^ hash >>> 15) & PLACES - 1;
  }

  private static boolean isText(String text, char[] characters, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[from + i]) {
        return false;
      }
    }
    return true;
  }
}
