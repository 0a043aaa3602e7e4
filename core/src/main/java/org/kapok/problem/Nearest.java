package org.kapok.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that a person most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate nearest to the word by edit distance, ignoring case, if it is near enough to be
   * worth naming (at most a third of the word's letters differ, at least one may); ties go to the
   * first in code point order.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int enough = Math.max(1, word.length() / 3);
    if (word.length() > 100) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(candidate -> candidate.length() <= 100)
        .filter(candidate -> distance(word, candidate) <= enough)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code ". Maybe \"duration\"?"} when a candidate is near, else nothing. */
  public static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(name -> ". Maybe \"" + name + "\"?").orElse("");
  }

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1))
                ? 0
                : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
