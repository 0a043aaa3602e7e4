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

  private final String code;

  Function(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
