package org.kapok.incentive;

/** What a rule sheet says besides steps and conditions, in both languages; {0} and on are parts. */
enum SheetPhrase implements Phrase {
  VERSION("{0} 版", "Version {0}"),
  HEADING_1("一、{0}", "1. {0}"),
  HEADING_2("二、{0}", "2. {0}"),
  HEADING_3("三、{0}", "3. {0}"),
  HEADING_4("四、{0}", "4. {0}"),
  HEADING_5("五、{0}", "5. {0}"),
  HEADING_6("六、{0}", "6. {0}"),
  HEADING_7("七、{0}", "7. {0}"),
  GENERAL("总则", "General"),
  ACCOUNTS("账户", "Accounts"),
  RULES("规则", "Rules"),
  HONOURS("荣誉与等级", "Honours and levels"),
  TERMS("用语", "Terms"),
  CALENDARS("日历", "Calendars"),
  EXAMPLES("示例", "Examples"),
  VERSIONS("版本", "Versions"),
  ANEW("新版不延续的事项", "What does not go on in a new version"),
  ANEW_IN("{0} 版，{1}", "Version {0}, {1}"),
  STEP("{0}第 {1} 步", "{0}, step {1}"),
  BEGINS_ANEW("自该版起重新累计", "it is counted anew from that version on"),

  DATES("{0} 至 {1}", "{0} to {1}"),
  FROM("{0} 起", "from {0}"),
  UNTIL("至 {0} 止", "until {0}, included"),
  ALWAYS("不限期", "without limit of time"),
  IN_FORCE("施行日期：{0}。", "In force: {0}."),
  ZONE(
      "日、周（星期一至星期日）、月、季、年均按 {0} 时间划分；参与归入其开始的时刻。",
      "Days, weeks (Monday to Sunday), months and years go by the time of {0}; a participation"
          + " belongs to the moment at which it starts."),
  LEAP_DAY("平年没有 2 月 29 日，按 {0}计。", "In a common year 29 February falls on {0}."),
  EVERYONE(
      "“每人”指每个参与对象（个人、团队或组织），各自分别计算。",
      "All is counted for each participant (person, team or organization) separately."),
  COUNTED("只计入符合下列条件的参与：{0}。", "Only these participations count: {0}."),
  PER_PERIOD(
      "按日、周、月等期计的，以该期内的累计数计算。",
      "What counts per day, week and so on is added up over that period first."),
  TABLE(
      "按表计的，累计数达到哪一档，即合计哪一档的数额，各档不相加。",
      "By a table, the highest threshold that is reached gives the amount in all; rows do not add up."),
  UNBROKEN(
      "“连续”指每期都有记入；中断后重新起算。",
      "\"In a row\" means that every such period has a credit; after a break the count begins anew."),
  UNKNOWN("条件所需的资料不详的，视为不符合条件。", "A condition that asks for what is not known is not met."),
  ORDER(
      "一次参与符合多项规则的，各项均计，按所列顺序。",
      "A participation that meets several rules counts for each of them, in the order given."),

  PER_PERSON("每人{0}", "{0}"),
  ADDED_UP("累计，不分期", "added up without end"),
  TOTALLED("{0}分别统计", "totalled {0}"),
  OPENS("每人期初有 {0}", "everyone opens with {0}"),
  OPENS_EACH("每人{1}期初有 {0}", "everyone opens with {0} {1}"),
  PASSES_ON("同时记入{0}", "also credited to {0}"),

  IF("{0}的", "if {0}"),
  ANY("每次参与", "for every participation"),
  OUTSIDE("不受总则所列条件限制", "whether the scheme counts the participation otherwise or not"),
  PAYS("每次计 {0}", "{0} each time"),
  DEDUCTS("每次扣 {0}", "{0} deducted each time"),
  COUNTS("按{0}计", "counted by {0}"),
  COUNTS_CREDITS("按记入{0}的数额计", "counted by what is credited to {0}"),
  CREDITED("记入{0}", "credited to {0}"),
  CLOSE("{0}期末记入", "posted when the period ends ({0})"),
  CLOSE_DELAYED("{0}期末再过 {1}记入", "posted {1} after the period ends ({0})"),
  CLOSE_ON_DAY("{0}期末后的首个 {1}记入", "posted on the first {1} after the period ends ({0})"),
  CLOSE_DELAYED_ON_DAY(
      "{0}期末再过 {1}后的首个 {2}记入", "posted on the first {2} from {1} after the period ends ({0}) on"),
  EXCEPT("（{0}不受此限，也不计入）", " ({0} not cut and not counted)"),
  EXCEPT_COUNTED("（{0}不受此限，但计入）", " ({0} not cut but counted)"),
  COUNTS_PAID("（以实际记入的数额为准）", " (of what is finally credited)"),

