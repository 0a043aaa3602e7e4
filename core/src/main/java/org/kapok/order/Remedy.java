package org.kapok.order;

import java.util.List;

/**
 * What an upheld complaint does to what was recorded of the service (投诉处理结果).
 *
 * <p>Example: {@code Remedy.CANCEL} takes back what everybody was credited for.
 */
public sealed interface Remedy {
  /** Nothing is changed. */
  Remedy NONE = new None();

  /** Everything is cancelled. */
  Remedy CANCEL = new Cancel();

  /** What was recorded stays: the complaint was about something else. */
  record None() implements Remedy {}

  /** Nobody took part: every participation is cancelled. */
  record Cancel() implements Remedy {}

  /**
   * Who really took part. The participations of those left out are cancelled, those of the others
   * revised.
   *
   * @param parts everybody beside who placed the order, each in one role once
   */
  record Correct(List<TakingPart> parts) implements Remedy {
    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if somebody is named twice in the same role
     */
    public Correct {
      parts = List.copyOf(parts);
      Texts.requireOnce(parts);
    }
  }
}
