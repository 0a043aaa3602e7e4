package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.OrderId;
import org.kapok.id.TeamId;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.json.cloudevents.EntryEnvelope;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.Party;
import org.kapok.order.ServiceOrder;
import org.kapok.order.Stamp;
import org.kapok.text.Extensions;

class EnvelopeTest {
  static final URI SOURCE = URI.create("https://example.org/kapok");
  static final OrderEvent ACCEPTED =
      new OrderEvent.Accepted(Stamp.of("2025-03-01T01:00:00Z", Party.PROVIDER, "r-3"));
  private static final OrderEnvelope THIRD =
      new OrderEnvelope(SOURCE, OrderId.of("o-1"), 3, ACCEPTED, Extensions.NONE);
  static final String TEXT =
      "{\"specversion\":\"1.0\",\"id\":\"order/o-1/3\",\"source\":\"https://example.org/kapok\","
          + "\"type\":\"org.kapok.order.accepted\",\"subject\":\"o-1\","
          + "\"time\":\"2025-03-01T01:00:00Z\",\"datacontenttype\":\"application/json\","
          + "\"dataschema\":\"urn:kapok:schema:service-order:1#/$defs/order.OrderEvent\","
          + "\"data\":{\"type\":\"accepted\",\"stamp\":{\"at\":\"2025-03-01T01:00:00Z\","
          + "\"party\":\"provider\",\"request\":\"r-3\"}}}";

  private static ServiceOrder order() {
    return KapokJson.read(Golden.text("service-order"), ServiceOrder.class);
  }

  static Ledger ledger() {
    return KapokJson.read(Golden.text("ledger"), Ledger.class);
  }

  /** The events of the golden order and the entries of the golden ledger. */
  private static List<Envelope> all() {
    List<Envelope> all = new ArrayList<>(OrderEnvelope.all(SOURCE, order()));
    ledger().entries().forEach(each -> all.add(EntryEnvelope.of(SOURCE, each)));
    assertThat(all).hasSizeGreaterThan(20);
    return all;
  }

  @Test
  void anEnvelopeIsWrittenAndReadAsStated() {
    assertThat(KapokJson.write(THIRD)).isEqualTo(TEXT);
    assertThat(KapokJson.read(TEXT, Envelope.class)).isEqualTo(THIRD);
  }

  @Test
  void everyEventOfAnOrderAndEveryEntryOfALedgerReadsBackEqual() {
    for (Envelope each : all()) {
      RoundTrip.require(each, Envelope.class);
    }
    Instant time = Instant.parse("2025-03-01T01:00:00.123Z");
    for (Entry each : ledger().entries()) {
      EntryEnvelope booked =
          new EntryEnvelope(URI.create("/kapok"), each, Optional.of(time), Extensions.NONE);
      RoundTrip.require(booked, EntryEnvelope.class);
    }
  }

