package org.kapok.json;

import java.io.IOException;
import java.util.HexFormat;
import org.kapok.problem.Explained;
import org.kapok.problem.Sentence;

/** A text is not in UTF-8. */
final class NotUtf8Exception extends IOException implements Explained {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /**
   * Tells what no UTF-8 has there.
   *
   * @param number of the byte, from 1
   * @param given the byte, or the last one if the text ends too early
   */
  NotUtf8Exception(long number, byte given) {
    this(
        Sentence.of(
            "byte {0} must be part of UTF-8, was 0x{1}",
            number, HexFormat.of().toHexDigits(given)));
  }

  private NotUtf8Exception(Sentence sentence) {
    super(sentence.english());
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
