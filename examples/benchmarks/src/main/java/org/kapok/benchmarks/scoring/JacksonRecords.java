package org.kapok.benchmarks.scoring;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's databind as it comes, which parses the lines of a file into records and does nothing
 * with them.
 *
 * @param file with the participations
 * @param members how many there are
 */
record JacksonRecords(Path file, int members) implements Contender<Integer> {
  private static final ObjectReader READER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build().readerFor(Row.class);

  /** What stands in a line. */
  record Row(
      String id,
      Subject subject,
      String kind,
      Instant start,
      Duration duration,
      String venueFunction,
      @Nullable String theme,
      @Nullable Integer rating,
      Attributes attributes) {}

  /** Whose it is. */
  record Subject(String type, String id) {}

  /** What the scheme adds. */
  record Attributes(boolean noShow) {}

  static JacksonRecords of(Workload workload) throws IOException {
    return new JacksonRecords(Ndjson.written(workload), workload.members());
  }

  @Override
  public Integer pass() throws IOException {
    int[] minutes = {0};
    forEach(row -> minutes[0] += row.duration.toMinutesPart());
    return minutes[0];
  }

  private void forEach(Consumer<Row> consumer) throws IOException {
    try (MappingIterator<Row> rows = READER.readValues(file.toFile())) {
      while (rows.hasNextValue()) {
        consumer.accept(rows.nextValue());
      }
    }
  }

  /** What the hand-written loop makes of the records, which proves that they were read. */
  @Override
  public Points points(Integer result) throws IOException {
    Points points = new Points(members);
    HandLoop loop = new HandLoop();
    String[] current = {""};
    forEach(
        row -> {
          if (!row.subject.id.equals(current[0])) {
            HandRecords.put(points, current[0], loop);
            current[0] = row.subject.id;
            loop.begin();
          }
          score(loop, row);
        });
    HandRecords.put(points, current[0], loop);
    loop.addTo(points);
    return points;
  }

  private static void score(HandLoop loop, Row row) {
    loop.score(
        row.start.getEpochSecond(),
        Kind.CODES.indexOf(row.kind),
        (int) row.duration.toMinutes(),
        Function.CODES.indexOf(row.venueFunction),
        row.theme == null ? -1 : Theme.CODES.indexOf(row.theme),
        Draws.tier(Workload.memberOf(row.subject.id)),
        row.rating == null ? 0 : row.rating,
        row.attributes.noShow);
  }
}
