package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.id.OrderId;
import org.kapok.json.cloudevents.EntryEnvelope;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.text.Extensions;

/** What is none of Kapok's envelopes is refused, with every fault. */
class EnvelopeFaultsTest {
  private static List<Problem> problems(String json) {
    try {
      assertThat(KapokJson.read(json, Envelope.class)).isNotNull();
      return List.of();
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.0\" | \"0.3\" | /specversion | invalid | must be \"1.0\" here, was \"0.3\"",
        "order/o-1/3 | o-1/3 | /id | invalid | must be such as \"order/o-1/3\", was \"o-1/3\"",
        "order/o-1/3 | order/o-2/3 | /id | invalid | must be \"order/o-1/3\" here",
        "order/o-1/3 | order/o-1/1 | /id | invalid | the number must be 2 or above",
        "https://example.org/kapok | a b | /source | invalid | must be a URI reference such as",
        "https://example.org/kapok | `` | /source | invalid | not empty",
        "https://example.org/kapok | https://广州 | /source | invalid | ASCII",
        "order.accepted | order.passed | /type | invalid | must be \"org.kapok.order.accepted\"",
        "org.kapok.order | org.kapok.orders | /type | unknown-code | must begin with \"org.kapok",
        "\"subject\":\"o-1\" | \"subject\":\"o-2\" | /id | invalid | must be \"order/o-2/3\" here",
        "\"subject\":\"o-1\" | \"subject\":\" \" | /subject | invalid | OrderId",
        "\"subject\":\"o-1\" | \"subject\":1 | /subject | wrong-type | must be a text",
        "\"subject\":\"o-1\" | \"Subject\":\"o-1\" | /Subject | unknown-property | \"subject\"",
        "\"subject\":\"o-1\" | \"Subject\":\"o-1\" | /subject | missing | \"subject\" is missing",
        "\"time\":\"2025-03-01T01:00:00Z\", | `` | /time | missing | \"time\" is missing",
        "\"time\":\"2025 | \"time\":\"2024 | /time | invalid | must be \"2025-03-01T01:00:00Z\"",
        "application/json | text/json | /datacontenttype | invalid | application/json",
        "order.OrderEvent | order.Need | /dataschema | invalid | order.OrderEvent",
        "\"type\":\"accepted\" | \"type\":\"acceptd\" | /data/type | unknown-code | \"accepted\"",
        "\"party\":\"provider\" | \"party\":\"\" | /data/stamp/party | unknown-code | provider",
        "\"data\": | \"trace\":[1],\"data\": | /trace | wrong-type | must be a text, true, false",
        "\"data\": | \"trace\":3000000000,\"data\": | /trace | wrong-type | of 32 bits",
        "\"data\": | \"data_base64\":\"\",\"data\": | /data_base64 | unknown-property | data"
      })
  void whatIsNoneOfOursIsRefusedAtItsPlace(
      String good, String bad, String place, String code, String message) {
    assertThat(EnvelopeTest.TEXT).contains(good);
    String json = EnvelopeTest.TEXT.replaceFirst(Pattern.quote(good), bad);
    assertThat(problems(json))
        .anySatisfy(
            each -> {
              assertThat(each.place()).isEqualTo(place);
              assertThat(each.code()).isEqualTo(code);
              assertThat(each.message()).contains(message);
            });
  }

  @Test
  void everyFaultIsToldAtOnce() {
    String json =
        EnvelopeTest.TEXT
            .replace("\"1.0\"", "\"2.0\"")
            .replace("https://example.org/kapok", "a b")
            .replace("order.accepted", "order.closed")
            .replace("application/json", "text/plain")
            .replace("order/o-1/3", "order/o-1/4/5")
            .replace("\"time\":\"2025", "\"time\":\"2026");
    assertThat(problems(json))
        .extracting(Problem::place)
        .containsExactlyInAnyOrder(
            "/specversion", "/datacontenttype", "/source", "/id", "/type", "/time");
    assertThat(problems("{}"))
        .extracting(Problem::place)
        .containsExactly(
            "/specversion",
            "/id",
            "/source",
            "/type",
            "/subject",
            "/datacontenttype",
            "/dataschema",
            "/data");
    assertThat(problems("[]")).extracting(Problem::code).containsExactly("wrong-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "id", "type"})
  void anEntryUnderAnotherNameIsRefused(String name) {
    ObjectNode node =
        (ObjectNode)
            KapokJson.tree(
                EntryEnvelope.of(EnvelopeTest.SOURCE, EnvelopeTest.ledger().entries().get(0)));
    assertThat(problems(node.toString())).isEmpty();
    node.put(name, node.path(name).asText() + "x");
    assertThat(problems(node.toString())).extracting(Problem::place).containsExactly("/" + name);
  }

  @Test
  void whoAsksForEventsOfOrdersIsNotGivenEntries() {
    String entry =
        KapokJson.write(
            EntryEnvelope.of(EnvelopeTest.SOURCE, EnvelopeTest.ledger().entries().get(0)));
    assertThatThrownBy(() -> KapokJson.read(entry, OrderEnvelope.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("must be OrderEnvelope");
  }

  static Stream<Extensions> badExtensions() {
    return Stream.of("data", "Trace", "trace-parent").map(each -> Extensions.of(Map.of(each, "1")));
  }

  @ParameterizedTest
  @MethodSource("badExtensions")
  void extensionsHaveNamesOfCloudEvents(Extensions extensions) {
    assertThatThrownBy(
            () ->
                new OrderEnvelope(
                    URI.create(""), OrderId.of("o"), 1, EnvelopeTest.ACCEPTED, extensions))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.problems()).hasSize(3));
  }

  @Test
  void anExtensionThatIsNoScalarIsNotWritten() {
    Envelope odd =
        new EntryEnvelope(
            EnvelopeTest.SOURCE,
            EnvelopeTest.ledger().entries().get(0),
            Optional.empty(),
            Extensions.of(Map.of("trace", "[1]")));
    assertThatThrownBy(() -> KapokJson.write(odd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("extension \"trace\"");
  }

  @Test
  void aTimeFarFromTheCalendarIsRefused() {
    assertThatThrownBy(
            () ->
                new EntryEnvelope(
                    EnvelopeTest.SOURCE,
                    EnvelopeTest.ledger().entries().get(0),
                    Optional.of(Instant.MAX),
                    Extensions.NONE))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/time");
  }
}
