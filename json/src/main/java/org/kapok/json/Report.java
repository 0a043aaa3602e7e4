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
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

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
   * @throws TooManyProblemsException if there are more than are told
   */
  void add(String code, String place, String message) {
    found.characters += place.length();
    if (count() >= found.limits.problems() || found.characters > MOST_CHARACTERS) {
      String more = inLine("there are more than " + count() + " problems");
      found.problems.add(new Problem("too-many-problems", "", more));
      throw new TooManyProblemsException();
    }
    found.problems.add(new Problem(code, place, inLine(message)));
  }

  private String inLine(String message) {
    return line() == 0 ? message : "line " + line() + ": " + message;
  }

  /** Reports a fault of the value that the parser stands on. */
  void add(String code, JsonParser parser, String message) {
    add(code, place(parser), message);
  }

  /** Reports that the value is not of the JSON type wanted, and passes over it. */
  void wrongType(JsonParser parser, String expected) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      add("null", parser, "must be " + expected + ", was null. Maybe leave the property out?");
    } else {
      add("wrong-type", parser, "must be " + expected + ", was " + Shown.token(parser));
    }
    parser.skipChildren();
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
        Shown.quoted(name) + " is none of the properties " + known + Nearest.hint(name, known));
  }

  /** Reports why a constructor or builder refused the value at the place. */
  void refused(RuntimeException refusal, String place) {
    if (refusal instanceof RefusedException several) {
      several.problems().forEach(each -> add(each.code(), place + each.place(), each.message()));
    } else {
      String code = refusal instanceof ArithmeticException ? "out-of-range" : "invalid";
      add(code, place, String.valueOf(refusal.getMessage()));
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

  /** Forgets all faults but the first ones. */
  void forgetFrom(int count) {
    found.problems.subList(count, count()).clear();
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
