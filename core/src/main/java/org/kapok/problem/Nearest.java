package org.kapok.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
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
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= enough)
        .filter(candidate -> distance(word, candidate) <= enough)
        .min(
            Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** {@code . Maybe "duration"?} when a candidate is near, else nothing. */
  public static Hint hint(String word, Collection<String> candidates) {
    return new Hint(to(word, candidates));
  }

  /**
   * Edits of one letter: insert, delete, replace, or swap with its neighbour; case does not count.
   */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      edits[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      edits[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int inserted = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        edits[i][j] = Math.min(replaced, inserted);
        if (isSwapped(a, i, b, j)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }

  private static boolean isSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
