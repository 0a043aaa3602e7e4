package org.kapok.benchmarks.scoring;

import java.io.IOException;

/** Reads a gigabyte of participations in a heap of 128 MB, by either reader. */
public final class Gigabyte {
  private static final long BYTES = 1_000_000_000;

  private Gigabyte() {}

  /**
   * Prints how fast each reader is.
   *
   * @throws IOException if one runs out of memory or loses something
   */
  public static void main(String[] args) throws IOException {
    Jvm jvm = Jvm.with("-Xmx128m", "-XX:+ExitOnOutOfMemoryError");
    for (LargeReading.Act act : LargeReading.Act.values()) {
      System.out.println(jvm.lastLine(LargeReading.class, act, BYTES));
    }
  }
}
