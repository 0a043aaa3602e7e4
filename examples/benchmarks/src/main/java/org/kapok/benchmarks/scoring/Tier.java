package org.kapok.benchmarks.scoring;

import java.util.List;

/** How skilled a member is. */
enum Tier {
  GENERAL("general"),
  SKILLED("skilled"),
  EXPERT("expert");

  /** By number. */
  static final List<Tier> ALL = List.of(values());

  private final String code;

  Tier(String code) {
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
