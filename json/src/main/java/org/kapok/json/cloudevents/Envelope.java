package org.kapok.json.cloudevents;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapok.text.Extensions;

/**
 * An event in the envelope of CloudEvents 1.0. Everything in it follows from the event but the
 * source, which the host gives, and what others add. So the same event of the same source has the
 * same id however often it is sent, and receivers can tell what they have had.
 *
 * <p>Example: {@code KapokJson.read(message, Envelope.class) instanceof OrderEnvelope order}.
 */
public sealed interface Envelope permits OrderEnvelope, EntryEnvelope {
  /** The version of CloudEvents. */
  String SPECIFICATION_VERSION = "1.0";

  /** The media type of the data. */
  String CONTENT_TYPE = "application/json";

  /** The members that an envelope has, in the order in which they are written. */
  List<String> MEMBERS =
      List.of(
          "specversion",
          "id",
          "source",
          "type",
          "subject",
          "time",
          "datacontenttype",
          "dataschema",
          "data");

  /** Which event it is; unique within the source. */
  String id();

  /** Which system it comes from, as a URI reference that the host chooses. */
  URI source();

  /** What happened, such as {@code org.kapok.order.dispatched}. */
  String type();

  /** What it happened to: an order or a ledger. */
  String subject();

  /** When it happened, if that is known. */
  Optional<Instant> time();

  /** Which part of which of Kapok's schemas the data has. */
  URI dataSchema();

  /**
   * The extension attributes that others have added, such as {@code traceparent}; they stand beside
   * the attributes of CloudEvents. Their values are texts, whole numbers of 32 bits, {@code true}
   * or {@code false}.
   */
  Extensions extensions();
}
