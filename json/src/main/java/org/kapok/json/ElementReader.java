package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Argument;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * Reads any number of values of one type from a stream in constant memory: one JSON value a line
 * (NDJSON), or one JSON array of them if the stream begins with {@code [}. {@link ReadLimits} hold
 * for each line or element; blank lines and a UTF-8 byte order mark are passed over.
 *
 * <p>A refused element is a {@link RefusedException} from {@link #next()}. Its messages name the
 * line, or in an array its places begin with the index. Reading may go on after it with the next
 * element, unless the stream fails or the array itself is malformed: then there is no next one.
 *
 * <p>Example: {@code try (ElementReader<Participation> reader = ElementReader.of(stream,
 * Participation.class)) { reader.forEachRemaining(participations::add); }}.
 *
 * @param <T> the type of the elements
 */
public final class ElementReader<T> implements Iterator<T>, Closeable {
  private final InputStream stream;
  private final Class<T> type;
  private final Elements elements;
  private boolean standing;
  private boolean ended;
  private @Nullable RefusedException failure;

  /** Where the elements stand. */
  private interface Elements {
    /**
     * Moves to the next element; false at the end.
     *
     * @throws IOException if there is no reading on
     */
    boolean advance() throws IOException;

    /**
     * Reads the element.
     *
     * @throws RefusedException with its faults
     * @throws IOException if there is no reading on
     */
    Object read() throws IOException;
  }

  private ElementReader(InputStream stream, Class<T> type, Elements elements) {
    this.stream = stream;
    this.type = type;
    this.elements = elements;
  }

  /**
   * Starts reading within the default limits; closing the reader closes the stream.
   *
   * @throws RefusedException if the stream fails
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public static <T> ElementReader<T> of(InputStream stream, Class<T> type) {
    return of(stream, type, Parsers.DEFAULT);
  }

  /** Starts reading within limits. */
  static <T> ElementReader<T> of(InputStream stream, Class<T> type, Parsers parsers) {
    Codec<Object> codec = KapokJson.codec(type);
    Argument what = KapokJson.what(type);
    BufferedInputStream start = new BufferedInputStream(stream);
    try {
      Parsers.skipMark(start);
      Elements elements =
          isArray(start, parsers.limits().lineBytes())
              ? new InArray(start, parsers, codec, what)
              : new InLines(new LineSource(start, parsers), codec, what);
      return new ElementReader<>(stream, type, elements);
    } catch (IOException unreadable) {
      throw refused(what, unreadable);
    }
  }

  /** Whether the first character that is no space opens an array; nothing is read away. */
  private static boolean isArray(BufferedInputStream start, int most) throws IOException {
    start.mark(most);
    int first = start.read();
    for (int i = 1; i < most && isSpace(first); i++) {
      first = start.read();
    }
    start.reset();
    return first == '[';
  }

  private static boolean isSpace(int each) {
    return each == ' ' || each == '\t' || each == '\r' || each == '\n';
  }

  private static RefusedException refused(Argument what, Exception failure) {
    return new RefusedException(what, List.of(StrictJson.malformed(failure, new Report())));
  }

  /** Whether {@link #next()} has something to tell: an element, or why there is no reading on. */
  @Override
  public boolean hasNext() {
    if (!standing && !ended) {
      try {
        standing = elements.advance();
        ended = !standing;
      } catch (IOException broken) {
        end(refused(KapokJson.what(type), broken));
      } catch (RefusedException broken) {
        end(broken);
      }
    }
    return standing || failure != null;
  }

  private void end(RefusedException broken) {
    failure = broken;
    standing = false;
    ended = true;
  }

  /**
   * The next element.
   *
   * @throws RefusedException with every fault of it
   * @throws NoSuchElementException if there is none
   */
  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException(
          "there is no more " + KapokJson.what(type).in(Locale.ENGLISH));
    }
    if (standing) {
      try {
        standing = false;
        return type.cast(elements.read());
      } catch (IOException broken) {
        end(refused(KapokJson.what(type), broken));
      }
    }
    RefusedException failed = Objects.requireNonNull(failure);
    failure = null;
    throw failed;
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    stream.close();
  }

  private record InLines(LineSource lines, Codec<Object> codec, Argument what) implements Elements {

    @Override
    public boolean advance() throws IOException {
      return lines.advance();
    }

    @Override
    public Object read() {
      return lines.read(codec, what);
    }
  }

  private static final class InArray implements Elements {
    private final BoundedStream stream;
    private final JsonParser parser;
    private final ReadLimits limits;
    private final Codec<Object> codec;
    private final Argument what;
    private final JsonStreamContext array;

    InArray(InputStream start, Parsers parsers, Codec<Object> codec, Argument what)
        throws IOException {
      limits = parsers.limits();
      stream = new BoundedStream(start, Sentence.of("an element"), limits.lineBytes());
      stream.begin();
      parser = parsers.ofElements(stream);
      this.codec = codec;
      this.what = what;
      parser.nextToken();
      array = parser.getParsingContext();
    }

    @Override
    public boolean advance() throws IOException {
      stream.begin();
      if (parser.nextToken() != JsonToken.END_ARRAY) {
        return true;
      }
      if (parser.nextToken() != null) {
        Sentence why = Sentence.of("nothing may follow the array");
        throw StrictJson.misplaced(parser, what, new Report(), why);
      }
      return false;
    }

    @Override
    public Object read() throws IOException {
      Report report = new Report(limits);
      long before = parser.currentTokenCount();
      try {
        Object value = StrictJson.readPart(parser, codec, what, report);
        if (parser.currentTokenCount() - before < limits.tokens()) {
          return value;
        }
      } catch (RefusedException refused) {
        while (parser.getParsingContext() != array) {
          parser.nextToken();
        }
        throw refused;
      }
      report.add("too-large", parser, "must have at most {0} tokens", limits.tokens());
      throw new RefusedException(what, report.problems());
    }
  }
}
