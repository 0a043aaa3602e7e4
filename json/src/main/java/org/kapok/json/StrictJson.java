package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

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
        throw refused(what, at(null, report, Sentence.of("the text is empty")));
      }
      T value = codec.read(parser, report);
      if (parser.nextToken() != null) {
        Sentence more =
            Sentence.of("nothing may follow the document, was {0}", Shown.token(parser));
        throw misplaced(parser, what, report, more);
      }
      return report.count() == 0 ? value : null;
    } catch (IOException unreadable) {
      throw new RefusedException(what, List.of(malformed(unreadable, report)));
    }
  }

  /** The refusal of what stands where the parser stands. */
  static RefusedException misplaced(JsonParser parser, String what, Report report, Sentence why) {
    return refused(what, at(parser.currentLocation(), report, why));
  }

  private static RefusedException refused(String what, Sentence malformed) {
    return new RefusedException(what, List.of(new Problem("malformed-json", "", malformed)));
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
  static Problem malformed(IOException unreadable, Report report) {
    if (unreadable instanceof JsonProcessingException malformed) {
      String code =
          malformed instanceof StreamConstraintsException ? "too-large" : "malformed-json";
      Sentence why = inOurWords(malformed, report);
      return new Problem(code, "", at(malformed.getLocation(), report, why));
    }
    Sentence why = Sentence.verbatim(String.valueOf(unreadable.getMessage()));
    return new Problem("malformed-json", "", at(null, report, why));
  }

  /**
   * Says in our words what the parser says of open and closed; where an object began within one
   * line needs no saying.
   */
  private static Sentence inOurWords(JsonProcessingException malformed, Report report) {
    String message = malformed.getOriginalMessage();
    Matcher open = NOT_CLOSED.matcher(message);
    if (open.find()) {
      return report.line() > 0
          ? Sentence.of("the {0} is not closed", word(open))
          : Sentence.of(
              "the {0} from line {1}, column {2} is not closed",
              word(open), open.group(2), open.group(3));
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return ended(message);
    }
    Matcher closed = WRONGLY_CLOSED.matcher(message);
    return closed.find()
        ? Sentence.of("expected '{0}', was '{1}'", closed.group(2), closed.group(1))
        : Sentence.verbatim(SOURCE.matcher(message).replaceAll(""));
  }

  private static Sentence ended(String message) {
    if (message.contains("closing quote") || message.contains("field name")) {
      return Sentence.of("the text in quotes is not closed");
    }
    Matcher within = WITHIN.matcher(message);
    return within.find()
        ? Sentence.of("the {0} is not closed", word(within))
        : Sentence.of("the document ends too early");
  }

  private static Sentence word(Matcher opened) {
    return opened.group(1).equals("Object") ? Sentence.of("object") : Sentence.of("array");
  }

  /** Line and column before the sentence: those of the file, if the document is one line of it. */
  private static Sentence at(@Nullable JsonLocation location, Report report, Sentence why) {
    if (location == null || location.getLineNr() < 1) {
      return report.line() > 0 ? Sentence.of("line {0}: {1}", report.line(), why) : why;
    }
    long line = report.line() > 0 ? report.line() : location.getLineNr();
    return Sentence.of("line {0}, column {1}: {2}", line, location.getColumnNr(), why);
  }
}
