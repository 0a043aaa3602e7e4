package org.kapok.json;

import java.io.IOException;
import org.kapok.problem.Explained;
import org.kapok.problem.Sentence;

/** A text goes on beyond a limit of the reader. */
final class BeyondLimitException extends IOException implements Explained {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  BeyondLimitException(String pattern, Object... arguments) {
    this(Sentence.of(pattern, arguments));
  }

  private BeyondLimitException(Sentence sentence) {
    super(sentence.english());
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
