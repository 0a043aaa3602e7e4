package com.example.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/** The job gives on two executor threads what a scorer gives at once. */
class ScoringTest {
  private static final Path SCHEME =
      Path.of("..", "standalone", "src", "main", "resources", "com", "example", "standalone")
          .resolve("scheme.json");
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);
  private static SparkSession session;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static JavaSparkContext spark() {
    return JavaSparkContext.fromSparkContext(session.sparkContext());
  }

  /** 600 participations of 50 members, no member's in a row. */
  private static List<String> lines() {
    return IntStream.range(0, 600)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "{\"id\": \"p-%d\", \"subject\": {\"type\": \"member\", \"id\": \"m-%d\"},"
                        + " \"kind\": \"reading\", \"start\": \"2026-%02d-02T01:00:00Z\","
                        + " \"duration\": \"PT%dH\"}",
                    i,
                    i * 7 % 50,
                    1 + i / 50,
                    1 + i % 3))
        .toList();
  }

  @Test
  void theTotalsOfAllPartitionsAreTheTotals() throws IOException {
    String scheme = Files.readString(SCHEME);
    List<Participation> participations =
        lines().stream().map(line -> KapokJson.read(line, Participation.class)).toList();
    List<String> expected =
        Scorer.of(KapokJson.read(scheme, IncentiveScheme.class))
            .score(History.of(participations), AS_OF)
            .totals()
            .stream()
            .map(KapokJson::write)
            .toList();
    assertThat(new Scoring(scheme, AS_OF).totals(spark().parallelize(lines(), 4), 3).collect())
        .hasSize(50)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aScorerDoesNotTravel() throws IOException {
    Scorer scorer = Scorer.of(KapokJson.read(Files.readString(SCHEME), IncentiveScheme.class));
    assertThatThrownBy(
            () ->
                spark()
                    .parallelize(lines(), 2)
                    .map(line -> scorer.score(history(line), AS_OF).totals().size())
                    .collect())
        .isInstanceOf(SparkException.class)
        .hasMessageContaining("not serializable");
  }

  private static History history(String line) {
    return History.of(List.of(KapokJson.read(line, Participation.class)));
  }
}
