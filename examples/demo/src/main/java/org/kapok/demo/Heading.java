package org.kapok.demo;

import java.time.LocalDate;
import org.kapok.incentive.IncentiveScheme;

/** Says by which scheme a score is, and up to which date. */
final class Heading {
  private Heading() {}

  /** One line. */
  static String of(IncentiveScheme scheme, LocalDate asOf, Language language) {
    String name = language.label(scheme.label(), scheme.id());
    return language.say(
        name + ", version " + scheme.version() + ", up to the end of " + asOf,
        name + "，" + scheme.version() + " 版，截至 " + asOf + " 日终");
  }
}
