package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import org.kapok.problem.Argument;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;

/** The faults found so far. */
final class Problems {
  private static final int MOST_LISTED = 12;

  private final List<Problem> found = new ArrayList<>();

  void add(String code, String place, String pattern, Object... arguments) {
    found.add(Problem.of(code, place, pattern, arguments));
  }

  void add(Problem problem) {
    found.add(problem);
  }

  void unknownCode(String place, FieldUse field, String code) {
    add(
        "unknown-code",
        place,
        "\"{0}\" is no code of {1}, which has {2}{3}",
        code,
        field.name,
        listed(field.symbols()),
        Nearest.hint(code, field.symbols()));
  }

  /** Names in brackets, the first dozen of many. */
  static Argument listed(List<String> names) {
    return names.size() <= MOST_LISTED
        ? Argument.of(names)
        : Sentence.of(
            "[{0}, … {1} in all]", String.join(", ", names.subList(0, MOST_LISTED)), names.size());
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** In the order in which they were found, each once. */
  List<Problem> list() {
    return found.stream().distinct().toList();
  }
}
