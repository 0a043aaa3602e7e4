package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kapok.problem.Explained;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** The faults of one document, each at its place; costs nothing as long as there is none. */
final class Report {
  private static final int MOST = 1000;

  private final String base;
  private final long line;
  private final List<Problem> problems;
  private final Set<String> lost;

  /** No faults yet of a document. */
  Report() {
    this("", 0, new ArrayList<>(), new HashSet<>());
  }

  private Report(String base, long line, List<Problem> problems, Set<String> lost) {
    this.base = base;
    this.line = line;
    this.problems = problems;
    this.lost = lost;
  }

  /** No faults yet of a document that is one line of a file; every message names the line. */
  static Report ofLine(long number) {
    return new Report("", number, new ArrayList<>(), new HashSet<>());
  }

  /** The line of a file that the document is; 0 if it is no line. */
  long line() {
    return line;
  }

  /** The same report, for a parser whose root is the document's part at that place. */
  Report under(String place) {
    return new Report(place, line, problems, lost);
  }

  /** The place of the value that the parser stands on, or has just read. */
  String place(JsonParser parser) {
    return base + parser.getParsingContext().pathAsPointer();
  }

  /**
   * Reports a fault.
   *
   * @param pattern the sentence, as by {@link Sentence#of}
   */
  void add(String code, String place, String pattern, Object... arguments) {
    add(Problem.of(code, place, pattern, arguments));
  }

  /** Reports a fault of the value that the parser stands on. */
  void add(String code, JsonParser parser, String pattern, Object... arguments) {
    add(Problem.of(code, place(parser), pattern, arguments));
  }

  /** Reports a fault; beyond a thousand of them, only that there are more. */
  void add(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(inLine(problem));
    } else if (problems.size() == MOST) {
      problems.add(
          inLine(Problem.of("too-many-problems", "", "there are more than {0} problems", MOST)));
    }
  }

  private Problem inLine(Problem problem) {
    return line == 0
        ? problem
        : Problem.of(problem.code(), problem.place(), "line {0}: {1}", line, problem.sentence());
  }

  /**
   * Reports that the value is not of the JSON type wanted, and passes over it.
   *
   * @param pattern what it must be, such as {@code a text}
   */
  void wrongType(JsonParser parser, String pattern) throws IOException {
    Sentence expected = Sentence.of(pattern);
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      add("null", parser, "must be {0}, was null. Maybe leave the property out?", expected);
    } else {
      add("wrong-type", parser, "must be {0}, was {1}", expected, Shown.token(parser));
    }
    parser.skipChildren();
  }

  /** Reports why a constructor or builder refused the value at the place. */
  void refused(RuntimeException refusal, String place) {
    if (refusal instanceof RefusedException several) {
      several.problems().forEach(each -> add(each.under(place)));
    } else {
      String code = refusal instanceof ArithmeticException ? "out-of-range" : "invalid";
      add(new Problem(code, place, Explained.of(refusal)));
    }
  }

  /** Notes that problems of this code would only follow from what could not be read. */
  void lose(String code) {
    lost.add(code);
  }

  /** Whether problems of this code would only follow from what could not be read. */
  boolean hasLost(String code) {
    return lost.contains(code);
  }

  /** How many faults there are so far. */
  int count() {
    return problems.size();
  }

  /** The faults so far, in the order in which they were found. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
