package org.kapok.json.jackson3;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** What comes of reading, to compare: values and problems. */
final class Outcome {
  /** Faults that the parser finds, and says in its own words unless we have others for it. */
  private static final Set<String> OF_THE_PARSER = Set.of("malformed-json", "too-large");

  private static final Pattern PARSERS_WORDS =
      Pattern.compile("^(line [0-9]+, column [0-9]+: )?.*", Pattern.DOTALL);

  private Outcome() {}

  /** The value, or the problems with which it is refused. */
  static Object of(Supplier<?> reading) {
    try {
      return reading.get();
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }

  /** As {@link #of}, but of what the parser refuses only the code and the line and column. */
  static Object withoutWords(Supplier<?> reading) {
    return withoutWords(of(reading));
  }

  private static Object withoutWords(Object outcome) {
    return outcome instanceof List<?> problems
        ? problems.stream()
            .map(each -> each instanceof Problem problem ? withoutWords(problem) : each)
            .toList()
        : outcome;
  }

  private static Problem withoutWords(Problem problem) {
    return OF_THE_PARSER.contains(problem.code())
        ? new Problem(
            problem.code(),
            problem.place(),
            Sentence.verbatim(PARSERS_WORDS.matcher(problem.message()).replaceFirst("$1")))
        : problem;
  }

  /**
   * The values one after another, and the problems with which others are refused, without words.
   */
  static List<Object> ofEach(Supplier<? extends Iterator<?>> reader) {
    Object opened = of(reader);
    if (!(opened instanceof Iterator<?> values)) {
      return List.of(opened);
    }
    List<Object> outcomes = new ArrayList<>();
    while (values.hasNext()) {
      outcomes.add(withoutWords(values::next));
    }
    return outcomes;
  }
}
