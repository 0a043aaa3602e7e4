package org.kapok.problem;

/**
 * Thrown when a result is beyond what can be held, such as an amount of more than 15 digits; says
 * so in both languages.
 */
public final class OutOfRangeException extends ArithmeticException implements Explained {
  private static final long serialVersionUID = 1L;

  /** Not carried over Java serialisation; the message is. */
  private final transient Sentence sentence;

  /**
   * Tells what is out of range.
   *
   * @param pattern the sentence in English, as by {@link Sentence#of}
   * @param arguments what stands in it
   */
  public OutOfRangeException(String pattern, Object... arguments) {
    super(Sentence.of(pattern, arguments).english());
    sentence = Sentence.of(pattern, arguments);
  }

  @Override
  public Sentence sentence() {
    return sentence == null ? Sentence.verbatim(String.valueOf(getMessage())) : sentence;
  }
}
