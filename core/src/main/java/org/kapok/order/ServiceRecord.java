package org.kapok.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/** Who took part in the service of one order, as it is known after all its events. */
final class ServiceRecord {
  private final ServiceOrder order;
  private final OrderPolicy policy;
  private final Map<TakingPart.Key, TakingPart> known = new LinkedHashMap<>();
  private List<TakingPart> current = List.of();
  private long revision = -1;
  private Optional<Instant> recorded = Optional.empty();

  ServiceRecord(ServiceOrder order, OrderPolicy policy) {
    this.order = order;
    this.policy = policy;
    order.events().forEach(this::note);
  }

  private void note(OrderEvent event) {
    if (event instanceof OrderEvent.Fulfilled fulfilled) {
      revise(event, withRequester(fulfilled.parts()));
    } else if (revision < 0) {
      return;
    } else if (event instanceof OrderEvent.Rated) {
      revise(event, current);
    } else if (event instanceof OrderEvent.ComplaintUpheld upheld) {
      if (upheld.remedy() instanceof Remedy.Correct correct) {
        revise(event, withRequester(correct.parts()));
      } else if (upheld.remedy() instanceof Remedy.Cancel) {
        revise(event, List.of());
      }
    }
  }

  /** Who placed the order comes first; somebody named as served is not counted twice. */
  private List<TakingPart> withRequester(List<TakingPart> parts) {
    TakingPart requester = TakingPart.received(order.need().requester());
    List<TakingPart> all = new ArrayList<>();
    if (parts.stream().noneMatch(each -> each.key().equals(requester.key()))) {
      all.add(requester);
    }
    all.addAll(parts);
    return all;
  }

  private void revise(OrderEvent event, List<TakingPart> parts) {
    revision++;
    recorded = Optional.of(event.stamp().at());
    current = parts;
    parts.forEach(each -> known.putIfAbsent(each.key(), each));
  }

  List<Participation> participations() {
    List<Participation> all = new ArrayList<>();
    for (TakingPart first : known.values()) {
      Optional<TakingPart> now =
          current.stream().filter(each -> each.key().equals(first.key())).findFirst();
      all.add(participation(all.size(), now.orElse(first), now.isEmpty()));
    }
    return List.copyOf(all);
  }

  private Participation participation(int number, TakingPart part, boolean cancelled) {
    OrderProgress progress = order.progress();
    TimeWindow served = progress.served().orElseThrow();
    Participation.Builder participation =
        Participation.builder()
            .id(ParticipationId.of(order.id() + "/" + number))
            .revision(revision)
            .cancelled(cancelled)
            .subject(part.who())
            .kind(part.part() == Part.GAVE ? policy.gaveKind() : policy.receivedKind())
            .start(served.start())
            .duration(part.duration().orElse(served.length()))
            .recordedAt(recorded)
            .venue(progress.assignment().flatMap(Assignment::venue))
            .order(order.id())
            .role(part.role())
            .rating(progress.rating().map(Amount::of))
            .quantities(part.quantities())
            .putAttributes("service", AttributeValue.of(order.need().service().value()));
    order.need().functions().stream()
        .filter(each -> order.need().functions().size() == 1)
        .forEach(each -> participation.venueFunction(each.value()));
    return participation.build();
  }
}
