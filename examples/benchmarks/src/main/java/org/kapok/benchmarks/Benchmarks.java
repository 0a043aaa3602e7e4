package org.kapok.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks with the options of JMH, and holds the run to the bars. */
public final class Benchmarks {
  private static final String PACKAGE = Benchmarks.class.getPackageName() + ".";
  private static final List<Bar> BARS =
      List.of(
          new Bar("NearestVenues.network", "NearestVenues.bruteForce", 1.0 / 50),
          new Bar("NearestVenues.network", "NearestVenues.projectedTree", 2),
          new Bar("NearestVenues.index", "NearestVenues.projectedTree", 2));

  private Benchmarks() {}

  /**
   * Runs the benchmarks that the arguments name, or all of them. The exit code is 1 if a bar is
   * missed.
   *
   * @throws CommandLineOptionException if an argument is no option of JMH
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Map<String, Double> times = times(new Runner(new CommandLineOptions(args)).run());
    boolean all = true;
    for (Bar bar : BARS) {
      Double time = times.get(bar.benchmark());
      Double beside = times.get(bar.beside());
      if (time != null && beside != null) {
        all &= bar.isCleared(time, beside);
        System.out.println(line(bar, time, beside));
      }
    }
    System.exit(all ? 0 : 1);
  }

  /** The least of the iterations of each: what else the machine does only adds to the others. */
  private static Map<String, Double> times(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    for (RunResult each : results) {
      String name = each.getParams().getBenchmark().substring(PACKAGE.length());
      times.put(name, each.getPrimaryResult().getStatistics().getMin());
    }
    return times;
  }

  private static String line(Bar bar, double time, double beside) {
    return String.format(
        Locale.ROOT,
        "%s  %s takes %.4f times the time of %s, at most %.4f",
        bar.isCleared(time, beside) ? "cleared" : "MISSED ",
        bar.benchmark(),
        time / beside,
        bar.beside(),
        bar.atMost());
  }
}
