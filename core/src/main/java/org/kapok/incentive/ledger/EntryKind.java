package org.kapok.incentive.ledger;

import org.jspecify.annotations.Nullable;

/** What an entry does: it opens a lot, moves an amount of a lot, or notes something. */
public enum EntryKind {
  /** Opens a lot for what a statement credits (发放). */
  EARNED(null, Pot.FREE),
  /** Opens a lot for what another holder or account passed on (转入、受赠). */
  RECEIVED(null, Pot.FREE),
  /** Opens a lot for what was given in another account (兑入). */
  EXCHANGED(null, Pot.FREE),
  /** Opens a lot by the decision of a person (调增). */
  CREDITED(null, Pot.FREE),
  /** Sets an amount aside (冻结). */
  RESERVED(Pot.FREE, Pot.RESERVED),
  /** Gives up a reservation (解冻). */
  RELEASED(Pot.RESERVED, Pot.FREE),
  /** Spends what was reserved (确认). */
  CONFIRMED(Pot.RESERVED, Pot.SPENT),
  /** Spends (兑换). */
  SPENT(Pot.FREE, Pot.SPENT),
  /** Gives back what was spent, to the lot that it came from (退回). */
  REFUNDED(Pot.SPENT, Pot.FREE),
  /** Passes on to another holder (转出、捐赠). */
  SENT(Pot.FREE, Pot.SENT),
  /** Passes on, or loses, what is beyond the cap of the balance (溢出). */
  OVERFLOWED(Pot.FREE, Pot.SENT),
  /** Takes back what was passed on. */
  RETURNED(Pot.SENT, Pot.FREE),
  /** Gives in exchange for an amount in another account (兑出). */
  CONVERTED(Pot.FREE, Pot.CONVERTED),
  /** Takes back what was given in exchange. */
  UNCONVERTED(Pot.CONVERTED, Pot.FREE),
  /** Takes off by the decision of a person (调减). */
  DEBITED(Pot.FREE, Pot.ADJUSTED),
  /** Gives back what was taken off so. */
  RECREDITED(Pot.ADJUSTED, Pot.FREE),
  /** Takes back what should not have been credited (冲回). */
  REVERSED(Pot.FREE, Pot.REVERSED),
  /** Takes back what was owed, out of what was earned since (抵扣欠分). */
  REPAID(Pot.FREE, Pot.REVERSED),
  /** Notes what a claw-back found no amount for and the holder owes (欠分). */
  OWED(null, null),
  /** Notes what a claw-back found no amount for and nobody owes (核销). */
  WRITTEN_OFF(null, null),
  /** Notes that a stretch of time is closed (结账). */
  CLOSED(null, null);

  private final @Nullable Pot from;
  private final @Nullable Pot to;

  EntryKind(@Nullable Pot from, @Nullable Pot to) {
    this.from = from;
    this.to = to;
  }

  /** Whether it opens a lot. */
  public boolean opens() {
    return from == null && to != null;
  }

  /** Whether it moves an amount of a lot that is open. */
  public boolean moves() {
    return from != null;
  }

  @Nullable Pot from() {
    return from;
  }

  @Nullable Pot to() {
    return to;
  }

  /** Whether it opens a lot by a request that was made to another ledger. */
  boolean isFromElsewhere() {
    return this == RECEIVED || this == EXCHANGED;
  }
}
