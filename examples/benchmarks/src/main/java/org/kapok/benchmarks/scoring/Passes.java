package org.kapok.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The passes of one contender in this JVM: some to warm up, then those that are measured. It is a
 * program of its own, so that each contender meets a JVM that has seen no other. The quickest pass
 * tells the rate, since what else the machine does only adds to the others.
 */
public final class Passes {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Passes() {}

  /**
   * Writes one {@link Rate} as a line.
   *
   * @param args the contender, how many participations, and how long to warm up and to measure, in
   *     milliseconds
   * @throws Exception if the contender fails
   */
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[1]);
    Contender<?> contender = Contenders.prepare(args[0], Workload.of(count));
    System.out.println(
        measured(args[0], count, contender, Long.parseLong(args[2]), Long.parseLong(args[3])));
    System.exit(0);
  }

  private static <R> Rate measured(
      String name, int count, Contender<R> contender, long warmUpMillis, long millis)
      throws Exception {
    String checksum = contender.points(contender.pass()).checksum();
    timed(contender, warmUpMillis);
    long bytes = allocated();
    List<Long> nanos = timed(contender, millis);
    bytes = allocated() - bytes;
    double perSecond = count * 1e9 / Collections.min(nanos);
    return new Rate(name, perSecond, (double) bytes / nanos.size() / count, checksum);
  }

  private static long allocated() {
    long bytes = 0;
    for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      bytes += Math.max(0, each);
    }
    return bytes;
  }

  /** How long each pass took; at least one. */
  private static List<Long> timed(Contender<?> contender, long millis) throws Exception {
    long end = System.nanoTime() + millis * 1_000_000;
    List<Long> nanos = new ArrayList<>(10_000);
    long before = System.nanoTime();
    do {
      if (contender.pass() == null) {
        throw new IllegalStateException("a pass gave nothing");
      }
      long after = System.nanoTime();
      nanos.add(after - before);
      before = after;
    } while (before < end);
    return nanos;
  }
}
