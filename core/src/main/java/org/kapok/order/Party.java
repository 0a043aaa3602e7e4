package org.kapok.order;

import org.kapok.text.LocalizedText;

/** On which side of an order somebody stands (当事方). */
public enum Party {
  /** Who placed the order (点单人). */
  REQUESTER(LocalizedText.of("zh", "点单人", "en", "who placed the order")),
  /** The organisation that screens and dispatches (派单组织). */
  ORGANIZATION(LocalizedText.of("zh", "派单组织", "en", "the organisation")),
  /** Who serves: the venue, the team, the expert (接单方). */
  PROVIDER(LocalizedText.of("zh", "接单方", "en", "who serves")),
  /** The host itself, for limits that have passed (系统). */
  SYSTEM(LocalizedText.of("zh", "系统", "en", "the system"));

  private final LocalizedText label;

  Party(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
