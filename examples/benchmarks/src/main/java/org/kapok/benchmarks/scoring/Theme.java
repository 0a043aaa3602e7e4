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

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
