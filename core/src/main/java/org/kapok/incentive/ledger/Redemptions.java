package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        case CONFIRMED -> become(found, entry, Redemption.State.SPENT);
        case RELEASED -> become(found, entry, Redemption.State.CANCELLED);
        case REFUNDED -> become(found, entry, Redemption.State.REFUNDED);
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
    Redemption before = found.get(entry.request());
    Amount sum = before == null ? entry.amount() : before.amount().plus(entry.amount());
    found.put(
        entry.request(), new Redemption(entry.request(), entry.on(), sum, entry.reward(), state));
  }

  private static void become(
      Map<RequestKey, Redemption> found, Entry entry, Redemption.State state) {
    found.computeIfPresent(
        entry.concerns().orElse(entry.request()),
        (request, before) ->
            new Redemption(request, before.on(), before.amount(), before.reward(), state));
  }
}
