package org.kapok.benchmarks.scoring;

import java.lang.ref.Reference;

/** What a contender keeps in memory between its passes; a program of its own. */
public final class Held {
  private Held() {}

  /**
   * Prints bytes per participation.
   *
   * @param args the contender, and how many participations
   * @throws Exception if the contender cannot be made ready
   */
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[1]);
    Contenders.prepare(args[0], Workload.of(1000)).pass();
    long before = used();
    Contender<?> contender = Contenders.prepare(args[0], Workload.of(count));
    try {
      System.out.println((double) (used() - before) / count);
    } finally {
      Reference.reachabilityFence(contender);
    }
    System.exit(0);
  }

  private static long used() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
