package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapok.quantity.Amount;

/** Adds up where the amounts of lots are on one day. */
final class BalanceSum {
  private static final Set<Pot> NOT_FREE = EnumSet.complementOf(EnumSet.of(Pot.FREE));

  private final LocalDate day;
  private final Map<Pot, Amount> gone = new EnumMap<>(Pot.class);
  private Amount opened = Amount.ZERO;
  private Amount pending = Amount.ZERO;
  private Amount active = Amount.ZERO;
  private Amount expired = Amount.ZERO;

  BalanceSum(LocalDate day) {
    this.day = day;
  }

  BalanceSum add(OpenLot lot, @Nullable LocalDate expires) {
    opened = opened.plus(lot.opening().amount());
    for (Pot pot : NOT_FREE) {
      Amount amount = lot.in(pot);
      if (!amount.isZero()) {
        gone.merge(pot, amount, Amount::plus);
      }
    }
    if (expires != null && !day.isBefore(expires)) {
      expired = expired.plus(lot.free());
    } else if (lot.isPendingOn(day)) {
      pending = pending.plus(lot.free());
    } else {
      active = active.plus(lot.free());
    }
    return this;
  }

  private Amount in(Pot pot) {
    return gone.getOrDefault(pot, Amount.ZERO);
  }

  Balance with(Amount debt) {
    return Balance.builder()
        .opened(opened)
        .pending(pending)
        .active(active)
        .expired(expired)
        .reserved(in(Pot.RESERVED))
        .spent(in(Pot.SPENT))
        .sent(in(Pot.SENT))
        .converted(in(Pot.CONVERTED))
        .adjusted(in(Pot.ADJUSTED))
        .reversed(in(Pot.REVERSED))
        .debt(debt)
        .build();
  }
}
