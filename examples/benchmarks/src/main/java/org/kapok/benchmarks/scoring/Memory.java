package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

/** What each contender keeps in memory. */
final class Memory {
  private Memory() {}

  static void print(Collection<String> names, int count) throws IOException {
    System.out.printf(Locale.ROOT, "%n%-22s %10s%n", "contender", "bytes held");
    for (String name : names) {
      String bytes = Jvm.with("-Xmx4g").lastLine(Held.class, name, count);
      System.out.printf(Locale.ROOT, "%-22s %10.1f%n", name, Double.parseDouble(bytes));
    }
  }
}
