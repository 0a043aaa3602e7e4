package org.kapok.participation;

import java.util.Collection;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;

/** The order of subjects as a number: type, and the first characters in which any two differ. */
final class SubjectKey {
  /** How many bits a key has: two of the type, the rest of characters. */
  static final int BITS = 42;

  private static final int CHARACTERS = 5;
  private static final int LARGEST = 0xFF;

  private final int common;

  SubjectKey(Collection<SubjectId> all) {
    String first = all.isEmpty() ? "" : all.iterator().next().value();
    int same = first.length();
    for (SubjectId each : all) {
      while (!each.value().regionMatches(0, first, 0, same)) {
        same--;
      }
    }
    common = same;
  }

  /** The place of the type in the order. */
  static int of(SubjectType type) {
    return switch (type) {
      case MEMBER -> 0;
      case TEAM -> 1;
      case ORGANIZATION -> 2;
    };
  }

  /**
   * The key: never less than that of a subject that stands before. What follows a character that is
   * not told from others does not count.
   */
  long of(SubjectId subject) {
    String text = subject.value();
    long key = of(subject.type());
    boolean isExact = true;
    for (int i = common; i < common + CHARACTERS; i++) {
      int next = isExact && i < text.length() ? Math.min(LARGEST, text.charAt(i)) : 0;
      isExact &= next < LARGEST;
      key = key << 8 | next;
    }
    return key;
  }
}
