package org.kapok.order;

import org.kapok.text.LocalizedText;

/**
 * How urgent a need is (紧急程度), from the least to the most urgent.
 *
 * <p>Example: {@code Urgency.URGENT.label().in("zh")} is {@code 紧急}.
 */
public enum Urgency {
  /** Whenever there is room (一般). */
  ROUTINE(LocalizedText.of("zh", "一般", "en", "routine")),
  /** Within the next days (较急). */
  SOON(LocalizedText.of("zh", "较急", "en", "soon")),
  /** As soon as can be (紧急). */
  URGENT(LocalizedText.of("zh", "紧急", "en", "urgent")),
  /** Before anything else: somebody is in danger (特急). */
  EMERGENCY(LocalizedText.of("zh", "特急", "en", "emergency"));

  private final LocalizedText label;

  Urgency(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
