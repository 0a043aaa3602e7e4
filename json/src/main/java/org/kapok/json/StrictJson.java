package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Parsing within bounds, and what is reported when a text is no JSON. */
final class StrictJson {
  /** The parser's own words for an object or array that is not closed, and where it began. */
  private static final Pattern NOT_CLOSED =
      Pattern.compile(
          "expected close marker for (Object|Array)"
              + " \\(start marker at \\[Source: [^\\]]*line: ([0-9]+), column: ([0-9]+)\\]\\)");

  /** The parser's own words for an end between the entries of an object or array. */
  private static final Pattern WITHIN = Pattern.compile("within/between (Object|Array) entries");

  /** The parser's own words for a bracket that closes something else. */
  private static final Pattern WRONGLY_CLOSED =
      Pattern.compile("^Unexpected close marker '(.)': expected '(.)'");

  /** What the parser adds in brackets on where it stands, which is said before. */
  private static final Pattern SOURCE = Pattern.compile(" *\\([^(]*\\[Source: [^\\]]*\\]\\)");

  /** The parser's own words for a limit that is its own, and what was found. */
  private static final Pattern BEYOND =
      Pattern.compile("\\(([0-9]+)\\) exceeds .*getMax([A-Za-z]+)\\(\\)");

  private StrictJson() {}

  /** Opens a parser. */
  interface Source {
    JsonParser open() throws IOException;
  }

  /**
   * Reads one whole document.
   *
   * @throws RefusedException with every fault
   */
  static <T> T read(Source source, Codec<T> codec, String what, Report report) {
    T value = readOrReport(source, codec, report, what);
    if (value == null) {
      throw new RefusedException(what, report.problems());
    }
    return value;
  }

  private static <T> @Nullable T readOrReport(
      Source source, Codec<T> codec, Report report, String what) {
    try (JsonParser parser = source.open()) {
      return readOrReport(parser, codec, report, what);
    } catch (IOException unreadable) {
      throw new RefusedException(what, List.of(malformed(unreadable, report)));
    }
  }

  private static <T> @Nullable T readOrReport(
      JsonParser parser, Codec<T> codec, Report report, String what) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "the text is empty", (JsonLocation) null);
      }
      T value = codec.read(parser, report);
      if (parser.nextToken() != null) {
        throw new JsonParseException(
            parser, "nothing may follow the document, was " + Shown.token(parser));
      }
      return report.settle() ? value : null;
    } catch (StreamConstraintsException beyond) {
      Problem tooLarge = malformed(beyond, report);
      throw new RefusedException(
          what, List.of(new Problem(tooLarge.code(), report.place(parser), tooLarge.message())));
    } catch (TooManyProblemsException end) {
      return null;
    } catch (JsonProcessingException malformed) {
      throw malformed;
    } catch (IOException broken) {
      String code = broken instanceof BeyondLimitException ? "too-large" : "malformed-json";
      String message = at(parser.currentTokenLocation(), report) + broken.getMessage();
      throw new RefusedException(what, List.of(new Problem(code, "", message)));
    }
  }

  /**
   * Reads the value that the parser stands on, and of which it may be a part.
   *
   * @throws RefusedException with every fault; the parser may then stand within the value
   */
  static <T> T readPart(JsonParser parser, Codec<T> codec, String what, Report report)
      throws IOException {
    T value;
    try {
      value = codec.read(parser, report);
    } catch (TooManyProblemsException end) {
      value = null;
    }
    if (value == null || report.count() > 0) {
      throw new RefusedException(what, report.problems());
    }
    return value;
  }

  /** The tree of a JSON text that was read or made before. */
  static JsonNode tree(String json) {
    return tree(() -> Parsers.WIDEST.of(json), ReadLimits.WIDEST);
  }

  /** The tree of a JSON text. */
  static JsonNode tree(Source source, ReadLimits limits) {
    TreeCodec<Branch> trees = new Trees();
    return read(source, trees, "JSON text", new Report(limits)).node();
  }

  /** The tree itself. */
  private static final class Trees implements TreeCodec<Branch> {
    @Override
    public Branch read(Branch branch) {
      return branch;
    }

    @Override
    public void write(Branch value, JsonGenerator generator) {
      throw new IllegalStateException("a tree is read only to be copied");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.anything();
    }
  }

  /** The fault of a text that is no JSON, or beyond the bounds. */
  static Problem malformed(Exception unreadable, Report report) {
    if (unreadable instanceof BeyondLimitException) {
      return new Problem("too-large", "", at(null, report) + unreadable.getMessage());
    }
    if (unreadable instanceof JsonProcessingException malformed) {
      String code =
          malformed instanceof StreamConstraintsException ? "too-large" : "malformed-json";
      String message = inOurWords(malformed, report);
      return new Problem(code, "", at(malformed.getLocation(), report) + message);
    }
    return new Problem("malformed-json", "", at(null, report) + unreadable.getMessage());
  }

  /**
   * Says in our words what the parser says of open and closed; where an object began within one
   * line needs no saying.
   */
  private static String inOurWords(JsonProcessingException malformed, Report report) {
    String message = malformed.getOriginalMessage();
    Matcher beyond = BEYOND.matcher(message);
    if (beyond.find()) {
      return beyond(beyond.group(2), beyond.group(1), report.limits());
    }
    Matcher open = NOT_CLOSED.matcher(message);
    if (open.find()) {
      String began =
          report.line() > 0 ? "" : " from line " + open.group(2) + ", column " + open.group(3);
      return "the " + open.group(1).toLowerCase(Locale.ROOT) + began + " is not closed";
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return ended(message);
    }
    Matcher closed = WRONGLY_CLOSED.matcher(message);
    return closed.find()
        ? "expected '" + closed.group(2) + "', was '" + closed.group(1) + "'"
        : SOURCE.matcher(message).replaceAll("");
  }

  private static String beyond(String limit, String found, ReadLimits limits) {
    String most =
        switch (limit) {
          case "NestingDepth" -> "objects and arrays must be at most " + limits.depth() + " deep";
          case "StringLength" -> "a text must have at most " + limits.textLength() + " characters";
          case "NameLength" -> "a name must have at most " + limits.nameLength() + " characters";
          case "NumberLength" ->
              "a number must have at most " + limits.numberLength() + " characters";
          default -> "the document must have at most " + limits.tokens() + " tokens";
        };
    return most + ", was " + found + " or more";
  }

  private static String ended(String message) {
    if (message.contains("closing quote") || message.contains("field name")) {
      return "the text in quotes is not closed";
    }
    Matcher within = WITHIN.matcher(message);
    return within.find()
        ? "the " + within.group(1).toLowerCase(Locale.ROOT) + " is not closed"
        : "the document ends too early";
  }

  /** Line and column: those of the file, if the document is one line of it. */
  private static String at(@Nullable JsonLocation location, Report report) {
    if (location == null || location.getLineNr() < 1) {
      return report.line() > 0 ? "line " + report.line() + ": " : "";
    }
    long line = report.line() > 0 ? report.line() : location.getLineNr();
    return "line " + line + ", column " + location.getColumnNr() + ": ";
  }
}
