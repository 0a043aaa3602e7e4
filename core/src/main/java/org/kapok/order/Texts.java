package org.kapok.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapok.problem.InvalidValueException;

/** What the parts of events have to be. */
final class Texts {
  private Texts() {}

  static void requireText(String name, String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("{0} must not be blank", name);
    }
  }

  static void requireOnce(List<TakingPart> parts) {
    Set<TakingPart.Key> known = new HashSet<>();
    for (TakingPart each : parts) {
      if (!known.add(each.key())) {
        throw new InvalidValueException(
            "parts must name nobody twice in the same role: {0} {1}", each.who(), each.role());
      }
    }
  }
}
