package org.kapok.benchmarks.scoring;

import java.util.List;

/** What a route is about. */
enum Theme {
  HERITAGE("heritage"),
  INNOVATION("innovation"),
  CULTURE("culture"),
  ECOLOGY("ecology"),
  BAY_AREA("bayArea");

  /** By number. */
  static final List<Theme> ALL = List.of(values());

  /** Their codes by number. */
  static final List<String> CODES = ALL.stream().map(Theme::code).toList();

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  /** Its place, from 0 on: columns hold it, so the order of declaration is the code. */
  @SuppressWarnings("EnumOrdinal")
  int number() {
    return ordinal();
  }

  String code() {
    return code;
  }
}
