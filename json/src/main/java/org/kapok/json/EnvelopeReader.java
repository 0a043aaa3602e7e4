package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.id.OrderId;
import org.kapok.incentive.ledger.Entry;
import org.kapok.json.cloudevents.EntryEnvelope;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.order.OrderEvent;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.problem.Sentence;
import org.kapok.text.Extensions;

/** Reads one envelope: what it says beside the event must be what the event says. */
final class EnvelopeReader {
  private static final List<String> TEXTS =
      List.of("specversion", "id", "type", "subject", "datacontenttype", "dataschema");

  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+");
  private static final String SCALAR = "a text, true, false or a whole number of 32 bits";
  private static final Pattern ORDER_ID =
      Pattern.compile("order/.+/([1-9][0-9]{0,17})", Pattern.DOTALL);

  /** Its value goes nowhere, since a source that cannot be read is a fault. */
  private static final URI NO_SOURCE = URI.create("urn:kapok:none");

  private static final Codec<URI> SOURCES =
      Scalars.text(TextForm.free("a URI reference"), EnvelopeReader::uri, URI::toString);

  private final Codecs codecs;
  private final Branch branch;
  private final Map<String, String> texts = new HashMap<>();

  EnvelopeReader(Codecs codecs, Branch branch) {
    this.codecs = codecs;
    this.branch = branch;
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      throw new InvalidValueException(
          Sentence.of(
              "must be a URI reference such as \"https://example.org/kapok\", was \"{0}\"",
              Shown.shortened(text)),
          malformed);
    }
  }

  /** The envelope, or null if a fault has been reported. */
  @Nullable Envelope read() throws IOException {
    for (String name : TEXTS) {
      String text = branch.as(Scalars.TEXT, name);
      if (text != null) {
        texts.put(name, text);
      }
    }
    reportMissing();
    require("specversion", Envelope.SPECIFICATION_VERSION);
    require("datacontenttype", Envelope.CONTENT_TYPE);
    Envelope envelope = envelope();
    if (envelope != null) {
      require("id", envelope.id());
      require("type", envelope.type());
      require("subject", envelope.subject());
      require("dataschema", envelope.dataSchema().toString());
    }
    return envelope;
  }

  private void reportMissing() {
    for (String name : Envelope.MEMBERS) {
      boolean needed = !name.equals("time") || type().startsWith(OrderEnvelope.TYPES);
      if (needed && !branch.has(name)) {
        branch.get(name).add("missing", "\"{0}\" is missing", name);
      }
    }
  }

  private String type() {
    return texts.getOrDefault("type", "");
  }

  private void require(String name, String expected) {
    require(name, expected, texts.getOrDefault(name, expected));
  }

  private void require(String name, Object expected, Object found) {
    if (!found.equals(expected)) {
      branch
          .get(name)
          .add(
              "invalid",
              "must be \"{0}\" here, was \"{1}\"",
              Shown.shortened(expected.toString()),
              Shown.shortened(found.toString()));
    }
  }

  private @Nullable Envelope envelope() throws IOException {
    Extensions extensions = extensions();
    URI given = branch.as(SOURCES, "source");
    URI source = given == null ? NO_SOURCE : given;
    Instant time = as(Instant.class, "time");
    if (type().startsWith(OrderEnvelope.TYPES)) {
      OrderEnvelope order = order(source, extensions);
      if (order != null && time != null) {
        require("time", order.event().stamp().at(), time);
      }
      return order;
    }
    if (type().startsWith(EntryEnvelope.TYPES)) {
      Entry entry = as(Entry.class, "data");
      return entry == null
          ? null
          : new EntryEnvelope(source, entry, Optional.ofNullable(time), extensions);
    }
    if (texts.containsKey("type")) {
      branch
          .get("type")
          .add(
              "unknown-code",
              "must begin with \"{0}\" or \"{1}\", was \"{2}\"",
              OrderEnvelope.TYPES,
              EntryEnvelope.TYPES,
              Shown.shortened(type()));
    }
    return null;
  }

  private @Nullable OrderEnvelope order(URI source, Extensions extensions) throws IOException {
    OrderEvent event = as(OrderEvent.class, "data");
    OrderId order = texts.containsKey("subject") ? as(OrderId.class, "subject") : null;
    String id = texts.getOrDefault("id", "");
    Matcher numbered = ORDER_ID.matcher(id);
    if (!numbered.matches()) {
      if (texts.containsKey("id")) {
        branch
            .get("id")
            .add("invalid", "must be such as \"order/o-1/3\", was \"{0}\"", Shown.shortened(id));
      }
      return null;
    }
    return event == null || order == null
        ? null
        : new OrderEnvelope(source, order, Long.parseLong(numbered.group(1)), event, extensions);
  }

  private <T> @Nullable T as(Class<T> type, String name) throws IOException {
    return type.cast(branch.as(codecs.of(type), name));
  }

  /** What others have added: whatever is no member of ours and has the form of an extension. */
  private Extensions extensions() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String name : branch.names()) {
      if (Envelope.MEMBERS.contains(name)) {
        continue;
      }
      Branch value = branch.get(name);
      if (!EXTENSION.matcher(name).matches()) {
        value.add(
            "unknown-property",
            "\"{0}\" is none of {1} and no extension of a-z and 0-9{2}",
            Shown.shortened(name),
            Envelope.MEMBERS,
            Nearest.hint(name, Envelope.MEMBERS));
      } else if (!isScalar(value.node())) {
        value.wrongType(SCALAR);
      } else {
        found.put(name, ExtensionsCodec.text(value));
      }
    }
    return Extensions.of(found);
  }

  /** Whether it is a value that an attribute of CloudEvents can have in JSON. */
  static boolean isScalar(JsonNode value) {
    return value.isTextual() || value.isBoolean() || value.isInt();
  }
}
