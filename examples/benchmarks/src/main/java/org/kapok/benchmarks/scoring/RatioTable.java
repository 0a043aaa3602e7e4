package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rates beside the hand-written loop over columns and beside Drools, as text and as a file.
 *
 * @param rates in the order of the rows
 */
record RatioTable(Rates rates) {
  private static final String HAND = "hand-columns";
  private static final String DROOLS = "drools";

  /** For people: what is lined up, and what each participation allocates. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%-22s %14s %8s %8s %10s%n",
            "contender",
            "per second",
            "x hand",
            "x Drools",
            "bytes each"));
    for (Rate each : rates.all()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-22s %,14.0f %8.3f %8.2f %10.1f%n",
              each.name(),
              each.perSecond(),
              rates.ratio(each.name(), HAND),
              rates.ratio(each.name(), DROOLS),
              each.bytes()));
    }
    return text.toString();
  }

  /** For programs: {@code name,perSecond,xHand,xDrools}. */
  void write(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("name,perSecond,xHand,xDrools");
    for (Rate each : rates.all()) {
      rows.add(
          String.format(
              Locale.ROOT,
              "%s,%.0f,%.4f,%.3f",
              each.name(),
              each.perSecond(),
              rates.ratio(each.name(), HAND),
              rates.ratio(each.name(), DROOLS)));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, rows, StandardCharsets.UTF_8);
  }
}
