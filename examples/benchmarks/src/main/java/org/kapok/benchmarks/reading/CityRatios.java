package org.kapok.benchmarks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast Kapok reads a city's network beside plain records by Jackson. Both run in fresh JVMs,
 * one after the other, round after round, so that what disturbs the machine for a while disturbs
 * both; of a JVM the quickest iteration counts, of the rounds the median.
 */
public final class CityRatios {
  private static final int ROUNDS = 5;
  private static final double AT_LEAST = 0.8;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /**
   * One JVM.
   *
   * @param millis for one document
   * @param bytes allocated for it
   */
  private record Fork(double millis, double bytes) {}

  private CityRatios() {}

  /**
   * Measures and prints. The exit code is 1 if the bar is not met.
   *
   * @throws RunnerException if a JVM fails
   */
  public static void main(String[] args) throws RunnerException {
    List<Fork> kapok = new ArrayList<>();
    List<Fork> jackson = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      kapok.add(run("kapok"));
      jackson.add(run("jacksonRecords"));
    }
    Fork ours = median(kapok);
    Fork theirs = median(jackson);
    print("kapok-city", ours);
    print("jackson-city-records", theirs);
    double ratio = theirs.millis / ours.millis;
    System.out.printf(
        Locale.ROOT,
        "%s kapok-city is %.2f times as fast as jackson-city-records, at least %.2f%n",
        ratio >= AT_LEAST ? "met     " : "NOT MET ",
        ratio,
        AT_LEAST);
    System.exit(ratio >= AT_LEAST ? 0 : 1);
  }

  private static Fork run(String method) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(CityReading.class.getName() + "\\." + method + "$")
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .build();
    BenchmarkResult result =
        new Runner(options).runSingle().getBenchmarkResults().iterator().next();
    Result<?> bytes = Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED));
    return new Fork(result.getPrimaryResult().getStatistics().getMin(), bytes.getScore());
  }

  private static Fork median(List<Fork> forks) {
    return forks.stream()
        .sorted(Comparator.comparingDouble(Fork::millis))
        .toList()
        .get(forks.size() / 2);
  }

  private static void print(String name, Fork fork) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %8.1f ms, %6.1f MB allocated for each document%n",
        name,
        fork.millis,
        fork.bytes / 1e6);
  }
}
