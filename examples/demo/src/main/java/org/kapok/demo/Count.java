package org.kapok.demo;

import java.util.Locale;

/** A number and what it counts, in English. */
final class Count {
  private Count() {}

  /** {@code 1 line}, {@code 12,000 lines}; the plural takes an s. */
  static String of(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }

  /** {@code 12,000}. */
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
