package org.kapok.incentive;

/** What is said about honours, in both languages; {0} and on are parts. */
enum HonourPhrase implements Phrase {
  FOR("授予{0}", "for {0}"),
  MEMBER("个人", "persons"),
  TEAM("团队", "teams"),
  ORGANIZATION("组织", "organizations"),
  LEVELS("设 {0} 级，由低到高为{1}", "{0} levels, the lowest first: {1}"),
  SINGLE("只设一级：{0}", "a single level: {0}"),

  AT_ANY_TIME("随时评定", "reviewed at any time"),
  AT_CLOSE("{0}期末评定，次日起生效", "reviewed {0}, at its end, with effect from the day after"),
  HIGHEST("直接评为符合要求的最高一级", "one is given the highest level whose requirement is met"),
  STEP_BY_STEP("逐级晋升，每次评定至多升一级", "one climbs level by level, at most one at a review"),
  STEP_BY_DAY("逐级晋升，每日至多升一级", "one climbs level by level, at most one a day"),
  WHO_MEETS("符合要求的即授予", "who meets the requirement wins it"),

  ONCE("持有期间不再授予", "who holds it does not win it again"),
  REPEATED("{0}至多授予一次", "won at most once {0}"),
  ALWAYS(
      "可以多次授予，剩余数额够用一次即再授予一次",
      "won again whenever what is left of the amounts that it uses up suffices once more"),

  FOREVER("授予后长期有效", "what is won stays"),
  VALID_FOR("有效期 {0}，自生效之日起", "valid for {0} from the date of effect"),
  VALID_UNTIL("有效至授予所在期的期末（{0}为一期）", "valid to the end of the period in which it is won ({0})"),
  VALID_BEYOND(
      "有效至授予所在期之后第 {1} 期的期末（{0}为一期）",
      "valid to the end of the period in which it is won ({0}) and of {1} more"),
  RENEWED(
      "到期时符合保级条件的续期，不符合的{0}", "renewed at the end if the condition to keep it is met, else {0}"),
  CHECKED("评定时不符合保级条件的，{0}", "if the condition to keep it is not met at a review, {0}"),
  ONE_STEP("降一级（最低一级的撤去）", "one level down (none, from the lowest)"),
  TO_BASE("降至最低一级（最低一级的撤去）", "down to the lowest level (none, from the lowest)"),
  RECOMPUTE(
      "降至符合要求的较低一级（都不符合的撤去）",
      "down to the highest lower level whose requirement is met (none, if there is none)"),
  TAKEN("撤去", "it is lost"),
  GRACE(
      "降级或撤去之前宽限 {0}，宽限期内重新符合保级条件的不变",
      "what is to be lost is lost only after {0} of grace, and not if the condition to keep it is"
          + " met again within it"),

  CARRIES("授予后{0}的余额至多结转 {1}", "of what an award leaves over in {0} at most {1} counts on"),
  BARRED(
      "{0}的，自该日起 {1}内不予评定，已持有的保留，期满仍符合该条件的，再延 {1}",
      "from the day on which {0}, nothing is won for {1}, and what is held stays; if that is still"
          + " so then, for {1} more"),
  REVOKED("{0}的，即予撤销，其间不予评定", "taken away, and not won either, if {0}"),

  LEVEL_OF("{0}·{1}", "{0}, {1}"),
  REQUIREMENT("要求{0}", "{0}"),
  KEEP("保级条件：{0}", "to keep it: {0}"),
  KEEP_SAME("保级条件与上述要求相同", "to keep it: the same"),
  USES("授予时从{0}用去 {1}，不再计入本项", "winning it uses up {1} of {0}, which does not count for it again");

  private final String chinese;
  private final String english;

  HonourPhrase(String chinese, String english) {
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
