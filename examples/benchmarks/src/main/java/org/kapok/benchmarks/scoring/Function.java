package org.kapok.benchmarks.scoring;

import java.util.List;

/** What the venue of a participation is for. */
enum Function {
  SERVICE_CENTRE("serviceCentre"),
  TRAINING("training"),
  MUSEUM("museum"),
  EXHIBITION("exhibition"),
  STUDIO("studio"),
  COMMUNITY("community"),
  INCUBATOR("incubator"),
  RECEPTION("reception");

  /** By number. */
  static final List<Function> ALL = List.of(values());

  /** Their codes by number. */
  static final List<String> CODES = ALL.stream().map(Function::code).toList();

  private final String code;

  Function(String code) {
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
