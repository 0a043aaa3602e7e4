package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.kapok.problem.Sentence;

/** Makes parsers of texts in UTF-8 and within limits. */
final class Parsers {
  /**
   * The parser counts bytes of a name, in steps, and not characters: {@link Report#takesName}
   * counts them exactly.
   */
  private static final int NAME_BYTES = 4;

  /** Within the limits that hold unless others are given. */
  static final Parsers DEFAULT = new Parsers(ReadLimits.DEFAULT);

  /** Within the widest limits, for what was read or made before. */
  static final Parsers WIDEST = new Parsers(ReadLimits.WIDEST);

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final ReadLimits limits;
  private final JsonFactory factory;
  private final JsonFactory elements;

  /** Parsing within these limits. */
  Parsers(ReadLimits limits) {
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
        .maxNameLength(NAME_BYTES * limits.nameLength())
        .maxNumberLength(limits.numberLength())
        .maxTokenCount(limits.tokens());
  }

  ReadLimits limits() {
    return limits;
  }

  /** A parser of a text, with or without a byte order mark. */
  JsonParser of(String text) throws IOException {
    String json = text.startsWith("\ufeff") ? text.substring(1) : text;
    requireLength(json.length());
    if (json.length() > limits.documentBytes() / 3) {
      requireLength(json.codePoints().mapToLong(Parsers::utf8Length).sum());
    }
    return factory.createParser(json);
  }

  private static long utf8Length(int codePoint) {
    return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
  }

  /** A parser of a text in UTF-8, with or without a byte order mark. */
  JsonParser of(byte[] text) throws IOException {
    int start = startsWithMark(text) ? BYTE_ORDER_MARK.length : 0;
    requireLength(text.length - start);
    if (!Utf8.holds(text, start, text.length)) {
      return of(new ByteArrayInputStream(text));
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
          "the document must have at most {0} bytes, was {1} or more",
          limits.documentBytes(), limits.documentBytes() + 1);
    }
  }

  /** A parser of a text in UTF-8, with or without a byte order mark. */
  JsonParser of(InputStream text) throws IOException {
    InputStream start = text.markSupported() ? text : new BufferedInputStream(text);
    skipMark(start);
    return factory.createParser(
        new BoundedStream(start, Sentence.of("the document"), limits.documentBytes()));
  }

  /** A parser of a line. */
  JsonParser ofLine(byte[] line, int length, boolean utf8) throws IOException {
    return utf8
        ? factory.createParser(line, 0, length)
        : of(new ByteArrayInputStream(line, 0, length));
  }

  /** A parser of many elements, which counts tokens and leaves their limit to the caller. */
  JsonParser ofElements(InputStream elementsInUtf8) throws IOException {
    return elements.createParser(elementsInUtf8);
  }

  /** Passes over a byte order mark. */
  static void skipMark(InputStream start) throws IOException {
    start.mark(BYTE_ORDER_MARK.length);
    if (!Arrays.equals(start.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      start.reset();
    }
  }
}
