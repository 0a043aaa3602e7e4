package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;

/** The faults found so far. */
final class Problems {
  private static final int MOST_LISTED = 12;

  private final List<Problem> found = new ArrayList<>();

  void add(String code, String place, String message) {
    found.add(new Problem(code, place, message));
  }

  void unknownCode(String place, FieldUse field, String code) {
    add(
        "unknown-code",
        place,
        "\""
            + code
            + "\" is no code of "
            + field.name
            + ", which has "
            + listed(field.symbols())
            + Nearest.hint(code, field.symbols()));
  }

  /** Names in brackets, the first dozen of many. */
  static String listed(List<String> names) {
    return names.size() <= MOST_LISTED
        ? names.toString()
        : "["
            + String.join(", ", names.subList(0, MOST_LISTED))
            + ", … "
            + names.size()
            + " in all]";
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order in which they were found, each once. */
  List<Problem> list() {
    return found.stream().distinct().toList();
  }
}
