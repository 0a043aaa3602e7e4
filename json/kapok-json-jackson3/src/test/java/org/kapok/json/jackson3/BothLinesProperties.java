package org.kapok.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.participation.Participation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is refused with Jackson 2 is refused with Jackson 3, with the same problems. */
class BothLinesProperties {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final byte[] SIGNS =
      "{}[]\",:0 19-TZPm.e+\n\\u/tn\ufeff学".getBytes(StandardCharsets.UTF_8);

  @Provide
  Arbitrary<GoldenFile> documents() {
    return Arbitraries.of(GoldenFile.all());
  }

  @Property(tries = 300)
  void aDocumentThatIsSpoiltAtOnePlace(
      @ForAll("documents") GoldenFile document, @ForAll Random random) {
    JsonNode tree = Spoiling.of(MAPPER.readTree(document.text()), random);
    requireSame(tree.toString().getBytes(StandardCharsets.UTF_8), document.type());
  }

  @Property(tries = 300)
  void aDocumentThatIsTornAtOnePlace(
      @ForAll("documents") GoldenFile document, @ForAll Random random) {
    requireSame(torn(document.text().getBytes(StandardCharsets.UTF_8), random), document.type());
  }

  private static void requireSame(byte[] json, Class<?> type) {
    assertThat(Outcome.withoutWords(() -> KapokJson.read(json, type)))
        .isEqualTo(Outcome.withoutWords(() -> org.kapok.json.KapokJson.read(json, type)));
    String text = new String(json, StandardCharsets.UTF_8);
    assertThat(Outcome.of(() -> KapokJson.read(text, type)))
        .isEqualTo(Outcome.of(() -> org.kapok.json.KapokJson.read(text, type)));
  }

  @Provide
  Arbitrary<List<Participation>> histories() {
    return new RoundTripProperties().histories();
  }

  @Property(tries = 300)
  void linesOfWhichOneIsTorn(
      @ForAll("histories") List<Participation> participations, @ForAll Random random) {
    byte[] lines =
        torn(
            participations.stream()
                .map(KapokJson::write)
                .collect(Collectors.joining("\n", " ", "\n"))
                .getBytes(StandardCharsets.UTF_8),
            random);
    assertThat(Outcome.ofEach(() -> ElementReader.of(stream(lines), Participation.class)))
        .isEqualTo(
            Outcome.ofEach(
                () -> org.kapok.json.ElementReader.of(stream(lines), Participation.class)));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A copy with a byte replaced, or that ends before it. */
  private static byte[] torn(byte[] sound, Random random) {
    int at = random.nextInt(sound.length);
    if (random.nextInt(4) == 0) {
      return Arrays.copyOf(sound, at);
    }
    byte[] torn = sound.clone();
    torn[at] = SIGNS[random.nextInt(SIGNS.length)];
    return torn;
  }
}
