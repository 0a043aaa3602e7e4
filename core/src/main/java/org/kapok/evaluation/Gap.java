package org.kapok.evaluation;

import org.kapok.text.LocalizedText;

/**
 * Why a figure could not be used (证据缺口).
 *
 * @param figure its name
 * @param reason why
 * @param detail what was found, in figures and names; empty if there is no more to say
 */
public record Gap(String figure, Reason reason, String detail) {

  /** Why a figure could not be used. */
  public enum Reason {
    /** There is no evidence of it. */
    NO_EVIDENCE("没有证据", "there is no evidence"),
    /** There is evidence of a part of the period only. */
    PARTLY_COVERED("证据未覆盖整个周期", "the evidence does not cover the whole period"),
    /** Several pieces of evidence disagree, and the scheme prefers none of their sources. */
    CONFLICT("证据相互矛盾", "the evidence disagrees"),
    /** It came from a source that the scheme does not accept. */
    SOURCE_NOT_ACCEPTED("来源不被认可", "the source is not accepted"),
    /** The value lies outside what is possible. */
    IMPOSSIBLE_VALUE("数值超出可能范围", "the value is impossible"),
    /** Too few answered. */
    SAMPLE_TOO_SMALL("样本不足", "the sample is too small"),
    /** Somebody answered what was not asked, or a question was answered by nobody. */
    UNUSABLE_ANSWERS("答卷不可用", "the answers cannot be used"),
    /** It is 0, and something was to be divided by it. */
    ZERO_DENOMINATOR("分母为零", "the denominator is 0"),
    /** There are values of too few periods or parts. */
    TOO_FEW("分期或分项数据过少", "there are values of too few periods or parts");

    private final LocalizedText label;

    Reason(String chinese, String english) {
      label = LocalizedText.of("zh", chinese, "en", english);
    }

    /** What people read. */
    public LocalizedText label() {
      return label;
    }
  }
}
