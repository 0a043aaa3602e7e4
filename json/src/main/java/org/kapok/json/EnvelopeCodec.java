package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.ledger.Entry;
import org.kapok.json.cloudevents.EntryEnvelope;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.order.OrderEvent;
import org.kapok.problem.InvalidValueException;

/** Envelopes of CloudEvents 1.0, in the structured mode of its JSON format. */
final class EnvelopeCodec implements TreeCodec<Envelope> {
  private final Codecs codecs;

  EnvelopeCodec(Codecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public @Nullable Envelope read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object {\"specversion\": …}");
      return null;
    }
    return new EnvelopeReader(codecs, branch).read();
  }

  @Override
  public void write(Envelope envelope, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    generator.writeStringField("specversion", Envelope.SPECIFICATION_VERSION);
    generator.writeStringField("id", TextCodec.requireWhole(envelope.id()));
    generator.writeStringField("source", envelope.source().toString());
    generator.writeStringField("type", envelope.type());
    generator.writeStringField("subject", TextCodec.requireWhole(envelope.subject()));
    if (envelope.time().isPresent()) {
      generator.writeStringField("time", envelope.time().get().toString());
    }
    generator.writeStringField("datacontenttype", Envelope.CONTENT_TYPE);
    generator.writeStringField("dataschema", envelope.dataSchema().toString());
    for (Map.Entry<String, String> each : envelope.extensions().jsonByName().entrySet()) {
      writeExtension(each.getKey(), each.getValue(), generator);
    }
    generator.writeFieldName("data");
    if (envelope instanceof OrderEnvelope order) {
      codecs.of(OrderEvent.class).write(order.event(), generator);
    } else if (envelope instanceof EntryEnvelope entry) {
      codecs.of(Entry.class).write(entry.entry(), generator);
    }
    generator.writeEndObject();
  }

  private static void writeExtension(String name, String json, JsonGenerator generator)
      throws IOException {
    JsonNode value = ExtensionsCodec.parsed(name, json);
    if (!EnvelopeReader.isScalar(value)) {
      throw new InvalidValueException(
          "the extension \"{0}\" of an envelope must be a text, a whole number of 32 bits or a"
              + " flag, was \"{1}\"",
          name, Shown.shortened(json));
    }
    generator.writeFieldName(name);
    ExtensionsCodec.copy(value, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    for (String name : Envelope.MEMBERS) {
      SchemaPart.put(object, name, SchemaPart.text());
      if (!name.equals("time")) {
        SchemaPart.require(object, name);
      }
    }
    SchemaPart.put(object, "time", codecs.of(Instant.class).schema(definitions));
    SchemaPart.put(
        object,
        "data",
        SchemaPart.any(
            codecs.of(OrderEvent.class).schema(definitions),
            codecs.of(Entry.class).schema(definitions)));
    ObjectNode extension = SchemaPart.anything();
    extension.putArray("type").add("string").add("boolean").add("integer");
    object.set("additionalProperties", extension);
    object.set("propertyNames", SchemaPart.text("^[a-z0-9]+$"));
    return object;
  }
}
