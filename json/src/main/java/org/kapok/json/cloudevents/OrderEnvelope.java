package org.kapok.json.cloudevents;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.OrderId;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.ServiceOrder;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.text.Extensions;

/**
 * An event of an order as a CloudEvent. Its type is {@code org.kapok.order.} and the step in lower
 * case, such as {@code not_fulfilled}; its subject the order's id; its time that of the stamp; its
 * id {@code order/}, the order's id ({@code ~} and {@code /} in it written {@code ~0} and {@code
 * ~1}), {@code /} and the number: {@code order/o-1/3}. The data is Kapok's own JSON of the event.
 *
 * <p>The event that an order was placed holds the home of whoever placed it, if the order does:
 * where it must not go out, send the events of {@link ServiceOrder#withoutHome}.
 *
 * <p>Example: {@code OrderEnvelope.of(URI.create("https://example.org/kapok"), accepted)}.
 *
 * @param source which system it comes from
 * @param order which order
 * @param number which of its events, from 1
 * @param event what happened
 * @param extensions what others have added
 */
public record OrderEnvelope(
    URI source, OrderId order, long number, OrderEvent event, Extensions extensions)
    implements Envelope {
  /** How the types of such envelopes begin. */
  public static final String TYPES = "org.kapok.order.";

  private static final URI SCHEMA =
      URI.create("urn:kapok:schema:service-order:1#/$defs/order.OrderEvent");

  /**
   * Refuses what is impossible, every fault at once.
   *
   * @throws org.kapok.problem.RefusedException if the source is empty or not in ASCII, an extension
   *     has a name that CloudEvents does not allow, the number is below 1, or it is 1 and the order
   *     was not placed by the event, or the other way around
   */
  public OrderEnvelope {
    Faults faults = EnvelopeCheck.faults(source, extensions);
    boolean first = event instanceof OrderEvent.Placed;
    if (number < 1 || first != (number == 1)) {
      faults.add(
          "invalid",
          "/id",
          first
              ? "the number must be 1 for this event: {0}"
              : "the number must be 2 or above for this event: {0}",
          number);
    }
    faults.refuse("event of order {0}", order);
  }

  /** The envelope of what was accepted, to be stored with it and sent. */
  public static OrderEnvelope of(URI source, OrderDecision.Accepted accepted) {
    return new OrderEnvelope(
        source, accepted.order(), accepted.version() + 1L, accepted.event(), Extensions.NONE);
  }

  /** The envelopes of all events of the order, in their order. */
  public static List<OrderEnvelope> all(URI source, ServiceOrder order) {
    List<OrderEnvelope> all = new ArrayList<>();
    for (OrderEvent event : order.events()) {
      all.add(new OrderEnvelope(source, order.id(), all.size() + 1L, event, Extensions.NONE));
    }
    return List.copyOf(all);
  }

  @Override
  public String id() {
    return "order/" + Problem.escaped(order.value()) + "/" + number;
  }

  @Override
  public String type() {
    return TYPES + event.step().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String subject() {
    return order.value();
  }

  @Override
  public Optional<Instant> time() {
    return Optional.of(event.stamp().at());
  }

  @Override
  public URI dataSchema() {
    return SCHEMA;
  }
}
