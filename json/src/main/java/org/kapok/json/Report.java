package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Explained;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** The faults of one document, each at its place; costs nothing as long as there is none. */
final class Report {
  /** The most characters of all places together. */
  private static final int MOST_CHARACTERS = 1 << 20;

  private final String base;
  private final Found found;

  /** What was found in one document, from whichever part of it one reports. */
  private static final class Found {
    final long line;
    final ReadLimits limits;
    final List<Problem> problems = new ArrayList<>();
    final Set<String> lost = new HashSet<>();
    final @Nullable UnknownProperties unknown;
    int characters;

    Found(long line, ReadLimits limits, @Nullable UnknownProperties unknown) {
      this.line = line;
      this.limits = limits;
      this.unknown = unknown;
    }
  }

  /** No faults yet of a document, as many as are told by default. */
  Report() {
    this(ReadLimits.DEFAULT);
  }

  /** No faults yet of a document. */
  Report(ReadLimits limits) {
    this("", new Found(0, limits, null));
  }

  /** No faults yet of a document that may be newer than what is known here. */
  Report(ReadLimits limits, UnknownProperties unknown) {
    this("", new Found(0, limits, unknown));
  }

  private Report(String base, Found found) {
    this.base = base;
    this.found = found;
  }

  /** No faults yet of a document that is one line of a file; every message names the line. */
  static Report ofLine(long number, ReadLimits limits) {
    return new Report("", new Found(number, limits, null));
  }

  /** The line of a file that the document is; 0 if it is no line. */
  long line() {
    return found.line;
  }

  ReadLimits limits() {
    return found.limits;
  }

  /** The same report, for a parser whose root is the document's part at that place. */
  Report under(String place) {
    return new Report(place, found);
  }

  /** A report of its own for a part whose faults are not told. */
  Report untold() {
    return new Report(base, new Found(found.line, found.limits, found.unknown));
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

  /**
   * Reports a fault.
   *
   * @throws TooManyProblemsException if there are more than are told
   */
  void add(Problem problem) {
    found.characters += problem.place().length();
    if (count() >= found.limits.problems() || found.characters > MOST_CHARACTERS) {
      found.problems.add(
          inLine(Problem.of("too-many-problems", "", "there are more than {0} problems", count())));
      throw new TooManyProblemsException();
    }
    found.problems.add(inLine(problem));
  }

  private Problem inLine(Problem problem) {
    return line() == 0
        ? problem
        : Problem.of(problem.code(), problem.place(), "line {0}: {1}", line(), problem.sentence());
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

  /** Whether the name, which the parser has just read, can be one; if not, it is reported. */
  boolean takesName(String name, JsonParser parser) {
    if (name.length() > found.limits.nameLength()) {
      add(
          "too-large",
          parser,
          "a name must have at most {0} characters, was {1}",
          found.limits.nameLength(),
          name.length());
      return false;
    }
    if (!TextCodec.isWhole(name)) {
      add("invalid", parser, "a name must not hold half of a surrogate pair");
      return false;
    }
    return true;
  }

  /** Reports a property that is none of those known, or keeps it; passes over its value. */
  void unknownProperty(String name, Collection<String> known, JsonParser parser)
      throws IOException {
    if (found.unknown == null) {
      unknownProperty(name, known, place(parser));
      parser.skipChildren();
    } else {
      found.unknown.add(name, known, Branch.read(parser, this));
    }
  }

  /** Reports a property that is none of those known. */
  void unknownProperty(String name, Collection<String> known, String place) {
    add(
        "unknown-property",
        place,
        "\"{0}\" is none of the properties {1}{2}",
        Shown.shortened(name),
        known,
        Nearest.hint(name, known));
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

  /** Whether documents of newer versions are read. */
  boolean isTolerant() {
    return found.unknown != null;
  }

  /** Notes which version the document at the place names. */
  void declare(String place, String schema, boolean newer) {
    if (found.unknown != null) {
      found.unknown.declare(place, schema, newer);
    }
  }

  /** Notes that problems of this code would only follow from what could not be read. */
  void lose(String code) {
    found.lost.add(code);
  }

  /** Whether problems of this code would only follow from what could not be read. */
  boolean hasLost(String code) {
    return found.lost.contains(code);
  }

  /** How many faults there are so far. */
  int count() {
    return found.problems.size();
  }

  /** Forgets what was found at the place and within it: all faults but the first ones. */
  void forget(String place, int firstOnes) {
    found.problems.subList(firstOnes, count()).clear();
    if (found.unknown != null) {
      found.unknown.forget(place);
    }
  }

  /** Whether the document, which has been read, has no faults. */
  boolean settle() {
    if (found.unknown != null) {
      found.unknown.settle(this);
    }
    return count() == 0;
  }

  /** The faults so far, in the order in which they were found. */
  List<Problem> problems() {
    return List.copyOf(found.problems);
  }
}
