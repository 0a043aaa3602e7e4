package org.kapok.demo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Decodes spreadsheets strictly: bytes of another encoding are refused, not guessed at. */
final class CsvText {
  private static final char MARK = '\uFEFF';

  private CsvText() {}

  /**
   * The text, without a byte order mark.
   *
   * @param charset in which it is said to be
   * @throws Failure if it is not
   */
  static String of(byte[] bytes, Charset charset, String name) {
    String text =
        decoded(bytes, charset)
            .orElseThrow(() -> new Failure(name + " is not in " + charset + hint(bytes, charset)));
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static String hint(byte[] bytes, Charset charset) {
    if (isMarkedUtf16(bytes)) {
      return "; its first bytes say UTF-16. Save it as \"CSV UTF-8\", or give --charset UTF-16";
    }
    Charset chinese = Charset.forName("GB18030");
    return charset.equals(StandardCharsets.UTF_8) && decoded(bytes, chinese).isPresent()
        ? "; it may be in GB18030, in which spreadsheets in Chinese save CSV. Save it as"
            + " \"CSV UTF-8\", or give --charset GB18030"
        : "";
  }

  private static boolean isMarkedUtf16(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, 2);
    return Arrays.equals(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || Arrays.equals(start, new byte[] {(byte) 0xFE, (byte) 0xFF});
  }
}
