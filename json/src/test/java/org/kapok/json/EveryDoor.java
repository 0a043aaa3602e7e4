package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.Scorer;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * Opens every reader to one input. Each must read it or refuse it as documented, all must agree,
 * and what is read must be written and read again as it is. Anything else is a fault: another
 * exception, an error, or more than a second of processor time.
 *
 * <p>The first line of an input is the name of a document's type, such as {@code scheme}; any other
 * line stands for one of them. The rest is the document, or lines of them.
 */
final class EveryDoor {
  private static final String SCHEMA = "urn:kapok:schema:%s:1";
  private static final long MOST_NANOS = 1_000_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new KapokModule()).build();
  private static final ObjectMapper STRICT = KapokJson.mapper();
  private static final Scorer SCORER = Golden.scorer();
  private static final List<Class<?>> TYPES = List.copyOf(Codecs.KAPOK.documents().values());

  private final Class<?> type;
  private final byte[] document;

  private EveryDoor(Class<?> type, byte[] document) {
    this.type = type;
    this.document = document;
  }

  /** The input that offers the document under the name of a type. */
  static byte[] input(String name, String document) {
    return (name + "\n" + document).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Opens every reader to the input.
   *
   * @return whether it is a document of its type
   * @throws AssertionError if one does anything else than read it or refuse it
   */
  static boolean open(byte[] input) throws IOException {
    int line = 0;
    while (line < input.length && input[line] != '\n') {
      line++;
    }
    String name = new String(input, 0, line, StandardCharsets.UTF_8);
    int start = Math.min(input.length, line + 1);
    byte[] document = new byte[input.length - start];
    System.arraycopy(input, start, document, 0, document.length);
    EveryDoor doors = new EveryDoor(type(name), document);
    if (doors.nanos() > MOST_NANOS) {
      // The first time may have loaded classes.
      assertThat(doors.nanos()).as("nanoseconds of processor time").isLessThan(MOST_NANOS);
    }
    return doors.read() != null;
  }

  private static Class<?> type(String name) {
    Class<?> known = Codecs.KAPOK.documents().get(SCHEMA.formatted(name));
    return known != null ? known : TYPES.get(Math.floorMod(name.hashCode(), TYPES.size()));
  }

  private long nanos() throws IOException {
    long before = THREADS.getCurrentThreadCpuTime();
    openAll();
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  private void openAll() throws IOException {
    Object value = read();
    readText(value);
    readByMappers(value);
    List<Problem> problems = readElements();
    if (type == Participation.class && !isArray()) {
      readTables(problems);
    }
    if (value != null) {
      writeAndReadAgain(value);
    }
  }

  private @Nullable Object read() {
    try {
      return KapokJson.read(document, type);
    } catch (RefusedException refused) {
      assertThat(refused.problems()).isNotEmpty();
      return null;
    }
  }

  /** A text is read as its bytes are; a mark stands before bytes only. */
  private void readText(@Nullable Object value) {
    String text = new String(document, StandardCharsets.UTF_8);
    try {
      Object read = KapokJson.read(text, type);
      assertThat(read).isEqualTo(KapokJson.read(text.getBytes(StandardCharsets.UTF_8), type));
    } catch (RefusedException refused) {
      assertThat(value == null || text.startsWith("\ufeff")).isTrue();
    }
  }

  private void readByMappers(@Nullable Object value) {
    try {
      assertThat(STRICT.readValue(document, type)).isEqualTo(value);
    } catch (IOException refused) {
      assertThat(value).as("read, but: %s", refused).isNull();
    }
    try {
      Object read = PLAIN.readValue(document, type);
      assertThat(value == null || value.equals(read)).isTrue();
    } catch (IOException refused) {
      assertThat(value).as("read, but: %s", refused).isNull();
    }
  }

  private List<Problem> readElements() throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (ElementReader<?> elements = elements(document)) {
      for (int left = document.length + 1; elements.hasNext(); left--) {
        assertThat(left).as("elements that are still possible").isPositive();
        try {
          elements.next();
        } catch (RefusedException refused) {
          problems.addAll(refused.problems());
        }
      }
    }
    return problems;
  }

  private ElementReader<?> elements(byte[] bytes) {
    return ElementReader.of(new ByteArrayInputStream(bytes), type);
  }

  private boolean isArray() {
    return new String(document, StandardCharsets.UTF_8)
        .replace("\ufeff", "")
        .strip()
        .startsWith("[");
  }

  private void readTables(List<Problem> problems) throws IOException {
    try {
      TableReader.read(new ByteArrayInputStream(document), SCORER, List.of());
      assertThat(problems).isEmpty();
    } catch (RefusedException refused) {
      assertThat(problems.isEmpty() || refused.problems().equals(problems)).isTrue();
    }
    try (TableReader tables =
        TableReader.bySubject(
            new ByteArrayInputStream(document), SCORER, subject -> Optional.empty())) {
      for (int left = document.length + 1; tables.hasNext(); left--) {
        assertThat(left).as("tables that are still possible").isPositive();
        tables.next();
      }
    } catch (RefusedException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private void writeAndReadAgain(Object value) throws IOException {
    String json = KapokJson.write(value);
    assertThat(KapokJson.read(json, type)).isEqualTo(value);
    assertThat(KapokJson.write(KapokJson.read(json, type))).isEqualTo(json);
    String pretty = KapokJson.writePretty(value);
    assertThat(KapokJson.write(KapokJson.read(pretty, type))).isEqualTo(json);
    assertThat(CanonicalJson.hash(pretty)).isEqualTo(CanonicalJson.hash(json));
    requireTwo(json + "\n" + json, value);
    requireTwo("[" + pretty + "," + pretty + "]", value);
  }

  private void requireTwo(String text, Object value) throws IOException {
    try (ElementReader<?> elements = elements(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(elements.next()).isEqualTo(value);
      assertThat(elements.next()).isEqualTo(value);
      assertThat(elements.hasNext()).isFalse();
    }
  }
}
