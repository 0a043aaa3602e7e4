package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapok.id.RequestKey;
import org.kapok.quantity.Amount;

/** Finds the redemptions among entries. */
final class Redemptions {
  private Redemptions() {}

  static List<Redemption> of(List<Entry> entries, LocalDate day) {
    Map<RequestKey, Redemption> found = new LinkedHashMap<>();
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case RESERVED -> add(found, entry, reserved(entry, day));
        case SPENT -> add(found, entry, Redemption.State.SPENT);
        case CONFIRMED -> change(found, entry, each -> each.become(Redemption.State.SPENT));
        case RELEASED -> change(found, entry, each -> each.become(Redemption.State.CANCELLED));
        case REFUNDED -> change(found, entry, each -> each.refund(entry.amount()));
        default -> {}
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Redemption.State reserved(Entry entry, LocalDate day) {
    return entry.lapses().filter(lapses -> !day.isBefore(lapses)).isPresent()
        ? Redemption.State.LAPSED
        : Redemption.State.RESERVED;
  }

  static Optional<Redemption> find(Ledger ledger, RequestKey request, LocalDate day) {
    return ledger.redemptions(day).stream()
        .filter(each -> each.request().equals(request))
        .findFirst();
  }

  private static void add(Map<RequestKey, Redemption> found, Entry entry, Redemption.State state) {
    Redemption first =
        new Redemption(
            entry.request(), entry.on(), entry.amount(), Amount.ZERO, entry.reward(), state);
    found.merge(entry.request(), first, (before, more) -> before.plus(more.amount()));
  }

  private static void change(
      Map<RequestKey, Redemption> found, Entry entry, UnaryOperator<Redemption> change) {
    found.computeIfPresent(
        entry.concerns().orElse(entry.request()), (request, before) -> change.apply(before));
  }
}
