package org.kapok.demo;

import org.kapok.participation.Conflict;

/** Says what was not scored since it stands in contradicting versions. */
final class Conflicts {
  private Conflicts() {}

  /** One conflict as a sentence. */
  static String sentence(Conflict conflict, Language language) {
    String english = conflict.participation().map(id -> "participation " + id).orElse("the facts");
    String chinese = conflict.participation().map(id -> "参与记录 " + id).orElse("基本信息");
    return language.say(
        "Not scored: "
            + english
            + " of "
            + conflict.subject()
            + " stands in several versions at revision "
            + conflict.revision()
            + "; deliver a higher revision.",
        "未计分："
            + conflict.subject()
            + " 的"
            + chinese
            + " 在修订号 "
            + conflict.revision()
            + " 有多个不同版本；请提交更高修订号的记录。");
  }
}
