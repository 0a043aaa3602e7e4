package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.List;
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
          .build();

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
  static <T> T read(Source source, Codec<T> codec, String what) {
    Report report = new Report();
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
        throw new RefusedException(what, List.of(malformed("the text is empty", null)));
      }
      T value = codec.read(parser, report);
      if (parser.nextToken() != null) {
        String message = "nothing may follow the document, was " + Shown.token(parser);
        throw new RefusedException(what, List.of(malformed(message, parser.currentLocation())));
      }
      return report.count() == 0 ? value : null;
    } catch (IOException unreadable) {
      throw new RefusedException(what, List.of(malformed(unreadable)));
    }
  }

  /** The tree of a JSON text. */
  static Branch tree(String json) {
    TreeCodec<Branch> trees = new Trees();
    return read(() -> FACTORY.createParser(json), trees, "JSON text");
  }

  /** The tree itself. */
  private static final class Trees implements TreeCodec<Branch> {
    @Override
    public Branch read(Branch branch) {
      return branch;
    }

    @Override
    public void write(Branch value, JsonGenerator generator) {
      throw new UnsupportedOperationException();
    }
  }

  /** The fault of a text that is no JSON, or beyond the bounds. */
  static Problem malformed(IOException unreadable) {
    if (unreadable instanceof StreamConstraintsException beyond) {
      return new Problem("too-large", "", at(beyond.getLocation()) + beyond.getOriginalMessage());
    }
    if (unreadable instanceof JsonProcessingException malformed) {
      return malformed(malformed.getOriginalMessage(), malformed.getLocation());
    }
    return malformed(String.valueOf(unreadable.getMessage()), null);
  }

  private static Problem malformed(String message, @Nullable JsonLocation location) {
    return new Problem("malformed-json", "", at(location) + message);
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
  }
}
