package org.kapok.incentive;

import java.util.function.Function;
import org.kapok.text.LocalizedText;

/** Why something does not go on from one version in the next; {0} and on are parts. */
enum CarryPhrase implements Phrase {
  RULE_RETURNS("上一版无此规则，更早的版本有", "the version before has no such rule, though an earlier one has"),
  HELD("上一版没有相同的统计", "the version before does not hold the same"),
  NO_STEP("本版无此步骤", "this version has no such step"),
  NEW_STEP("上一版无此步骤", "the version before has no such step"),
  WINDOW("上一版的统计期为“{0}”", "its window was \"{0}\" in the version before"),
  KEY("上一版的分类依据为 {0}", "its key was {0} in the version before"),
  KIND("上一版为另一种步骤", "it was another kind of step in the version before"),
  RULE_GONE("可能被取用的规则“{0}”已不存在", "the rule \"{0}\", which may have been kept, is no longer there"),
  HONOUR_GONE(
      "不再设荣誉“{0}”，持有者不再持有",
      "the honour \"{0}\" is no longer there; who holds a level of it holds none"),
  HONOUR_NEW("新设，尚无人持有", "the version before has no such honour, so nobody holds it yet"),
  HONOUR_RETURNS(
      "上一版无此荣誉，更早的版本有；原持有者不再持有",
      "the version before has no such honour, though an earlier one has; who held it then does not"
          + " hold it any more"),
  LEVEL_GONE(
      "不再设等级“{0}”，持有者由本版重新评定",
      "the level \"{0}\" is no longer there; who holds it has to win a level anew"),
  LEVELS_REORDERED(
      "各等级的高低次序与上一版不同",
      "its levels stand in another order than in the version before; who holds one keeps it"),
  USED_FORGOTTEN(
      "不再设账户“{0}”，从中已用去的数额不再计算",
      "there is no account \"{0}\" any more, so what was used up of it is forgotten");

  private final String chinese;
  private final String english;

  CarryPhrase(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  /** The phrase in both languages. */
  LocalizedText text() {
    return text(language -> "");
  }

  /**
   * The phrase in both languages.
   *
   * @param part its part, by the language
   */
  LocalizedText text(Function<String, Object> part) {
    return LocalizedText.of("zh", in("zh", part.apply("zh")), "en", in("en", part.apply("en")));
  }
}
