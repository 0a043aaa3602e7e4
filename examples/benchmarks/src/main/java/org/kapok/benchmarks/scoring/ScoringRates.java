package org.kapok.benchmarks.scoring;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The steady state of each way to score the twenty rules, for a closer look; {@link Ratios} is what
 * compares them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringRates {
  /** Which way. */
  @Param({
    "hand-columns",
    "hand-records",
    "hand-arrival",
    "kapok-bulk",
    "kapok-bulk-lines",
    "kapok-objects",
    "kapok-arrival",
    "spel",
    "drools",
    "drools-batch"
  })
  private String contender = "";

  /** How many participations there are. */
  @Param("100000")
  private int count;

  private Contender<?> ready = new HandColumns(new Workload(0));

  /** Made by JMH. */
  public ScoringRates() {}

  /**
   * Makes the workload.
   *
   * @throws Exception if the contender cannot be made ready for it
   */
  @Setup
  public void prepare() throws Exception {
    ready = Contenders.prepare(contender, Workload.of(count));
  }

  /**
   * Scores all of the workload once.
   *
   * @throws Exception if the contender fails
   */
  @Benchmark
  public Object pass() throws Exception {
    return ready.pass();
  }
}
