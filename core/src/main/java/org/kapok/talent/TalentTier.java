package org.kapok.talent;

import org.kapok.text.LocalizedText;

/**
 * A tier of the talent pyramid (金字塔型银发人才, G8), the highest first.
 *
 * <p>Example: {@code TalentTier.THINK_TANK.label().in("zh")} is {@code 银发智库}.
 */
public enum TalentTier {
  /** High-end experts who advise (银发智库): 1 400 and more in the source. */
  THINK_TANK(LocalizedText.of("zh", "银发智库", "en", "think tank")),
  /** People with a skill who can be called on (人才库): 8 000 and more in nine fields. */
  TALENT_BANK(LocalizedText.of("zh", "人才库", "en", "talent bank")),
  /** Members of volunteer teams (志愿服务队): 200 teams and more. */
  VOLUNTEERS(LocalizedText.of("zh", "志愿服务队", "en", "volunteer teams"));

  private final LocalizedText label;

  TalentTier(LocalizedText label) {
    this.label = label;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }
}
