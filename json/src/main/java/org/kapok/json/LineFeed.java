package org.kapok.json;

import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a source, one after another, to one parser that is used for all of them. The next
 * line begins only where it is expected: otherwise the end of a line is the end of the stream, so
 * that nothing reaches over two lines.
 */
final class LineFeed extends InputStream {
  private final LineSource lines;
  private int position;
  private boolean expected;
  private long given;

  LineFeed(LineSource lines) {
    this.lines = lines;
    position = lines.length();
  }

  /** Lets the next line begin when this one is read. */
  void expectLine() {
    expected = true;
  }

  /** Whether nothing but blanks stands in the line behind so many bytes that were given. */
  boolean isBlankBehind(long bytes) {
    int unread = (int) (given - bytes) + lines.length() - position;
    return lines.isBlank(lines.length() - unread);
  }

  /** Passes over the rest of the line, for another parser. */
  void skip() {
    given = 0;
    position = lines.length();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int most) throws IOException {
    if (position == lines.length()) {
      if (!expected || !lines.advance() || lines.isBroken()) {
        return -1;
      }
      expected = false;
      position = 0;
    }
    int count = Math.min(most, lines.length() - position);
    lines.copy(position, to, offset, count);
    position += count;
    given += count;
    return count;
  }
}
