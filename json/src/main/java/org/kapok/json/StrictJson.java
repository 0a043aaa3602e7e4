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
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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
  /** Within the limits that hold unless others are given. */
  static final StrictJson DEFAULT = new StrictJson(ReadLimits.DEFAULT);

  /** Within the widest limits, for what was read or made before. */
  private static final StrictJson WIDEST = new StrictJson(ReadLimits.WIDEST);

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

  /** The parser's own words for a limit that is its own, and what was found. */
  private static final Pattern BEYOND =
      Pattern.compile("\\(([0-9]+)\\) exceeds .*getMax([A-Za-z]+)\\(\\)");

  private final ReadLimits limits;
  private final JsonFactory factory;
  private final JsonFactory elements;

  /** Parsing within these limits. */
  StrictJson(ReadLimits limits) {
    this.limits = limits;
    factory = factory(limits);
    elements = factory(limits.withTokens(Long.MAX_VALUE));
  }

  private static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(constraints(limits).build())
        .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .build();
  }

  /** The limits that the parser holds itself. */
  static StreamReadConstraints.Builder constraints(ReadLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.textLength())
        .maxNameLength(limits.nameLength())
        .maxNumberLength(limits.numberLength())
        .maxTokenCount(limits.tokens());
  }

  ReadLimits limits() {
    return limits;
  }

  /** Opens a parser. */
  interface Source {
    JsonParser open() throws IOException;
  }

  /** A parser of a text, with or without a byte order mark. */
  JsonParser parser(String text) throws IOException {
    requireLength(text.length());
    if (text.length() > limits.documentBytes() / 3) {
      requireLength(text.codePoints().mapToLong(StrictJson::utf8Length).sum());
    }
    return factory.createParser(text.startsWith("\ufeff") ? text.substring(1) : text);
  }

  private static long utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
  }

  /** A parser of a text in UTF-8, with or without a byte order mark. */
  JsonParser parser(byte[] text) throws IOException {
    int start = startsWithMark(text) ? BYTE_ORDER_MARK.length : 0;
    requireLength(text.length - start);
    if (!Utf8.holds(text, start, text.length)) {
      return parser(new ByteArrayInputStream(text));
    }
    return factory.createParser(text, start, text.length - start);
  }

  private static boolean startsWithMark(byte[] text) {
    int length = BYTE_ORDER_MARK.length;
    return text.length >= length && Arrays.equals(text, 0, length, BYTE_ORDER_MARK, 0, length);
  }

  private void requireLength(long bytes) throws IOException {
    if (bytes > limits.documentBytes()) {
      throw new BeyondLimitException(
          "the document must have at most "
              + limits.documentBytes()
              + " bytes, has "
              + bytes
              + " or more");
    }
  }

  /** A parser of a text in UTF-8, with or without a byte order mark. */
  JsonParser parser(InputStream text) throws IOException {
    InputStream start = text.markSupported() ? text : new BufferedInputStream(text);
    skipMark(start);
    return factory.createParser(
        new BoundedStream(start, "the document", limits.documentBytes()));
  }

  /** A parser of a line. */
  JsonParser lineParser(byte[] line, int length, boolean utf8) throws IOException {
    return utf8
        ? factory.createParser(line, 0, length)
        : parser(new ByteArrayInputStream(line, 0, length));
  }

  /** A parser of many elements, which counts tokens and leaves their limit to the caller. */
  JsonParser elementsParser(InputStream elementsInUtf8) throws IOException {
    return elements.createParser(elementsInUtf8);
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
      String place = report.place(parser);
      throw new RefusedException(
          what, List.of(new Problem(tooLarge.code(), place, tooLarge.message())));
    } catch (TooManyProblemsException end) {
      return null;
    } catch (StreamReadException malformed) {
      throw malformed;
    } catch (IOException broken) {
      String code = broken instanceof BeyondLimitException ? "too-large" : "malformed-json";
      String message = at(parser.currentLocation(), report) + broken.getMessage();
      throw new RefusedException(what, List.of(new Problem(code, "", message)));
    }
  }

  /** The tree of a JSON text that was read or made before. */
  static JsonNode tree(String json) {
    return WIDEST.tree(() -> WIDEST.parser(json));
  }

  /** The tree of a JSON text. */
  JsonNode tree(Source source) {
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
    String message = malformed.getOriginalMessage().replace("field name", "property name");
    Matcher beyond = BEYOND.matcher(message);
    if (beyond.find()) {
      return beyond(beyond.group(2), beyond.group(1), report.limits());
    }
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
