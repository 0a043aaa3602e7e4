package org.kapok.incentive;

import org.kapok.text.LocalizedText;

/**
 * Something that does not carry over from one version of a programme into the next: a running total
 * that begins anew, so that what was counted towards it before is not counted on, or a level of an
 * honour that is not held on.
 *
 * @param from the earlier version
 * @param to the later version
 * @param place RFC 6901 pointer to the step or honour in the later version, or where it would stand
 * @param text why, as a sentence in Chinese and English
 */
public record Discontinuity(String from, String to, String place, LocalizedText text) {

  /** Why, as a sentence in English. */
  public String reason() {
    return text.in("en");
  }
}
