package org.kapok.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.kapok.problem.Sentence;

/** Passes on the bytes of a text, which must be UTF-8 and not too many. */
final class BoundedStream extends FilterInputStream {
  /** The most bytes that a parser reads at once. */
  private static final int READ_AHEAD = 1 << 13;

  private final Utf8 utf8 = new Utf8();
  private final Sentence what;
  private final long most;
  private long position;
  private long allowed;
  private byte last;
  private boolean broken;

  /**
   * Bytes of a stream.
   *
   * @param what is bounded, for messages
   * @param most bytes of one of these
   */
  BoundedStream(InputStream stream, Sentence what, long most) {
    super(stream);
    this.what = what;
    this.most = most;
    allowed = most;
  }

  /** Lets the next one begin, which the parser may have read ahead of. */
  void begin() {
    allowed = position + READ_AHEAD + most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    require(!broken);
    int count = super.read(to, offset, length);
    if (count < 0) {
      require(utf8.isWhole());
      return count;
    }
    int fault = utf8.fault(to, offset, offset + count);
    if (fault >= 0) {
      // What stands before it is read first, so that the parser knows line and column.
      count = fault - offset;
      broken = true;
      last = to[fault];
      require(count > 0);
    } else if (count > 0) {
      last = to[offset + count - 1];
    }
    position += count;
    if (position > allowed) {
      throw new BeyondLimitException(
          "{0} must have at most {1} bytes, was {2} or more", what, most, most + 1);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void require(boolean sound) throws IOException {
    if (!sound) {
      throw new NotUtf8Exception(position + 1, last);
    }
  }
}
