package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Parsing within bounds, and what is reported when a text is no JSON. */
final class StrictJson {
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(200)
          .maxStringLength(1 << 20)
          .maxNameLength(10_000)
          .maxNumberLength(100)
          .build();

  /** Makes parsers with bounds on nesting, texts and numbers. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .build();

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** The parser's own words for an object or array that is not closed. */
  private static final Pattern NOT_CLOSED =
      Pattern.compile("expected close marker for (Object|Array)");

  /** The parser's own words for an end between the entries of an object or array. */
  private static final Pattern WITHIN = Pattern.compile("within/between (Object|Array) entries");

  /** The parser's own words for a bracket that closes something else. */
  private static final Pattern WRONGLY_CLOSED =
      Pattern.compile("^Unexpected close marker '(.)': expected '(.)'");

  /** What the parser adds in brackets on where it stands, which is said before. */
  private static final Pattern SOURCE = Pattern.compile(" *\\([^(]*\\[Source: [^\\]]*\\]\\)");

  private StrictJson() {}

  /** Opens a parser. */
  interface Source {
    JsonParser open() throws IOException;
  }

  /** A parser of a text in UTF-8, with or without a byte order mark. */
  static JsonParser parser(InputStream text) throws IOException {
    InputStream start = text.markSupported() ? text : new BufferedInputStream(text);
    skipMark(start);
    return FACTORY.createParser(start);
  }

  /** Passes over a byte order mark. */
  static void skipMark(InputStream start) throws IOException {
    start.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(start.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      start.reset();
    }
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
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "the text is empty", (JsonLocation) null);
      }
      T value = codec.read(parser, report);
      if (parser.nextToken() != null) {
        throw new JsonParseException(
            parser, "nothing may follow the document, was " + Shown.token(parser));
      }
      return report.count() == 0 ? value : null;
    } catch (IOException unreadable) {
      throw new RefusedException(what, List.of(malformed(unreadable, report)));
    }
  }

  /** The tree of a JSON text. */
  static Branch tree(String json) {
    TreeCodec<Branch> trees = new Trees();
    return read(() -> FACTORY.createParser(json), trees, "JSON text", new Report());
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
    String message = malformed.getOriginalMessage().replace("field name", "property name");
    Matcher open = NOT_CLOSED.matcher(message);
    if (open.find()) {
      JsonLocation start = start(malformed);
      String began =
          report.line() > 0
              ? ""
              : " from line " + start.getLineNr() + ", column " + start.getColumnNr();
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

  /** Where the object or array begins in which the parser came to the end. */
  private static JsonLocation start(JsonProcessingException malformed) {
    JsonParser parser = (JsonParser) malformed.getProcessor();
    return parser.getParsingContext().startLocation(ContentReference.unknown());
  }

  private static String ended(String message) {
    if (message.contains("closing quote") || message.contains("property name")) {
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
