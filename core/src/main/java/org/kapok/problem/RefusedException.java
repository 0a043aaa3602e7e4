package org.kapok.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a document or value is refused whole; names every fault at once. Nothing of the
 * refused input has been applied.
 */
public final class RefusedException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The faults; not carried over Java serialisation, the message is. */
  private final transient List<Problem> problems;

  /**
   * Refuses for these reasons.
   *
   * @param what what is refused, such as {@code scheme guangzhou-points}
   * @param problems at least one, in the order in which they are to be read
   */
  public RefusedException(String what, List<Problem> problems) {
    super(message(what, problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(String what, List<Problem> problems) {
    String head =
        what
            + " is refused, "
            + problems.size()
            + (problems.size() == 1 ? " problem" : " problems");
    return problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", head + ":", ""));
  }

  /** Every fault, in reading order. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
