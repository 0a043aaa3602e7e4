package org.kapok.problem;

/** What says in both languages why it refuses. */
public interface Explained {
  /** Why. */
  Sentence sentence();

  /** The sentence of a refusal: its own if it has one, else its message as it is. */
  static Sentence of(RuntimeException refusal) {
    return refusal instanceof Explained explained
        ? explained.sentence()
        : Sentence.verbatim(String.valueOf(refusal.getMessage()));
  }
}
