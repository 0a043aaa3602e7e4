package org.kapok.benchmarks.scoring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A workload as a file, one participation a line, each member's together. */
final class Ndjson {
  private Ndjson() {}

  /** Writes the workload to a file of its own, which goes when this JVM does. */
  static Path written(Workload workload) throws IOException {
    Path file = Files.createTempFile("participations-", ".ndjson");
    file.toFile().deleteOnExit();
    StringBuilder line = new StringBuilder();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      for (int row = 0; row < workload.count(); row++) {
        line.setLength(0);
        append(line, workload, row);
        writer.append(line).append('\n');
      }
    }
    return file;
  }

  /** The same lines in memory. */
  static byte[] lines(Workload workload) {
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row < workload.count(); row++) {
      append(lines, workload, row);
      lines.append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void append(StringBuilder line, Workload workload, int row) {
    line.append("{\"id\":\"")
        .append(KapokData.id(workload.id[row]))
        .append("\",\"subject\":{\"type\":\"member\",\"id\":\"")
        .append(workload.name(workload.member[row]))
        .append("\"},\"kind\":\"")
        .append(Kind.ALL.get(workload.kind[row]).code())
        .append("\",\"start\":\"")
        .append(Instant.ofEpochSecond(workload.second[row]))
        .append("\",\"duration\":\"PT")
        .append(workload.minutes[row])
        .append("M\",\"venueFunction\":\"")
        .append(Function.ALL.get(workload.function[row]).code());
    Theme theme = workload.themeOf(row);
    if (theme != null) {
      line.append("\",\"theme\":\"").append(theme.code());
    }
    line.append('"');
    if (workload.rating[row] > 0) {
      line.append(",\"rating\":").append(workload.rating[row]);
    }
    line.append(",\"attributes\":{\"noShow\":").append(workload.noShow[row]).append("}}");
  }
}
