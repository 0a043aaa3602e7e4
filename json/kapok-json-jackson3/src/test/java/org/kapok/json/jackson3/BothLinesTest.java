package org.kapok.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.Participation;
import org.kapok.text.Extensions;

/** With Jackson 3 everything is read and written as with Jackson 2, by the same calls. */
class BothLinesTest {

  static List<GoldenFile> documents() {
    return GoldenFile.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsReadAndWrittenTheSame(GoldenFile document) throws Exception {
    Object value = org.kapok.json.KapokJson.read(document.text(), document.type());
    assertThat((Object) KapokJson.read(document.text(), document.type())).isEqualTo(value);
    assertThat(KapokJson.write(value)).isEqualTo(org.kapok.json.KapokJson.write(value));
    assertThat(KapokJson.writePretty(value)).isEqualTo(org.kapok.json.KapokJson.writePretty(value));
    assertThat(KapokJson.mapper().writeValueAsBytes(value))
        .isEqualTo(org.kapok.json.KapokJson.mapper().writeValueAsBytes(value));
    if (value instanceof IncentiveScheme scheme) {
      assertThat(KapokJson.contentHash(scheme))
          .isEqualTo(org.kapok.json.KapokJson.contentHash(scheme));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.10",
        "-0",
        "-0.0",
        "1E+2",
        "1e-7",
        "1e400",
        "1e1000001",
        "123456789012345678901234567890",
        "0.1234567890123456789012345678901234567890",
        "\"a/b \\\\ \\u0001 \\u2028 \\u007f 学习 😀\"",
        "\"\\ud800\"",
        "[null, {\"b\": [], \"a\": {}}, true, false]",
        "[[1], NaN]",
        "{\"a\": 1, \"a\": 2}",
      })
  void whatOthersAddIsReadAndWrittenTheSame(String added) throws Exception {
    String json = "{\"x\": " + added + "}";
    Object theirs = Outcome.of(() -> org.kapok.json.KapokJson.read(json, Extensions.class));
    assertThat(Outcome.of(() -> KapokJson.read(json, Extensions.class))).isEqualTo(theirs);
    if (theirs instanceof Extensions extensions) {
      assertThat(KapokJson.write(extensions)).isEqualTo(org.kapok.json.KapokJson.write(extensions));
      assertThat(KapokJson.mapper().writeValueAsBytes(extensions))
          .isEqualTo(org.kapok.json.KapokJson.mapper().writeValueAsBytes(extensions));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "{\"id\"",
        "{\"id",
        "{\"id\":",
        "{\"id\": \"p",
        "{\n\"id\": \"p\",",
        "{\n \"extensions\": {\"a\": [",
        "[1}",
        "{]",
        "]",
        "{id: 1}",
        "{'id': 1}",
        "{\"id\" 1}",
        "{\"id\": tru}",
        "{\"id\": 01}",
        "{\"id\": 1.}",
        "{\"id\": -}",
        "{\"id\": +1}",
        "{\"id\": NaN}",
        "{\"id\": \"\u0001\"}",
        "{\"id\": \"\\x\"}",
        "{\"id\": \"p\",}",
        "{\"id\": \"p\"} {}",
        "{\"id\": \"p\"}}",
        "/* */ {}",
        "\ufeff{}",
        "nul",
        "7",
        "\"p\"",
        "null",
      })
  void whatIsNoParticipationIsRefusedWithTheSameProblems(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    requireSame(
        () -> org.kapok.json.KapokJson.read(json, Participation.class),
        () -> KapokJson.read(json, Participation.class));
    requireSame(
        () -> org.kapok.json.KapokJson.read(bytes, Participation.class),
        () -> KapokJson.read(bytes, Participation.class));
    requireSame(
        () -> org.kapok.json.KapokJson.read(stream(bytes), Participation.class),
        () -> KapokJson.read(stream(bytes), Participation.class));
  }

  /** Depth, the length of a text, of a name and of a number. */
  static Stream<String> tooLarge() {
    return Stream.of(
        "[".repeat(100_000),
        "{\"extensions\": " + "{\"a\": ".repeat(100_000),
        "{\"id\": \"" + "x".repeat(3_000_000) + "\"}",
        "{\"" + "x".repeat(100_000) + "\": 1}",
        "{\"rating\": " + "1".repeat(100_000) + "}",
        "{\"rating\": 1." + "1".repeat(100_000) + "}",
        "{\"rating\": 1e99999999999999999999}");
  }

  @ParameterizedTest
  @MethodSource("tooLarge")
  void whatIsTooLargeIsRefusedWithTheSameCodeAndPlace(String json) {
    assertThat(Outcome.withoutWords(() -> KapokJson.read(json, Participation.class)))
        .isEqualTo(
            Outcome.withoutWords(() -> org.kapok.json.KapokJson.read(json, Participation.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " {\"id\"", "{\"id\": \"p\", \"kind\": \"k", "[{}, ", "{}\n{}\n"})
  void aStreamThatFailsIsToldTheSame(String before) {
    requireSame(
        () -> org.kapok.json.KapokJson.read(failing(before), Participation.class),
        () -> KapokJson.read(failing(before), Participation.class));
    assertThat(Outcome.ofEach(() -> ElementReader.of(failing(before), Participation.class)))
        .isEqualTo(
            Outcome.ofEach(
                () -> org.kapok.json.ElementReader.of(failing(before), Participation.class)));
    var scorer = Golden.scorer();
    requireSame(
        () -> org.kapok.json.TableReader.read(failing(before), scorer, List.of()),
        () -> TableReader.read(failing(before), scorer, List.of()));
  }

  private static void requireSame(Supplier<?> theirs, Supplier<?> ours) {
    assertThat(Outcome.of(ours)).isInstanceOf(List.class).isEqualTo(Outcome.of(theirs));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A stream that gives so much, and fails. */
  private static InputStream failing(String before) {
    InputStream end =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    return new SequenceInputStream(stream(before.getBytes(StandardCharsets.UTF_8)), end);
  }

  @Test
  void theCallsAreTheSame() throws Exception {
    List<String> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "org", "kapok", "json"))) {
      files
          .map(each -> each.getFileName().toString())
          .filter(each -> each.endsWith(".java"))
          .forEach(each -> types.add(each.replace(".java", "")));
    }
    types.remove("package-info");
    int calls = 0;
    for (String type : types) {
      SortedSet<String> theirs = calls("org.kapok.json." + type);
      assertThat(calls("org.kapok.json.jackson3." + type)).as(type).isEqualTo(theirs);
      calls += theirs.size();
    }
    assertThat(calls).isGreaterThan(20);
  }

  /**
   * The public methods of a type as they are declared, under the names of Jackson 2; none of a type
   * that is not public.
   */
  private static SortedSet<String> calls(String type) throws ReflectiveOperationException {
    Class<?> declared = Class.forName(type);
    SortedSet<String> calls = new TreeSet<>();
    if (Modifier.isPublic(declared.getModifiers())) {
      for (Method method : declared.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())) {
          calls.add(
              method
                  .toGenericString()
                  .replace("org.kapok.json.jackson3", "org.kapok.json")
                  .replace("tools.jackson", "com.fasterxml.jackson")
                  .replace("JacksonModule", "Module"));
        }
      }
    }
    return calls;
  }
}
