package org.kapok.benchmarks.scoring;

import java.io.InputStream;

/**
 * Participations without end to speak of, one a line and sorted by subject, made as they are read:
 * the lines of one small workload again and again, each time of other members under other ids. As
 * the members' tiers come round every ten, each time they earn the same.
 */
final class LargeStream extends InputStream {
  /** How many participations come round. */
  static final int ROUND = 10_000;

  private static final int ID_DIGITS = 9;
  private static final int MEMBER_DIGITS = 8;
  private static final int AT_ID = "{'id':'".length();
  private static final int AT_MEMBER =
      AT_ID + ID_DIGITS + "','subject':{'type':'member','id':'M".length();

  private final byte[] lines;
  private final int rounds;
  private int round;
  private int position;

  /**
   * The stream that lasts at least so many bytes, in whole rounds.
   *
   * @param workload of {@link #ROUND} participations
   */
  LargeStream(Workload workload, long bytes) {
    lines = Ndjson.lines(workload);
    rounds = (int) ((bytes + lines.length - 1) / lines.length);
  }

  /** How often the workload comes. */
  int rounds() {
    return rounds;
  }

  /** How many bytes there are in all. */
  long size() {
    return (long) rounds * lines.length;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(byte[] to, int offset, int most) {
    if (position == lines.length) {
      round++;
      position = 0;
      if (round < rounds) {
        rename();
      }
    }
    if (round == rounds) {
      return -1;
    }
    int count = Math.min(most, lines.length - position);
    System.arraycopy(lines, position, to, offset, count);
    position += count;
    return count;
  }

  /** Gives every line the id and the member of the next round. */
  private void rename() {
    int start = 0;
    for (int at = 0; at < lines.length; at++) {
      if (lines[at] == '\n') {
        add(ROUND, start + AT_ID, ID_DIGITS);
        add(Workload.members(ROUND), start + AT_MEMBER, MEMBER_DIGITS);
        start = at + 1;
      }
    }
  }

  private void add(int more, int from, int digits) {
    int carry = more;
    for (int at = from + digits - 1; carry > 0; at--) {
      int sum = lines[at] - '0' + carry;
      lines[at] = (byte) ('0' + sum % 10);
      carry = sum / 10;
    }
  }
}
