package org.kapok.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * Reads any number of participations from a stream in constant memory: one JSON object a line
 * (NDJSON), or one JSON array. A line may have {@value LineSource#LONGEST} bytes; blank lines and a
 * UTF-8 byte order mark are passed over.
 *
 * <p>A refused participation is a {@link RefusedException} from {@link #next()}, which names the
 * line, or in an array the index as the first step of each place; reading may go on after it with
 * the next one, unless the array itself is malformed.
 *
 * <p>Example: {@code try (ParticipationReader reader = ParticipationReader.of(stream)) {
 * reader.forEachRemaining(history::add); }}.
 */
public final class ParticipationReader implements Iterator<Participation>, Closeable {
  private static final Codec<Object> CODEC = Codecs.KAPOK.of(Participation.class);

  private final InputStream stream;
  private final Elements elements;

  /** Where the participations stand. */
  private interface Elements {
    boolean hasNext();

    Participation next();
  }

  private ParticipationReader(InputStream stream, Elements elements) {
    this.stream = stream;
    this.elements = elements;
  }

  /**
   * Starts reading; closing the reader closes the stream.
   *
   * @throws RefusedException if the stream fails
   */
  public static ParticipationReader of(InputStream stream) {
    PushbackInputStream start = new PushbackInputStream(stream, 3);
    try {
      skipMark(start);
      int lines = skipSpace(start);
      int first = start.read();
      if (first >= 0) {
        start.unread(first);
      }
      Elements elements =
          first == '[' ? new InArray(start) : new InLines(new LineSource(start, lines));
      return new ParticipationReader(stream, elements);
    } catch (IOException unreadable) {
      throw new RefusedException("participations", List.of(StrictJson.malformed(unreadable)));
    }
  }

  private static void skipMark(PushbackInputStream start) throws IOException {
    byte[] head = start.readNBytes(3);
    if (!Arrays.equals(head, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})) {
      start.unread(head);
    }
  }

  /** Passes over blank lines and space; gives the number of lines. */
  private static int skipSpace(PushbackInputStream start) throws IOException {
    int lines = 0;
    int each = start.read();
    while (each == ' ' || each == '\t' || each == '\r' || each == '\n') {
      lines += each == '\n' ? 1 : 0;
      each = start.read();
    }
    if (each >= 0) {
      start.unread(each);
    }
    return lines;
  }

  @Override
  public boolean hasNext() {
    return elements.hasNext();
  }

  /**
   * The next participation.
   *
   * @throws RefusedException with every fault of it
   * @throws NoSuchElementException if there is none
   */
  @Override
  public Participation next() {
    if (!elements.hasNext()) {
      throw new NoSuchElementException("there are no more participations");
    }
    return elements.next();
  }

  /** Closes the stream. */
  @Override
  public void close() throws IOException {
    stream.close();
  }

  private static final class InLines implements Elements {
    private final LineSource lines;

    InLines(LineSource lines) {
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      return lines.advance();
    }

    @Override
    public Participation next() {
      String what = "participation in line " + lines.number();
      lines.take();
      if (lines.isTooLong()) {
        throw new RefusedException(what, List.of(lines.tooLong()));
      }
      try {
        return (Participation) StrictJson.read(lines::parser, CODEC, what);
      } catch (RefusedException refused) {
        throw new RefusedException(what, numbered(refused.problems(), lines.number()));
      }
    }

    private static List<Problem> numbered(List<Problem> problems, long line) {
      return problems.stream()
          .map(
              each ->
                  new Problem(each.code(), each.place(), "line " + line + ": " + each.message()))
          .toList();
    }
  }

  private static final class InArray implements Elements {
    private final JsonParser parser;
    private boolean ready;
    private boolean ended;
    private @Nullable RefusedException failure;
    private int index;

    InArray(InputStream stream) throws IOException {
      parser = StrictJson.FACTORY.createParser(stream);
      parser.nextToken();
    }

    @Override
    public boolean hasNext() {
      if (!ready && !ended) {
        try {
          ended = parser.nextToken() == JsonToken.END_ARRAY;
          ready = !ended;
          if (ended && parser.nextToken() != null) {
            throw new JsonParseException(parser, "nothing may follow the array");
          }
        } catch (IOException malformed) {
          fail(malformed);
        }
      }
      return ready || failure != null;
    }

    private void fail(IOException malformed) {
      failure = new RefusedException("participations", List.of(StrictJson.malformed(malformed)));
      ended = true;
      ready = false;
    }

    @Override
    public Participation next() {
      RefusedException failed = failure;
      if (failed == null) {
        Participation participation = read();
        if (participation != null) {
          return participation;
        }
        failed = failure;
      }
      failure = null;
      throw Objects.requireNonNull(failed);
    }

    private @Nullable Participation read() {
      ready = false;
      Report report = new Report();
      try {
        Object value = CODEC.read(parser, report);
        if (value != null && report.count() == 0) {
          return (Participation) value;
        }
        failure = new RefusedException("participation at /" + index, report.problems());
      } catch (IOException malformed) {
        fail(malformed);
      } finally {
        index++;
      }
      return null;
    }
  }
}
