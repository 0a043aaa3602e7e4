package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All ways to score the twenty rules beside each other: rates as ratios, the time to the first
 * score, reading, memory, and growth; and whether the bars are met.
 */
public final class Ratios {
  private static final Path TABLE = Path.of("target", "ratios.csv");
  private static final int QUICK = 100_000;
  private static final int FULL = 1_000_000;
  private static final List<String> QUICK_NAMES =
      List.of(
          "hand-columns", "hand-records", "kapok-bulk", "kapok-objects", "drools", "drools-batch");
  private static final Pace QUICK_PACE = new Pace("1g", 600, 300, 2);
  private static final Pace FULL_PACE = new Pace("4g", 3000, 2000, 2);

  private static final List<RatioBar> BARS =
      List.of(
          new RatioBar("hand-columns", "drools", 25),
          new RatioBar("kapok-bulk", "hand-columns", 0.8),
          new RatioBar("kapok-bulk", "drools", 20),
          new RatioBar("kapok-bulk", "drools-batch", 15),
          new RatioBar("kapok-bulk-lines", "hand-columns", 0.5),
          new RatioBar("kapok-objects", "hand-records", 0.6),
          new RatioBar("kapok-arrival", "hand-arrival", 1.0),
          new RatioBar("kapok-bulk-2-threads", "kapok-bulk", 1.7),
          new RatioBar("kapok-ndjson", "jackson-ndjson", 1.5));

  private final List<Verdict> verdicts = new ArrayList<>();

  private Ratios() {}

  /**
   * Measures, prints, and leaves the table of ratios in {@code target/ratios.csv}. The exit code is
   * 1 if a bar is not met.
   *
   * @param args {@code --quick}: a few contenders, 100 000 participations, three rounds; {@code
   *     --ten-million}: growth up to so many, too
   * @throws IOException if a JVM fails, or the table cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    if (!List.of("--quick", "--ten-million").containsAll(options)) {
      System.err.println(
          "usage: run [--quick | --ten-million | --city | --gigabyte], not " + options);
      System.exit(2);
    }
    Ratios ratios = new Ratios();
    if (options.contains("--quick")) {
      ratios.rates(Rates.measured(QUICK_NAMES, QUICK, 3, QUICK_PACE));
    } else {
      Rates rates = Rates.measured(Contenders.names(), FULL, 5, FULL_PACE);
      ratios.rates(rates);
      ratios.print(FirstScoreTimes.measured().verdict());
      ratios.print(Reading.measured(rates, QUICK, FULL));
      Memory.print(Contenders.names(), FULL);
      ratios.print(Growth.measured(options.contains("--ten-million")).verdict());
    }
    System.exit(ratios.verdicts.stream().allMatch(Verdict::isMet) ? 0 : 1);
  }

  private void rates(Rates rates) throws IOException {
    RatioTable table = new RatioTable(rates);
    table.write(TABLE);
    System.out.println(table.text());
    for (RatioBar bar : BARS) {
      if (bar.isJudgedBy(rates)) {
        print(bar.verdict(rates));
      }
    }
    print(Allocation.verdict(rates.of("kapok-bulk")));
  }

  private void print(Verdict verdict) {
    verdicts.add(verdict);
    System.out.println(verdict);
  }
}
