package org.kapok.incentive.rule;

import static org.kapok.incentive.rule.FieldSource.PARTICIPATION;
import static org.kapok.incentive.rule.FieldSource.SUBJECT;

import java.util.List;
import java.util.Optional;
import org.kapok.text.LocalizedText;

/**
 * The fields that every scheme can read without declaring them. Those of type {@link
 * FieldType#CODE} whose codes differ from city to city ({@code kind}, {@code tier} and so on) can
 * be read once the scheme declares their values.
 */
public enum StandardField {
  /** {@code kind}: what the participation was. */
  KIND("kind", "活动类型", "kind", FieldType.CODE, PARTICIPATION),
  /** {@code venue}: the venue's id. */
  VENUE("venue", "阵地", "venue", FieldType.TEXT, PARTICIPATION),
  /** {@code venueFunction}: what the venue served as. */
  VENUE_FUNCTION("venueFunction", "阵地功能", "venue function", FieldType.CODE, PARTICIPATION),
  /** {@code activity}: the activity's id. */
  ACTIVITY("activity", "活动", "activity", FieldType.TEXT, PARTICIPATION),
  /** {@code route}: the themed route's id. */
  ROUTE("route", "路线", "route", FieldType.TEXT, PARTICIPATION),
  /** {@code order}: the service order's id. */
  ORDER("order", "订单", "order", FieldType.TEXT, PARTICIPATION),
  /** {@code theme}: such as a route theme. */
  THEME("theme", "主题", "theme", FieldType.CODE, PARTICIPATION),
  /** {@code mode}: such as one of the seven learning modes. */
  MODE("mode", "学习方式", "learning mode", FieldType.CODE, PARTICIPATION),
  /** {@code role}: the subject's part in it. */
  ROLE("role", "角色", "role", FieldType.CODE, PARTICIPATION),
  /** {@code rating}: how it was rated. */
  RATING("rating", "评分", "rating", FieldType.NUMBER, PARTICIPATION),
  /** {@code duration}: how long it took. */
  DURATION("duration", "时长", "duration", FieldType.DURATION, PARTICIPATION),
  /** {@code hours}: the duration in hours, as an exact fraction. */
  HOURS("hours", "小时", "hours", FieldType.NUMBER, PARTICIPATION),
  /** {@code minutes}: the duration in minutes, as an exact fraction. */
  MINUTES("minutes", "分钟", "minutes", FieldType.NUMBER, PARTICIPATION),
  /** {@code seconds}: the duration in seconds. */
  SECONDS("seconds", "秒", "seconds", FieldType.NUMBER, PARTICIPATION),
  /** {@code participations}: 1, to count participations. */
  PARTICIPATIONS("participations", "次数", "participations", FieldType.NUMBER, PARTICIPATION),
  /** {@code date}: the local date of the start. */
  DATE("date", "日期", "date", FieldType.DATE, PARTICIPATION),
  /** {@code time}: the local time of day of the start. */
  TIME("time", "时间", "time", FieldType.TIME, PARTICIPATION),
  /** {@code weekday}: {@code monday} to {@code sunday}, of the local date of the start. */
  WEEKDAY(
      "weekday",
      "星期",
      "weekday",
      FieldType.CODE,
      PARTICIPATION,
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
  /** {@code month}: 1 to 12, of the local date of the start. */
  MONTH("month", "月份", "month", FieldType.NUMBER, PARTICIPATION),
  /** {@code dayOfMonth}: 1 to 31, of the local date of the start. */
  DAY_OF_MONTH("dayOfMonth", "日", "day of the month", FieldType.NUMBER, PARTICIPATION),
  /** {@code subjectType}: {@code member}, {@code team} or {@code organization}. */
  SUBJECT_TYPE(
      "subjectType",
      "对象类型",
      "type of subject",
      FieldType.CODE,
      SUBJECT,
      List.of("member", "team", "organization")),
  /**
   * {@code birthday}: whether that date is the subject's birthday, by the scheme's {@link LeapDay}.
   */
  BIRTHDAY("birthday", "生日", "birthday", FieldType.FLAG, SUBJECT),
  /** {@code birthMonth}: 1 to 12, the month of the subject's date of birth. */
  BIRTH_MONTH("birthMonth", "出生月份", "month of birth", FieldType.NUMBER, SUBJECT),
  /**
   * {@code age}: the subject's completed years on that date; the birthday itself counts, before
   * birth there is none.
   */
  AGE("age", "年龄", "age", FieldType.NUMBER, SUBJECT),
  /** {@code birthDate}: the subject's date of birth. */
  BIRTH_DATE("birthDate", "出生日期", "birth date", FieldType.DATE, SUBJECT),
  /** {@code joined}: the date on which the subject joined or registered. */
  JOINED("joined", "加入日期", "joining date", FieldType.DATE, SUBJECT),
  /**
   * {@code tenureYears}: completed years since joining; the anniversary itself counts, before
   * joining there is none.
   */
  TENURE_YEARS("tenureYears", "加入年数", "years since joining", FieldType.NUMBER, SUBJECT),
  /**
   * {@code tenureMonths}: completed months since joining; the day itself counts, before joining
   * there is none.
   */
  TENURE_MONTHS("tenureMonths", "加入月数", "months since joining", FieldType.NUMBER, SUBJECT),
  /** {@code tier}: the subject's talent tier on that date. */
  TIER("tier", "层级", "tier", FieldType.CODE, SUBJECT),
  /** {@code group}: the subject's group on that date. */
  GROUP("group", "组别", "group", FieldType.CODE, SUBJECT);

  private final String word;
  private final LocalizedText label;
  private final FieldType type;
  private final FieldSource source;
  private final List<String> codes;

  StandardField(String word, String chinese, String english, FieldType type, FieldSource source) {
    this(word, chinese, english, type, source, List.of());
  }

  StandardField(
      String word,
      String chinese,
      String english,
      FieldType type,
      FieldSource source,
      List<String> codes) {
    this.word = word;
    label = LocalizedText.of("zh", chinese, "en", english);
    this.type = type;
    this.source = source;
    this.codes = codes;
  }

  /** The name by which schemes read it. */
  public String word() {
    return word;
  }

  /** What people call it. */
  public LocalizedText label() {
    return label;
  }

  /** What people call one of its codes, where the codes are the same for all schemes. */
  public Optional<LocalizedText> codeLabel(String code) {
    String chinese =
        switch (codes.contains(code) ? code : "") {
          case "member" -> "个人";
          case "team" -> "团队";
          case "organization" -> "组织";
          case "monday" -> "星期一";
          case "tuesday" -> "星期二";
          case "wednesday" -> "星期三";
          case "thursday" -> "星期四";
          case "friday" -> "星期五";
          case "saturday" -> "星期六";
          case "sunday" -> "星期日";
          default -> "";
        };
    return chinese.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedText.of("zh", chinese, "en", code));
  }

  /** What its values are. */
  public FieldType type() {
    return type;
  }

  /** Where it is read. */
  public FieldSource source() {
    return source;
  }

  /**
   * Its codes where they are the same for all schemes; else empty, and the scheme declares them.
   */
  public List<String> codes() {
    return codes;
  }

  /** The standard field of that name. */
  public static Optional<StandardField> named(String word) {
    for (StandardField field : values()) {
      if (field.word.equals(word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
