package com.example.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import scala.Tuple2;

// README begins
/**
 * Scores one partition, in which all participations of a subject are. The scheme travels to the
 * executors as its text, since a scorer does not travel.
 */
record Scoring(String scheme, LocalDate asOf) implements FlatMapFunction<Iterator<String>, String> {
  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<String> call(Iterator<String> lines) {
    Scorer scorer = Scorer.of(KapokJson.read(scheme, IncentiveScheme.class));
    List<Participation> participations = new ArrayList<>();
    lines.forEachRemaining(line -> participations.add(KapokJson.read(line, Participation.class)));
    return scorer.score(History.of(participations), asOf).totals().stream()
        .map(KapokJson::write)
        .iterator();
  }

  /** The totals, one JSON document each, of NDJSON lines in any order. */
  JavaRDD<String> totals(JavaRDD<String> participations, int partitions) {
    return participations
        .mapToPair(line -> new Tuple2<>(subject(line), line))
        .partitionBy(new HashPartitioner(partitions))
        .values()
        .mapPartitions(this);
  }

  private static String subject(String line) {
    return KapokJson.write(KapokJson.read(line, Participation.class).subject());
  }
}
// README ends
