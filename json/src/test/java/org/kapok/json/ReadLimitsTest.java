package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kapok.json.SoundParticipation.SOUND;
import static org.kapok.json.SoundParticipation.extension;
import static org.kapok.json.SoundParticipation.repeated;
import static org.kapok.json.SoundParticipation.with;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** What is beyond a limit is refused with its name. */
class ReadLimitsTest {
  private static KapokReader reader(ReadLimits limits) {
    return KapokReader.strict().withLimits(limits);
  }

  /** The problems, which must be the same from a text, bytes and a stream. */
  private static List<Problem> problems(ReadLimits limits, String json, Class<?> type) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = refused(() -> reader(limits).read(json, type));
    assertThat(refused(() -> reader(limits).read(bytes, type)))
        .extracting(Problem::code)
        .isEqualTo(problems.stream().map(Problem::code).toList());
    assertThat(refused(() -> reader(limits).read(new ByteArrayInputStream(bytes), type)))
        .extracting(Problem::code)
        .isEqualTo(problems.stream().map(Problem::code).toList());
    return problems;
  }

  private static List<Problem> refused(Runnable reading) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, reading::run);
    assertThat(refused).isNotNull();
    return refused.problems();
  }

  private static void requireWithin(ReadLimits limits, String json) {
    assertThatCode(() -> reader(limits).read(json, Participation.class)).doesNotThrowAnyException();
    assertThatCode(
            () -> reader(limits).read(json.getBytes(StandardCharsets.UTF_8), Participation.class))
        .doesNotThrowAnyException();
  }

  /** A limit, a document that just keeps it, one that does not, the place and the words for it. */
  private record Limit(
      ReadLimits limits, String within, String beyond, String place, String message) {}

  static List<Limit> limits() {
    ReadLimits limits = ReadLimits.DEFAULT;
    String base = with("\"theme\": \"红棉红棉\"");
    int bytes = base.getBytes(StandardCharsets.UTF_8).length;
    return List.of(
        new Limit(
            limits.withDepth(4),
            extension("[[]]"),
            extension("[[[]]]"),
            "/extensions/a/0/0",
            "objects and arrays must be at most 4 deep, was 5"),
        new Limit(
            limits.withDocumentBytes(bytes),
            base,
            base + " ",
            "",
            "the document must have at most " + bytes + " bytes, was " + (bytes + 1)),
        new Limit(
            limits.withTextLength(20),
            with("\"theme\": \"" + "棉".repeat(20) + "\""),
            with("\"theme\": \"" + "棉".repeat(21) + "\""),
            "/theme",
            "a text must have at most 20 characters, was 21"),
        new Limit(
            limits.withNameLength(12),
            extension("{\"" + "棉".repeat(12) + "\": 1}"),
            extension("{\"" + "棉".repeat(13) + "\": 1}"),
            "/extensions/a/棉棉棉棉棉棉棉棉棉棉棉棉棉",
            "a name must have at most 12 characters, was 13"),
        new Limit(
            limits.withNumberLength(5),
            extension("12345"),
            extension("123456"),
            "/extensions/a",
            "a number must have at most 5 characters, was 6"),
        new Limit(
            limits.withTokens(20),
            extension("1"),
            extension("[1]"),
            "/extensions",
            "the document must have at most 20 tokens, was 21"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void whatIsBeyondALimitIsRefusedWithItsName(Limit limit) {
    requireWithin(limit.limits(), limit.within());
    assertThat(problems(limit.limits(), limit.beyond(), Participation.class))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("too-large");
              assertThat(each.place()).isEqualTo(limit.place());
              assertThat(each.message()).contains(limit.message());
            });
  }

  @Test
  void aStreamThatIsTooLongIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    ReadLimits limits = ReadLimits.DEFAULT.withDocumentBytes(100_000);
    assertThat(refused(() -> reader(limits).read(endless, Participation.class)))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.message())
                    .contains("the document must have at most 100000 bytes, was 100001 or more"));
  }

  @Test
  void limitsBeyondWhatTheLibraryBearsAreRefusedAllAtOnce() {
    assertThatThrownBy(() -> new ReadLimits(401, 0, 0, 10_001, 1001, 0, -1, 100_001))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/depth: must be from 1 to 400, was 401")
        .satisfies(each -> assertThat(((RefusedException) each).problems()).hasSize(8));
    assertThat(ReadLimits.WIDEST.depth()).isEqualTo(400);
  }

  @Test
  void aLimitOfProblemsEndsTheReading() {
    String json = with(repeated(50, number -> "\"x" + number + "\": 1"));
    ReadLimits limits = ReadLimits.DEFAULT.withProblems(3);
    assertThat(problems(limits, json, Participation.class))
        .extracting(Problem::code)
        .containsExactly(
            "unknown-property", "unknown-property", "unknown-property", "too-many-problems");
    assertThat(refused(() -> KapokJson.read(json, Participation.class))).hasSize(50);
  }

  @Test
  void limitsHoldForEachLineAndNotForTheirStream() throws IOException {
    String line = "{" + SOUND + "}\n";
    String longer = with("\"theme\": \"" + "x".repeat(200) + "\"") + "\n";
    ReadLimits limits = ReadLimits.DEFAULT.withDocumentBytes(200).withTokens(20).withLineBytes(200);
    InputStream lines = bytes(line.repeat(500) + longer + line);
    assertThat(codes(lines, limits)).hasSize(502).contains("too-large").last().isEqualTo("read");
    InputStream array = bytes("[" + (line + ",").repeat(499) + line + "]");
    assertThat(codes(array, limits)).hasSize(500).containsOnly("read");
  }

  @Test
  void limitsHoldForEachElementOfAnArray() {
    String element = "{" + SOUND + "}";
    String many = with("\"extensions\": {\"a\": [" + repeated(90, number -> "1") + "]}");
    ReadLimits tokens = ReadLimits.DEFAULT.withTokens(30);
    assertThat(codes(bytes("[" + element + "," + many + "," + element + "]"), tokens))
        .containsExactly("read", "too-large", "read");
    String bad = with(repeated(50, number -> "\"x" + number + "\": [[1], {\"a\": 2}]"));
    ReadLimits problems = ReadLimits.DEFAULT.withProblems(3);
    assertThat(codes(bytes("[" + element + "," + bad + "," + element + "]"), problems))
        .containsExactly("read", "too-many-problems", "read");
    String large = with("\"extensions\": {\"a\": [" + repeated(9000, number -> "1") + "]}");
    ReadLimits length = ReadLimits.DEFAULT.withLineBytes(1000);
    assertThat(codes(bytes("[" + element + "," + large + "," + large + "]"), length))
        .containsExactly("read", "too-large");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes of each element: that it was read, or the code of its last problem. */
  private static List<String> codes(InputStream stream, ReadLimits limits) {
    List<String> codes = new ArrayList<>();
    ElementReader<Participation> reader = reader(limits).elements(stream, Participation.class);
    while (reader.hasNext()) {
      try {
        reader.next();
        codes.add("read");
      } catch (RefusedException refused) {
        codes.add(refused.problems().get(refused.problems().size() - 1).code());
      }
    }
    return codes;
  }

  static List<ReadLimits> small() {
    ReadLimits limits = ReadLimits.DEFAULT;
    return List.of(
        limits,
        limits.withDepth(2),
        limits.withTokens(20),
        limits.withNameLength(12),
        limits.withTextLength(24),
        limits.withNumberLength(4),
        limits.withLineBytes(140));
  }

  @ParameterizedTest
  @MethodSource("small")
  void tablesRefuseWhatElementsRefuse(ReadLimits limits) {
    String lines =
        String.join(
            "\n",
            "{" + SOUND + "}",
            with("\"quantities\": {\"aVeryLongName\": 1, \"b\": 2}"),
            with("\"theme\": \"" + "x".repeat(25) + "\""),
            with("\"quantities\": {\"a\": 12345}"),
            with("\"extensions\": {\"a\": [[1]]}"));
    List<Problem> expected = new ArrayList<>();
    ElementReader<Participation> reader =
        reader(limits).elements(bytes(lines), Participation.class);
    while (reader.hasNext()) {
      try {
        reader.next();
      } catch (RefusedException refused) {
        expected.addAll(refused.problems());
      }
    }
    Runnable table = () -> reader(limits).table(bytes(lines), Golden.scorer(), List.of());
    assertThat(expected.isEmpty()).isEqualTo(limits.equals(ReadLimits.DEFAULT));
    if (expected.isEmpty()) {
      table.run();
    } else {
      assertThat(refused(table)).isEqualTo(expected);
    }
  }

  @Test
  void theMapperHasTheSameLimits() {
    ReadLimits limits = ReadLimits.DEFAULT.withTextLength(20).withDepth(3);
    String longText = with("\"theme\": \"" + "x".repeat(21) + "\"");
    assertThatThrownBy(() -> reader(limits).mapper().readValue(longText, Participation.class))
        .hasMessageContaining("20");
    assertThatThrownBy(
            () -> reader(limits).mapper().readValue(extension("[[[]]]"), Participation.class))
        .hasMessageContaining("3");
  }
}
