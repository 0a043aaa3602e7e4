package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** In how small a heap a file of participations becomes points. */
final class Reading {
  private static final int[] HEAPS = {16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024};

  private Reading() {}

  /**
   * The heaps that a small and a large file need. Points are kept for each member, which is why the
   * large one may need eight bytes more for each.
   */
  static Verdict measured(int small, int large) throws IOException {
    int forSmall = smallestHeap(small);
    int forLarge = smallestHeap(large);
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

  private static int smallestHeap(int count) throws IOException {
    Workload workload = Workload.of(count);
    Path file = Ndjson.written(workload);
    System.out.printf(
        Locale.ROOT, "%,d lines have %.1f bytes each%n", count, (double) Files.size(file) / count);
    for (int heap : HEAPS) {
      Jvm jvm = Jvm.with("-Xmx" + heap + "m", "-XX:+ExitOnOutOfMemoryError");
      if (jvm.run(NdjsonOnce.class, file, workload.members()).exitCode() == 0) {
        return heap;
      }
    }
    throw new IOException(count + " lines need more than the largest heap that was tried");
  }
}
