package org.kapok.json;

import java.util.ArrayList;
import java.util.List;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * How much a reader takes in before it refuses a document with {@code too-large}. Within them the
 * time and memory of reading grow with the length of the document and with nothing else.
 *
 * <p>The defaults let a document with the persons of a large city pass, and a stream of any length:
 * for NDJSON, and for the elements of an array read one by one, {@code lineBytes} and {@code
 * tokens} hold for each element, and {@code documentBytes} for none.
 *
 * <p>Example: {@code KapokReader.strict().withLimits(ReadLimits.DEFAULT.withDepth(50))}.
 *
 * @param depth most objects and arrays within one another, 1 to 400. Default 200: conditions of
 *     published schemes need fewer than 20, and a thread with a stack of 512 KiB bears 400
 * @param documentBytes most bytes of a document in UTF-8, from 1. Default 128 MiB: a city of 10 000
 *     persons needs about 10 MiB
 * @param textLength most UTF-16 characters of a text, 1 to 2<sup>28</sup>. Default 1 Mi: no text of
 *     the domain is longer than a few pages
 * @param nameLength most UTF-16 characters of a property's name, 1 to 10 000. Default 1000: names
 *     are codes and ids, and every message about a place repeats them
 * @param numberLength most characters of a number, 1 to 1000. Default 100: an amount has at most 15
 *     digits, and reading one takes time by the square of its length
 * @param tokens most values, names, and ends of objects and arrays of a document or element, from
 *     1. Default 10 million: one participation has about 30, and the shortest value of 2 bytes may
 *     take 50 bytes of memory
 * @param lineBytes most bytes of a line of NDJSON, or of an element of an array that is read one by
 *     one, 1 to 2<sup>28</sup>; for an array to within a buffer of a few thousand. Default 1 MiB:
 *     lines are single participations, facts or orders
 * @param problems most problems that are told of a document, 1 to 100 000; fewer if their places
 *     are long. Default 1000: nobody reads more, and the reader stops there
 */
public record ReadLimits(
    int depth,
    long documentBytes,
    int textLength,
    int nameLength,
    int numberLength,
    long tokens,
    int lineBytes,
    int problems) {
  private static final int MOST_LENGTH = 1 << 28;

  /** The limits that hold unless others are given. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(200, 1L << 27, 1 << 20, 1000, 100, 10_000_000, 1 << 20, 1000);

  /** As much as the library bears. */
  static final ReadLimits WIDEST =
      new ReadLimits(
          400, Long.MAX_VALUE, MOST_LENGTH, 10_000, 1000, Long.MAX_VALUE, MOST_LENGTH, 100_000);

  /**
   * Limits within what the library bears.
   *
   * @throws RefusedException naming every limit that lies beyond it
   */
  public ReadLimits {
    List<Problem> problemsOfLimits = new ArrayList<>();
    require("depth", depth, 400, problemsOfLimits);
    require("documentBytes", documentBytes, Long.MAX_VALUE, problemsOfLimits);
    require("textLength", textLength, MOST_LENGTH, problemsOfLimits);
    require("nameLength", nameLength, 10_000, problemsOfLimits);
    require("numberLength", numberLength, 1000, problemsOfLimits);
    require("tokens", tokens, Long.MAX_VALUE, problemsOfLimits);
    require("lineBytes", lineBytes, MOST_LENGTH, problemsOfLimits);
    require("problems", problems, 100_000, problemsOfLimits);
    if (!problemsOfLimits.isEmpty()) {
      throw new RefusedException("ReadLimits", problemsOfLimits);
    }
  }

  private static void require(String name, long limit, long most, List<Problem> problems) {
    if (limit < 1 || limit > most) {
      problems.add(
          Problem.of("out-of-range", "/" + name, "must be from 1 to {0}, was {1}", most, limit));
    }
  }

  /** These limits with another {@link #depth()}. */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(
        most, documentBytes, textLength, nameLength, numberLength, tokens, lineBytes, problems);
  }

  /** These limits with other {@link #documentBytes()}. */
  public ReadLimits withDocumentBytes(long most) {
    return new ReadLimits(
        depth, most, textLength, nameLength, numberLength, tokens, lineBytes, problems);
  }

  /** These limits with another {@link #textLength()}. */
  public ReadLimits withTextLength(int most) {
    return new ReadLimits(
        depth, documentBytes, most, nameLength, numberLength, tokens, lineBytes, problems);
  }

  /** These limits with another {@link #nameLength()}. */
  public ReadLimits withNameLength(int most) {
    return new ReadLimits(
        depth, documentBytes, textLength, most, numberLength, tokens, lineBytes, problems);
  }

  /** These limits with another {@link #numberLength()}. */
  public ReadLimits withNumberLength(int most) {
    return new ReadLimits(
        depth, documentBytes, textLength, nameLength, most, tokens, lineBytes, problems);
  }

  /** These limits with other {@link #tokens()}. */
  public ReadLimits withTokens(long most) {
    return new ReadLimits(
        depth, documentBytes, textLength, nameLength, numberLength, most, lineBytes, problems);
  }

  /** These limits with other {@link #lineBytes()}. */
  public ReadLimits withLineBytes(int most) {
    return new ReadLimits(
        depth, documentBytes, textLength, nameLength, numberLength, tokens, most, problems);
  }

  /** These limits with other {@link #problems()}. */
  public ReadLimits withProblems(int most) {
    return new ReadLimits(
        depth, documentBytes, textLength, nameLength, numberLength, tokens, lineBytes, most);
  }
}
