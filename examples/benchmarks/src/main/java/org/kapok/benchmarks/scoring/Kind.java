package org.kapok.benchmarks.scoring;

import java.util.List;

/** What a participation is, each with how many in a hundred are so. */
enum Kind {
  THEME_PARTY_DAY("themePartyDay", 6),
  STUDY_SESSION("studySession", 18),
  FIELD_VISIT("fieldVisit", 8),
  VOLUNTEER_SERVICE("volunteerService", 16),
  LECTURE_GIVEN("lectureGiven", 4),
  ADVISORY("advisory", 5),
  ROUTE_COMPLETED("routeCompleted", 9),
  VENUE_VISIT("venueVisit", 14),
  SURVEY_ANSWERED("surveyAnswered", 9),
  DONATION("donation", 4),
  REFERRAL("referral", 3),
  CARE_VISIT("careVisit", 4);

  /** By number. */
  static final List<Kind> ALL = List.of(values());

  /** Their codes by number. */
  static final List<String> CODES = ALL.stream().map(Kind::code).toList();

  private final String code;
  private final int share;

  Kind(String code, int share) {
    this.code = code;
    this.share = share;
  }

  /** Its place, from 0 on: columns hold it, so the order of declaration is the code. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  String code() {
    return code;
  }

  int share() {
    return share;
  }
}
