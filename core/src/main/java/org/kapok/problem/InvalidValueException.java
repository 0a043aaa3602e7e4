package org.kapok.problem;

/**
 * Thrown when one value is refused; says in both languages what must be.
 *
 * <p>Example: {@code throw new InvalidValueException("hours must be above 0, was {0}", hours)}.
 */
public final class InvalidValueException extends IllegalArgumentException implements Explained {
  private static final long serialVersionUID = 1L;

  /** Not carried over Java serialisation; the message is. */
  private final transient Sentence sentence;

  /**
   * Refuses a value.
   *
   * @param pattern the sentence in English, as by {@link Sentence#of}
   * @param arguments what stands in it
   */
  public InvalidValueException(String pattern, Object... arguments) {
    this(Sentence.of(pattern, arguments));
  }

  /** Refuses a value for what the sentence says. */
  public InvalidValueException(Sentence sentence) {
    super(sentence.english());
    this.sentence = sentence;
  }

  /** Refuses a value for what the sentence says, which another refusal led to. */
  public InvalidValueException(Sentence sentence, Throwable cause) {
    super(sentence.english(), cause);
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence == null ? Sentence.verbatim(String.valueOf(getMessage())) : sentence;
  }
}
