package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How fast, and in how small a heap, a file of participations becomes points. */
final class Reading {
  private static final int[] HEAPS = {16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024};

  private Reading() {}

  /**
   * The heaps that a small and a large file need. Points are kept for each member, which is why the
   * large one may need eight bytes more for each.
   */
  static Verdict measured(Rates rates, int small, int large) throws IOException {
    int forSmall = smallestHeap(small, Ndjson.written(Workload.of(small)));
    Path file = Ndjson.written(Workload.of(large));
    int forLarge = smallestHeap(large, file);
    double bytes = (double) Files.size(file) / large;
    for (String name : List.of("kapok-ndjson", "jackson-ndjson")) {
      System.out.printf(
          Locale.ROOT,
          "%-22s %,8.1f MB/s of %.1f bytes a line%n",
          name,
          rates.of(name).perSecond() * bytes / 1e6,
          bytes);
    }
    return new Verdict(
        forLarge <= 1.5 * forSmall,
        String.format(
            Locale.ROOT,
            "%,d lines become points in a heap of %d MB, %,d in %d MB, at most 1.5 times as much",
            small,
            forSmall,
            large,
            forLarge));
  }

  private static int smallestHeap(int count, Path file) throws IOException {
    for (int heap : HEAPS) {
      Jvm jvm = Jvm.with("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
      if (jvm.run(NdjsonOnce.class, file, Workload.members(count)).exitCode() == 0) {
        return heap;
      }
    }
    throw new IOException(file + " needs more than the largest heap that was tried");
  }
}
