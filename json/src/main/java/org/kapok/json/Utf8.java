package org.kapok.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks that bytes are UTF-8 (RFC 3629), piece by piece. The parser itself takes characters in
 * more bytes than they need, which can smuggle a text past whoever looked at the bytes before.
 */
final class Utf8 {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The highest bit of each byte. */
  private static final long HIGHEST = 0x8080_8080_8080_8080L;

  /** How many bytes of a character are still to come, and what the next one may be. */
  private int missing;

  private int least = 0x80;
  private int greatest = 0xbf;

  /** Whether these bytes are UTF-8. */
  static boolean holds(byte[] bytes, int from, int until) {
    Utf8 utf8 = new Utf8();
    return utf8.fault(bytes, from, until) < 0 && utf8.isWhole();
  }

  /** Where the first byte stands that is none of UTF-8; -1 if there is none. */
  int fault(byte[] bytes, int from, int until) {
    int position = from;
    while (position < until) {
      if (missing == 0) {
        position = behindPlain(bytes, position, until);
        if (position == until) {
          return -1;
        }
      }
      int each = bytes[position] & 0xff;
      if (missing == 0 ? !begins(each) : each < least || each > greatest) {
        return position;
      }
      if (each < 0xc0) {
        missing--;
        least = 0x80;
        greatest = 0xbf;
      }
      position++;
    }
    return -1;
  }

  /** Whether no character is cut off. */
  boolean isWhole() {
    return missing == 0;
  }

  /** Passes over ASCII, and over most Chinese characters, which no first byte restricts. */
  private static int behindPlain(byte[] bytes, int from, int until) {
    int position = from;
    while (position < until) {
      byte each = bytes[position];
      if (each >= 0) {
        position++;
        while (position + Long.BYTES <= until
            && ((long) EIGHT_BYTES.get(bytes, position) & HIGHEST) == 0) {
          position += Long.BYTES;
        }
      } else if (each >= (byte) 0xe1
          && each <= (byte) 0xec
          && position + 2 < until
          && bytes[position + 1] < (byte) 0xc0
          && bytes[position + 2] < (byte) 0xc0) {
        position += 3;
      } else {
        return position;
      }
    }
    return position;
  }

  private boolean begins(int first) {
    if (first < 0xc2 || first > 0xf4) {
      return false;
    }
    missing = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    greatest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return true;
  }
}
