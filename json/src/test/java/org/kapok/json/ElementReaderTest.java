package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Streams of values: faults name their line or index, and reading goes on after them. */
class ElementReaderTest {

  private static String participation(String id) {
    return "{\"id\":\""
        + id
        + "\",\"subject\":{\"type\":\"member\",\"id\":\"m\"},\"kind\":\"k\",\"start\":\"2025-03-01T09:00:00Z\"}";
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ElementReader<Participation> reader(String text) {
    return ElementReader.of(bytes(text), Participation.class);
  }

  private static List<Problem> refused(ElementReader<?> reader) {
    assertThat(reader.hasNext()).isTrue();
    return catchThrowableOfType(RefusedException.class, reader::next).problems();
  }

  @Test
  void aBadLineNamesItsNumberAndTheNextOneIsRead() {
    ElementReader<Participation> reader =
        reader("\ufeff\n" + participation("a") + "\n \r\n{\"id\": 1\n{}\n" + participation("b"));
    assertThat(reader.next().id().value()).isEqualTo("a");
    assertThat(refused(reader))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).startsWith("line 4, column 9: "));
    assertThat(refused(reader)).hasSize(4).allMatch(each -> each.message().startsWith("line 5: "));
    assertThat(reader.next().id().value()).isEqualTo("b");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aMalformedLineNamesLineAndColumnOfTheFileOnce() {
    ElementReader<Participation> reader =
        reader(" \n\n  {\"id\": tru}\n{\"id\": \"p\",\n\ufeff{}\n{} {}");
    // Jackson counts to the end of the token up to 2.20, to its begin from 2.21 on.
    assertThat(refused(reader).get(0).message()).matches("line 3, column (10|14): Unrecognized.*");
    assertThat(refused(reader).get(0).message())
        .isEqualTo("line 4, column 12: the object is not closed");
    assertThat(refused(reader).get(0).message()).startsWith("line 5, column ");
    assertThat(refused(reader).get(0).message()).startsWith("line 6, column ");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aMalformedArrayNamesLineAndColumnOfTheFile() {
    ElementReader<Participation> reader = reader("\ufeff\n\n[\n" + participation("a") + ", ?]");
    assertThat(reader.next().id().value()).isEqualTo("a");
    assertThat(refused(reader).get(0).message()).startsWith("line 4, column ");
    assertThat(reader.hasNext()).isFalse();
  }

  @Test
  void aRefusalSaysWhatIsRefused() {
    assertThatThrownBy(() -> reader("{}").next())
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Participation is refused, 4 problems:");
  }

  @Test
  void otherTypesAreReadAlike() {
    String facts = "{\"subject\": {\"type\": \"member\", \"id\": \"m\"}}";
    ElementReader<SubjectFacts> reader =
        ElementReader.of(bytes(facts + "\n" + facts), SubjectFacts.class);
    assertThat(reader)
        .toIterable()
        .extracting(each -> each.subject().value())
        .containsExactly("m", "m");
    assertThat(ElementReader.of(bytes("[1, 2.50]"), Amount.class))
        .toIterable()
        .containsExactly(Amount.of(1), Amount.of("2.5"));
    assertThatThrownBy(() -> ElementReader.of(bytes(""), Runtime.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Runtime is none of Kapok's types");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}\n", "[{}, "})
  void aStreamThatFailsIsToldOnce(String before) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream stream = new SequenceInputStream(bytes(before), failing);
    List<String> told = new ArrayList<>();
    try {
      ElementReader<Participation> reader = ElementReader.of(stream, Participation.class);
      while (reader.hasNext()) {
        refused(reader).forEach(each -> told.add(each.message()));
      }
    } catch (RefusedException refused) {
      refused.problems().forEach(each -> told.add(each.message()));
    }
    assertThat(told).containsOnlyOnce("the disk is gone");
  }

  @Test
  void afterTheLastThereIsNone() {
    ElementReader<Participation> reader = reader("[7]");
    refused(reader);
    assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    ElementReader<Participation> reader =
        reader("{\"id\": \"" + "x".repeat(3_000_000) + "\"}\n" + participation("b"));
    assertThat(refused(reader)).extracting(Problem::code).containsExactly("too-large");
    assertThat(reader.next().id().value()).isEqualTo("b");
  }

  @Test
  void aBadElementNamesItsIndexAndTheNextOneIsRead() {
    ElementReader<Participation> reader =
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
    ElementReader<Participation> reader = reader("[] []");
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
    ElementReader<Participation> reader = ElementReader.of(endless, Participation.class);
    int count = 0;
    while (reader.hasNext()) {
      reader.next();
      count++;
    }
    assertThat(count).isEqualTo(300_000);
  }
}
