package org.kapok.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the parts of events have to be. */
final class Texts {
  private Texts() {}

  static void requireText(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
  }

  static void requireOnce(List<TakingPart> parts) {
    Set<TakingPart.Key> known = new HashSet<>();
    for (TakingPart each : parts) {
      if (!known.add(each.key())) {
        throw new IllegalArgumentException(
            "parts must name nobody twice in the same role: " + each.who() + " " + each.role());
      }
    }
  }
}
