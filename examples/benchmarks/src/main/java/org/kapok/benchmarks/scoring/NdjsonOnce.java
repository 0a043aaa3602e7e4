package org.kapok.benchmarks.scoring;

import java.nio.file.Path;
import org.kapok.incentive.Scorer;

/** One file of participations to points, to see in how small a heap; a program of its own. */
public final class NdjsonOnce {
  private NdjsonOnce() {}

  /**
   * Prints the checksum.
   *
   * @param args the file, and how many members it has
   * @throws Exception if it cannot be read
   */
  public static void main(String[] args) throws Exception {
    System.out.println(
        new KapokNdjson(Scorer.of(KapokData.scheme()), Path.of(args[0]), Integer.parseInt(args[1]))
            .pass()
            .checksum());
  }
}
