package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.kapok.problem.Argument;
import org.kapok.problem.RefusedException;

/** The lines of a stream that are not blank, one at a time, in a buffer that is used again. */
final class LineSource {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** A one in each byte. */
  private static final long ONES = 0x0101_0101_0101_0101L;

  private final InputStream stream;
  private final Parsers parsers;
  private final byte[] chunk = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 12];
  private int length;
  private boolean tooLong;
  private boolean utf8 = true;
  private long number;

  /** The lines of the stream; of a line beyond the limit the rest is passed over. */
  LineSource(InputStream stream, Parsers parsers) {
    this.stream = stream;
    this.parsers = parsers;
  }

  /** Moves to the next line that is not blank; false at the end. */
  boolean advance() throws IOException {
    do {
      if (!readLine()) {
        return false;
      }
    } while (!tooLong && isBlank(0));
    return true;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line is too long, or not in UTF-8. */
  boolean isBroken() {
    return tooLong || !utf8;
  }

  /** How it is parsed. */
  Parsers parsers() {
    return parsers;
  }

  /** How many bytes the line has. */
  int length() {
    return length;
  }

  /** Copies bytes of the line. */
  void copy(int from, byte[] to, int offset, int count) {
    System.arraycopy(line, from, to, offset, count);
  }

  /**
   * Reads the line as one document.
   *
   * @throws RefusedException with every fault
   */
  <T> T read(Codec<T> codec, Argument what) {
    Report report = Report.ofLine(number, parsers.limits());
    if (tooLong) {
      report.add("too-large", "", "must have at most {0} bytes", parsers.limits().lineBytes());
      throw new RefusedException(what, report.problems());
    }
    return StrictJson.read(this::parser, codec, what, report);
  }

  private JsonParser parser() throws IOException {
    return parsers.ofLine(line, length, utf8);
  }

  private boolean readLine() throws IOException {
    length = 0;
    tooLong = false;
    utf8 = true;
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = endOfLine();
      append(end);
      boolean complete = end < limit;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    if (any) {
      number++;
      utf8 = tooLong || Utf8.holds(line, 0, length);
    }
    return any;
  }

  /** Where the next line feed of the chunk stands, or its limit; looks at eight bytes at a time. */
  private int endOfLine() {
    int end = position;
    while (end + Long.BYTES <= limit) {
      long differences = (long) EIGHT_BYTES.get(chunk, end) ^ ONES * '\n';
      long zeros = (differences - ONES) & ~differences & ONES << 7;
      if (zeros != 0) {
        return end + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
      end += Long.BYTES;
    }
    while (end < limit && chunk[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = stream.read(chunk, 0, chunk.length);
    return limit > 0;
  }

  private void append(int end) {
    int more = end - position;
    tooLong |= length + more > parsers.limits().lineBytes();
    if (!tooLong) {
      if (length + more > line.length) {
        line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
      }
      System.arraycopy(chunk, position, line, length, more);
      length += more;
    }
  }

  /** Whether the line has only blanks from that byte on. */
  boolean isBlank(int from) {
    for (int i = from; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
