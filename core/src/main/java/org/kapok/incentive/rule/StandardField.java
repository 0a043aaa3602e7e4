package org.kapok.incentive.rule;

import static org.kapok.incentive.rule.FieldSource.PARTICIPATION;
import static org.kapok.incentive.rule.FieldSource.SUBJECT;

import java.util.List;
import java.util.Optional;

/**
 * The fields that every scheme can read without declaring them. Those of type {@link
 * FieldType#CODE} whose codes differ from city to city ({@code kind}, {@code tier} and so on) can
 * be read once the scheme declares their values.
 */
public enum StandardField {
  /** {@code kind}: what the participation was. */
  KIND("kind", FieldType.CODE, PARTICIPATION),
  /** {@code subjectType}: {@code member}, {@code team} or {@code organization}. */
  SUBJECT_TYPE(
      "subjectType", FieldType.CODE, PARTICIPATION, List.of("member", "team", "organization")),
  /** {@code venue}: the venue's id. */
  VENUE("venue", FieldType.TEXT, PARTICIPATION),
  /** {@code venueFunction}: what the venue served as. */
  VENUE_FUNCTION("venueFunction", FieldType.CODE, PARTICIPATION),
  /** {@code activity}: the activity's id. */
  ACTIVITY("activity", FieldType.TEXT, PARTICIPATION),
  /** {@code route}: the themed route's id. */
  ROUTE("route", FieldType.TEXT, PARTICIPATION),
  /** {@code order}: the service order's id. */
  ORDER("order", FieldType.TEXT, PARTICIPATION),
  /** {@code theme}: such as a route theme. */
  THEME("theme", FieldType.CODE, PARTICIPATION),
  /** {@code mode}: such as one of the seven learning modes. */
  MODE("mode", FieldType.CODE, PARTICIPATION),
  /** {@code role}: the subject's part in it. */
  ROLE("role", FieldType.CODE, PARTICIPATION),
  /** {@code rating}: how it was rated. */
  RATING("rating", FieldType.NUMBER, PARTICIPATION),
  /** {@code duration}: how long it took. */
  DURATION("duration", FieldType.DURATION, PARTICIPATION),
  /** {@code hours}: the duration in hours, as an exact fraction. */
  HOURS("hours", FieldType.NUMBER, PARTICIPATION),
  /** {@code minutes}: the duration in minutes, as an exact fraction. */
  MINUTES("minutes", FieldType.NUMBER, PARTICIPATION),
  /** {@code seconds}: the duration in seconds. */
  SECONDS("seconds", FieldType.NUMBER, PARTICIPATION),
  /** {@code participations}: 1, to count participations. */
  PARTICIPATIONS("participations", FieldType.NUMBER, PARTICIPATION),
  /** {@code date}: the local date of the start. */
  DATE("date", FieldType.DATE, PARTICIPATION),
  /** {@code time}: the local time of day of the start. */
  TIME("time", FieldType.TIME, PARTICIPATION),
  /** {@code weekday}: {@code monday} to {@code sunday}, of the local date of the start. */
  WEEKDAY(
      "weekday",
      FieldType.CODE,
      PARTICIPATION,
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")),
  /** {@code age}: the subject's completed years on that date; the birthday itself counts. */
  AGE("age", FieldType.NUMBER, SUBJECT),
  /** {@code birthDate}: the subject's date of birth. */
  BIRTH_DATE("birthDate", FieldType.DATE, SUBJECT),
  /** {@code joined}: the date on which the subject joined or registered. */
  JOINED("joined", FieldType.DATE, SUBJECT),
  /** {@code tenureYears}: completed years since joining; the anniversary itself counts. */
  TENURE_YEARS("tenureYears", FieldType.NUMBER, SUBJECT),
  /** {@code tenureMonths}: completed months since joining; the day itself counts. */
  TENURE_MONTHS("tenureMonths", FieldType.NUMBER, SUBJECT),
  /** {@code tier}: the subject's talent tier on that date. */
  TIER("tier", FieldType.CODE, SUBJECT),
  /** {@code group}: the subject's group on that date. */
  GROUP("group", FieldType.CODE, SUBJECT);

  private final String word;
  private final FieldType type;
  private final FieldSource source;
  private final List<String> codes;

  StandardField(String word, FieldType type, FieldSource source) {
    this(word, type, source, List.of());
  }

  StandardField(String word, FieldType type, FieldSource source, List<String> codes) {
    this.word = word;
    this.type = type;
    this.source = source;
    this.codes = codes;
  }

  /** The name by which schemes read it. */
  public String word() {
    return word;
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
