package org.kapok.incentive;

/** How a subject stands with an honour, in both languages; {0} and on are parts. */
enum StandingPhrase implements Phrase {
  HOLDS("现为{0}，自 {1} 起", "{0} since {1}"),
  NONE("未获等级", "none held"),
  VALID_TO("有效至 {0}（含当日）", "valid to {0}, that day included"),
  GRACE_TO("宽限至 {0}（含当日）", "in grace to {0}, that day included"),
  BARRED_TO("至 {0}（含当日）不予评定", "nothing is won to {0}, that day included"),

  WON("评为{0}", "{0} won"),
  WON_AGAIN("再次获得{0}", "{0} won again"),
  USED("从{0}用去 {1}", "{1} of {0} used up"),
  RENEWED("{0}续期", "{0} renewed"),
  KEPT("保留{0}", "{0} kept"),
  GRACE(
      "不符合{0}的保级条件，宽限至 {1}（含当日）",
      "what is needed to keep {0} is not met; in grace to {1}, that day included"),
  DEMOTED("不符合保级条件，由{0}降为{1}", "what is needed to keep {0} is not met; down to {1}"),
  LOST("不符合保级条件，撤去{0}", "what is needed to keep {0} is not met; lost"),
  EXPIRED("{0}到期，未能续期", "{0} expired and was not renewed"),
  EXPIRED_TO("{0}到期，未能续期，降为{1}", "{0} expired and was not renewed; down to {1}"),
  REVOKED("撤销{0}", "{0} taken away"),
  BROUGHT_ALONG("转入{0}", "{0} brought along"),
  ABOLISHED("{0}不再设立", "{0} does not exist any more"),

  TO_NEXT("距{0}之{1}", "{0}, to {1}"),
  READY("已符合要求，待评定", "nothing is missing, it has only to be reviewed"),
  STILL_REVOKED("不得{0}", "not while {0}"),
  MORE("{0}还差 {1}（现为 {2}，须{3}）", "{0}: {1} more ({2} now, {3} needed)"),
  LESS("{0}超出 {1}（现为 {2}，须{3}）", "{0}: {1} too high ({2} now, {3} needed)"),
  STRICT("{0}须{1}（现为 {2}）", "{0}: {1} needed ({2} now)"),
  FACT("须{0}（现为{1}）", "{0} ({1} now)"),
  UNKNOWN("须{0}（资料不详）", "{0} (not known)"),
  UNMET("须{0}", "{0}"),
  UNUSED("{0}还差 {1}（未用去的有 {2}，须有 {3}）", "{0}: {1} more ({2} not used up, {3} needed)"),
  ONE_OF("下列之一：{0}", "one of these: {0}"),
  SOME_OF("下列中的 {1} 项：{0}", "{1} of these: {0}");

  private final String chinese;
  private final String english;

  StandingPhrase(String chinese, String english) {
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
}
