package org.kapok.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown when a document or value is refused whole; names every fault at once. Nothing of the
 * refused input has been applied.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** What is refused; not carried over Java serialisation, the message is. */
  private final transient Argument what;

  /** The faults; not carried over Java serialisation, the message is. */
  private final transient List<Problem> problems;

  /**
   * Refuses for these reasons.
   *
   * @param what what is refused, such as {@code scheme guangzhou-points}
   * @param problems at least one, in the order in which they are to be read
   */
  public RefusedException(String what, List<Problem> problems) {
    this(Argument.of(what), problems);
  }

  /**
   * Refuses for these reasons.
   *
   * @param what what is refused, told in the reader's language if it is a sentence
   * @param problems at least one, in the order in which they are to be read
   */
  public RefusedException(Argument what, List<Problem> problems) {
    super(message(what, problems, Locale.ENGLISH));
    this.what = what;
    this.problems = List.copyOf(problems);
  }

  private static String message(Argument what, List<Problem> problems, Locale language) {
    String head = Sentence.of("{0}:", summary(what, problems.size())).in(language);
    return problems.stream()
        .map(problem -> "\n  " + problem.told(language))
        .collect(Collectors.joining("", head, ""));
  }

  private static Sentence summary(Argument what, int problems) {
    return problems == 1
        ? Sentence.of("{0} is refused, 1 problem", what)
        : Sentence.of("{0} is refused, {1} problems", what, problems);
  }

  /** Every fault, in reading order. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  /**
   * What is refused and for how many problems, such as {@code scheme x is refused, 2 problems}; in
   * Chinese for a Chinese locale, in English for any other.
   */
  public String summary(Locale language) {
    if (what == null) {
      return String.valueOf(getMessage()).lines().findFirst().orElse("");
    }
    return summary(what, problems().size()).in(language);
  }

  /** The message in that language: the summary, and each problem with its place on a line. */
  public String message(Locale language) {
    return what == null ? String.valueOf(getMessage()) : message(what, problems(), language);
  }
}
