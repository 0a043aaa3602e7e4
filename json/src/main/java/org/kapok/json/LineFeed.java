package org.kapok.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a source, one after another, to one parser that is used for all of them. The next
 * line begins only when the parser asks for more outside an object: within one, a line's end is the
 * end of the stream, so that no object reaches over two lines.
 */
final class LineFeed extends InputStream {
  private final LineSource lines;
  private int position;
  private boolean within;

  LineFeed(LineSource lines) {
    this.lines = lines;
    position = lines.length();
  }

  /** Says whether the parser stands within the object of the line. */
  void within(boolean isWithin) {
    within = isWithin;
  }

  /** Passes over the rest of the line. */
  void skip() {
    position = lines.length();
    within = false;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int most) throws IOException {
    if (position == lines.length()) {
      if (within || !lines.advance() || lines.isTooLong()) {
        return -1;
      }
      position = 0;
    }
    int count = Math.min(most, lines.length() - position);
    lines.copy(position, to, offset, count);
    position += count;
    return count;
  }
}
