package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Streams of participations: faults name their line or index, and reading goes on after them. */
class ParticipationReaderTest {

  private static String participation(String id) {
    return "{\"id\":\""
        + id
        + "\",\"subject\":{\"type\":\"member\",\"id\":\"m\"},\"kind\":\"k\",\"start\":\"2025-03-01T09:00:00Z\"}";
  }

  private static ParticipationReader reader(String text) {
    return ParticipationReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Problem> refused(ParticipationReader reader) {
    assertThat(reader.hasNext()).isTrue();
    return catchThrowableOfType(RefusedException.class, reader::next).problems();
  }

  @Test
  void aBadLineNamesItsNumberAndTheNextOneIsRead() {
    ParticipationReader reader =
        reader("\ufeff\n" + participation("a") + "\n \r\n{\"id\": 1\n{}\n" + participation("b"));
    assertThat(reader.next().id().value()).isEqualTo("a");
    assertThat(refused(reader))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).startsWith("line 4: "));
    assertThat(refused(reader)).hasSize(4).allMatch(each -> each.message().startsWith("line 5: "));
    assertThat(reader.next().id().value()).isEqualTo("b");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    ParticipationReader reader =
        reader("{\"id\": \"" + "x".repeat(3_000_000) + "\"}\n" + participation("b"));
    assertThat(refused(reader)).extracting(Problem::code).containsExactly("too-large");
    assertThat(reader.next().id().value()).isEqualTo("b");
  }

  @Test
  void aBadElementNamesItsIndexAndTheNextOneIsRead() {
    ParticipationReader reader =
        reader("[" + participation("a") + ",{\"id\":1}, 7," + participation("b") + ", tru]");
    assertThat(reader.next().id().value()).isEqualTo("a");
    assertThat(refused(reader)).extracting(Problem::place).contains("/1/id", "/1/kind");
    assertThat(refused(reader)).extracting(Problem::place).containsExactly("/2");
    assertThat(reader.next().id().value()).isEqualTo("b");
    assertThat(refused(reader)).extracting(Problem::code).containsExactly("malformed-json");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void whatFollowsAnArrayIsRefused() {
    ParticipationReader reader = reader("[] []");
    assertThat(refused(reader)).extracting(Problem::code).containsExactly("malformed-json");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void nothingIsNoParticipation() {
    assertThat(reader("").hasNext()).isFalse();
    assertThat(reader("\n\n").hasNext()).isFalse();
    assertThat(reader("[]").hasNext()).isFalse();
  }

  @Test
  void aMillionLinesNeedNoMemory() {
    byte[] line = (participation("a") + "\n").getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private long left = 300_000L * line.length;

          @Override
          public int read() throws IOException {
            return left == 0
                ? -1
                : line[(int) ((line.length - left-- % line.length) % line.length)];
          }
        };
    ParticipationReader reader = ParticipationReader.of(endless);
    int count = 0;
    while (reader.hasNext()) {
      reader.next();
      count++;
    }
    assertThat(count).isEqualTo(300_000);
  }
}
