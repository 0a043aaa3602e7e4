package org.kapok.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * The name that a person most likely meant, at the end of a sentence: {@code . Maybe "duration"?}.
 *
 * <p>Example: {@code Sentence.of("the kind must be declared: {0}{1}", kind, Nearest.hint(kind,
 * kinds))}.
 *
 * @param name the name; empty if none is near, and then nothing is said
 */
public record Hint(Optional<String> name) implements Argument {
  /** No name is near. */
  public static final Hint NONE = new Hint(Optional.empty());

  private static final String PATTERN = ". Maybe \"{0}\"?";

  @Override
  public String in(Locale language) {
    return name.map(known -> Sentence.of(PATTERN, known).in(language)).orElse("");
  }

  /** The hint in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
