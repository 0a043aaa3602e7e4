package org.kapok.talent;

import org.kapok.text.LocalizedText;

/**
 * Why somebody was passed over for a request.
 *
 * <p>Example: {@code Obstacle.SECONDED.reason().in("en")} is {@code seconded on that day}.
 */
public enum Obstacle {
  /** Named as not to be asked. */
  EXCLUDED(LocalizedText.of("zh", "已声明不予考虑", "en", "named as not to be asked")),
  /** The policy or the person does not permit it. */
  NOT_PERMITTED(LocalizedText.of("zh", "未授权用于匹配", "en", "use of the data is not permitted")),
  /** No personal record belongs to the profile. */
  UNKNOWN_MEMBER(LocalizedText.of("zh", "无此成员", "en", "no such member")),
  /** Not in the tier on the day: not yet, or no more. */
  NOT_ACTIVE(LocalizedText.of("zh", "当日不在库", "en", "not in the tier on that day")),
  /** From a tier that was not asked for. */
  OTHER_TIER(LocalizedText.of("zh", "层级不符", "en", "not of a tier asked for")),
  /** Cannot serve on the day. */
  UNAVAILABLE(LocalizedText.of("zh", "当日无法服务", "en", "not available on that day")),
  /** Serves at a station on the day. */
  SECONDED(LocalizedText.of("zh", "当日在派驻期内", "en", "seconded on that day")),
  /** Has none of the fields. */
  NO_FIELD(LocalizedText.of("zh", "领域不符", "en", "has none of the fields")),
  /** Lacks a required skill. */
  SKILL_MISSING(LocalizedText.of("zh", "缺少必备专长", "en", "lacks a required skill"));

  private final LocalizedText reason;

  Obstacle(LocalizedText reason) {
    this.reason = reason;
  }

  /** The reason as a sentence. */
  public LocalizedText reason() {
    return reason;
  }
}
