package org.kapok.benchmarks.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How fast a contender was in one JVM.
 *
 * @param name of the contender
 * @param perSecond participations
 * @param bytes allocated per participation
 * @param checksum of the points
 */
record Rate(String name, double perSecond, double bytes, String checksum) {
  /** From a line as {@link #toString()} writes it. */
  static Rate parse(String line) {
    List<String> parts = Arrays.asList(line.split(" "));
    return new Rate(
        parts.get(0),
        Double.parseDouble(parts.get(1)),
        Double.parseDouble(parts.get(2)),
        parts.get(3));
  }

  /** The middle one of an odd number, by rate. */
  static Rate median(List<Rate> rates) {
    return rates.stream()
        .sorted(Comparator.comparingDouble(Rate::perSecond))
        .toList()
        .get(rates.size() / 2);
  }

  @Override
  public String toString() {
    return name + " " + perSecond + " " + bytes + " " + checksum;
  }
}