  @Test
  void everyEnvelopeIsAPublishedCloudEvent() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_7,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(Reference.tree("cloudevents/cloudevents.json").toString(), InputFormat.JSON);
    for (Envelope each : all()) {
      assertThat(schema.validate(KapokJson.write(each), InputFormat.JSON)).isEmpty();
    }
    ObjectNode spoilt = (ObjectNode) ShippedSchema.tree(TEXT);
    spoilt.put("time", "yesterday").put("source", "a b").remove("id");
    assertThat(schema.validate(spoilt.toString(), InputFormat.JSON)).hasSize(3);
  }

  /** A receiver can look up the schema of the data, and validate by it. */
  @Test
  void theDataIsOfTheSchemaThatTheEnvelopeNames() {
    Map<String, String> schemas =
        JsonSchemas.names().stream().collect(Collectors.toMap(each -> each, JsonSchemas::text));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas));
    for (Envelope each : all()) {
      Schema schema = registry.getSchema(SchemaLocation.of(each.dataSchema().toString()));
      JsonNode envelope = ShippedSchema.tree(KapokJson.write(each));
      assertThat(schema.validate(envelope.path("data").toString(), InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(envelope.toString(), InputFormat.JSON)).isNotEmpty();
    }
  }

  /** Hosts put envelopes into documents of their own. */
  @Test
  void anEnvelopeIsOfTheSchemaThatItsCodecSays() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                SchemaDocument.of("urn:envelope", Envelope.class, Codecs.KAPOK).toString(),
                InputFormat.JSON);
    for (Envelope each : all()) {
      assertThat(schema.validate(KapokJson.write(each), InputFormat.JSON)).isEmpty();
    }
    ObjectNode spoilt = (ObjectNode) ShippedSchema.tree(TEXT);
    assertThat(schema.validate(spoilt.put("traceparent", "00-ab").toString(), InputFormat.JSON))
        .isEmpty();
    assertThat(schema.validate(spoilt.put("Trace", "1").toString(), InputFormat.JSON)).hasSize(1);
    spoilt.remove("source");
    assertThat(schema.validate(spoilt.toString(), InputFormat.JSON)).hasSize(2);
  }

  @Test
  void theSameEventHasTheSameIdAndNoOther() {
    assertThat(all()).extracting(Envelope::id).doesNotHaveDuplicates();
    OrderId odd = OrderId.of("a/2");
    assertThat(new OrderEnvelope(SOURCE, odd, 3, ACCEPTED, Extensions.NONE).id())
        .isEqualTo("order/a~12/3");
    Entry entry = ledger().entries().get(0);
    assertThat(ids(entry, LedgerKey.of(MemberId.of("a/b"), "c")))
        .isEqualTo("ledger/member/a~1b/c/1");
    assertThat(ids(entry, LedgerKey.of(TeamId.of("a~"), "b/c")))
        .isEqualTo("ledger/team/a~0/b~1c/1");
  }

  private static String ids(Entry entry, LedgerKey key) {
    return EntryEnvelope.of(SOURCE, Entry.builder().from(entry).ledger(key).build()).id();
  }

  @Test
  void whatIsAcceptedIsTheNextEventOfItsOrder() {
    OrderDecision.Accepted accepted = new OrderDecision.Accepted(OrderId.of("o-1"), 2, ACCEPTED);
    assertThat(OrderEnvelope.of(SOURCE, accepted)).isEqualTo(THIRD);
    List<OrderEnvelope> all = OrderEnvelope.all(SOURCE, order());
    assertThat(all).extracting(OrderEnvelope::event).isEqualTo(order().events());
    assertThat(all.get(0).type()).isEqualTo("org.kapok.order.placed");
  }

  @Test
  void aBatchAndAStreamOfLinesAreRead() throws IOException {
    List<Envelope> all = all();
    String lines = all.stream().map(KapokJson::write).collect(Collectors.joining("\n"));
    for (String stream : List.of(KapokJson.write(all), lines)) {
      List<Envelope> read = new ArrayList<>();
      try (ElementReader<Envelope> reader =
          ElementReader.of(
              new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)), Envelope.class)) {
        reader.forEachRemaining(read::add);
      }
      assertThat(read).isEqualTo(all);
    }
  }

  @Test
  void whatOthersHaveAddedIsKept() {
    String traced =
        TEXT.replace(
            ",\"data\":", ",\"sampledrate\":5,\"traced\":true,\"traceparent\":\"00-ab\",\"data\":");
    Envelope envelope = KapokJson.read(traced, Envelope.class);
    assertThat(envelope.extensions().jsonByName())
        .containsExactly(
            Map.entry("sampledrate", "5"),
            Map.entry("traced", "true"),
            Map.entry("traceparent", "\"00-ab\""));
    assertThat(KapokJson.write(envelope))
        .isEqualTo(
            TEXT.replace(
                ",\"data\":",
                ",\"sampledrate\":5,\"traced\":true,\"traceparent\":\"00-ab\",\"data\":"));
  }
}
