package org.kapok.benchmarks.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.kapok.demo.city.Guangzhou;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A document of the whole network of Guangzhou, as the demo makes it up, 4.8 MB: read strictly into
 * a {@link CityNetwork}, and by Jackson alone into plain records of the same shape.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g"})
public class CityReading {
  private byte[] document = new byte[0];

  /** Made by JMH. */
  public CityReading() {}

  /** The document, the same in every run. */
  static byte[] document() {
    return KapokJson.write(Guangzhou.network()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Makes the document, and proves that both read all of it.
   *
   * @throws IOException if one cannot
   * @throws IllegalStateException if one reads anything else
   */
  @Setup
  public void prepare() throws IOException {
    document = document();
    if (!kapok().equals(Guangzhou.network()) || !PlainReader.holdsAll(document)) {
      throw new IllegalStateException("what was read is not what was written");
    }
  }

  /** Kapok, with all checks. */
  @Benchmark
  public CityNetwork kapok() {
    return KapokJson.read(document, CityNetwork.class);
  }

  /** Jackson alone, without any. */
  @Benchmark
  public Object jacksonRecords() throws IOException {
    return PlainReader.read(document);
  }
}