  OPEN("也可为其他", "or another"),
  LOOKED_UP("按{0}取值（{1}）", "by {0} ({1})"),
  LOOKED_UP_ROW("{0} {1}", "{0}: {1}"),
  OTHERWISE("其余 {0}", "otherwise {0}"),
  SUM("{0}之和", "the sum of {0}"),
  SAME_AS("取{0}", "the {0}"),
  CHOSEN("{0}的，为{1}", "{1} if {0}"),
  CHOSEN_OTHERWISE("其余为{0}", "otherwise {0}"),
  CONSTANT("恒为 {0}", "always {0}"),
  CHOSEN_NONE("都不符合的，视为不详", "otherwise not known"),
  SINCE_YEARS("自{0}起的足年数", "completed years since {0}"),
  SINCE_MONTHS("自{0}起的足月数", "completed months since {0}"),
  SINCE_DAYS("自{0}起的日数", "days since {0}"),
  AT_END("算至参与所在期（{0}）的最后一日", "on the last day of the period of the participation ({0})"),
  HELD(
      "参与之前记入{0}的数额，含待记入的",
      "what was credited to {0} before the participation, pending amounts included"),
  HELD_AT_REVIEW(
      "记入{0}的数额，含待记入的；计分时指参与之前，评定时指评定之时",
      "what was credited to {0}, pending amounts included: before a participation that is scored,"
          + " or by the time of a review"),
  LESS_USED("减去{0}已用去的", "less what {0} has used up"),
  COUNT("下列各项中符合的项数：{0}", "how many of these are met: {0}"),
  LEVEL_SINCE(
      "现持有{0}等级的起始日期；未持有的，视为不详",
      "the date from which on the level of {0} is held; not known if none is"),
  WON("此前获得{0}的次数", "how often {0} was won before"),
  LEVEL("所持有的{0}等级；未持有的，视为不详", "the level of {0} that is held; not known if none is"),
  NUMBER("数值", "a number"),
  TEXT("文字", "a text"),
  DURATION("时长", "a length of time"),
  DATE("日期", "a date"),
  TIME("时刻", "a time of day"),
  FLAG("是或否", "yes or no"),
  CODE("类别", "one of a list"),
  OF_PARTICIPATION("由参与记录给出", "as recorded with the participation"),
  OF_SUBJECT("由参与对象的资料给出", "as recorded of the participant"),
  WHOLE("取整数", "whole numbers only"),
  DECIMALS("小数不超过 {0} 位", "decimals: at most {0}"),

  CALENDAR_INPUT("日期另行公布", "the days are published separately"),
  CALENDAR_COVERS("适用日期：{0}", "known dates: {0}"),
  CALENDAR_SEASONS(
      "每段为一期，各段之间的时间也各为一期", "each stretch is a season, and so is the time between two"),

  NAMED("{0}（{1}）", "{0} ({1})"),
  FACT("{0} {1}", "{0} {1}"),
  FACT_SINCE("{0}自 {2} 起为 {1}", "{0} {1} from {2} on"),
  BROUGHT("{0} 转入：{1}", "brought along on {0}: {1}"),
  LEVEL_HELD("{0}为{1}", "{0}: {1}"),
  AWARDS("获得{0} {1} 次", "{0}: won {1} times"),
  NO_LEVEL("{0}未获等级", "{0}: none"),
  REPEATED("共 {0} 次", "{0} times in all"),
  REPEATED_DAILY("每日一次，共 {0} 次", "daily, {0} times in all"),
  REPEATED_EVERY("每 {1} 日一次，共 {0} 次", "every {1} days, {0} times in all"),
  RESULT("结果：{0}", "result: {0}"),
  BY_RULE("其中“{0}”", "by \"{0}\""),
  ON("{0} 所在期", "in the period of {0}"),
  ON_DATE("{0} 日终", "at the end of {0}"),
  PENDING("待记 {0}", "{0} pending");

  private final String chinese;
  private final String english;

  SheetPhrase(String chinese, String english) {
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
