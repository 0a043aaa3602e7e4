package org.kapok.incentive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;

/**
 * One row of a ledger (分录): appended by a command, and never changed. It opens a lot, moves an
 * amount of one lot, or notes something.
 *
 * <p>Example: number 7 of {@code m-1/points} moves 30 of lot 2 from free to spent, for 2025-05-10.
 */
@Value.Immutable
public sealed interface Entry permits ImmutableEntry {

  /** In which ledger. */
  LedgerKey ledger();

  /** Which of its entries, from 1 without a gap; after it this is the ledger's version. */
  long number();

  /** By which request. */
  RequestKey request();

  /** By which kind of command. */
  Action action();

  /** What it does. */
  EntryKind kind();

  /** For which day it counts (生效日). */
  LocalDate on();

  /** On which day it was booked (记账日); not before {@link #on}. */
  LocalDate recorded();

  /** Which lot: the number of the entry that opened it, so that of this one if it opens it. */
  Optional<Long> lot();

  /** How much; above 0, save that a close is of 0. */
  Amount amount();

  /** From when until when the lot that it opens can be used. */
  Optional<LotTerms> terms();

  /** What a posted amount stands for. */
  Optional<PostingSource> source();

  /** As of when the posted statement was. */
  Optional<Instant> asOf();

  /** Where the amount went to or came from. */
  Optional<LedgerKey> counterpart();

  /** Which lot of the counterpart a received amount came from. */
  Optional<Long> origin();

  /** The first day on which a reserved amount is free again, unless it was confirmed before. */
  Optional<LocalDate> lapses();

  /** Which earlier request is confirmed, cancelled or reversed. */
  Optional<RequestKey> concerns();

  /** For which reward it is given. */
  Optional<RewardId> reward();

  /** Who decided it. */
  Optional<String> actor();

  /** Why. */
  Optional<String> reason();

  /** Before which date all is closed, if this closes it. */
  Optional<LocalDate> closedUntil();

  /** Refuses what is impossible for one entry. */
  @Value.Check
  default void check() {
    require(number() >= 1, "number must be 1 or above, was {0}", number());
    CalendarRange.require("on", on());
    CalendarRange.require("recorded", recorded());
    require(!on().isAfter(recorded()), "on must not be after recorded, {0}", recorded());
    boolean closes = kind() == EntryKind.CLOSED;
    require(!closes || amount().isZero(), "amount must be 0, was {0}", amount());
    require(closes || amount().signum() > 0, "amount must be above 0, was {0}", amount());
    require(closes == closedUntil().isPresent(), "closedUntil must stand with a close and only so");
    require(
        lapses().filter(day -> kind() != EntryKind.RESERVED || !day.isAfter(on())).isEmpty(),
        "lapses must stand with a reservation only, and be after its day");
    boolean ofLot = kind().opens() || kind().moves();
    require(ofLot == lot().isPresent(), "lot must stand where an amount of it is moved, only");
    require(kind().opens() == terms().isPresent(), "terms must stand where a lot is opened, only");
    lot()
        .ifPresent(
            lot ->
                require(
                    kind().opens() ? lot == number() : lot >= 1 && lot < number(),
                    "lot must be that of an earlier entry, or this one if it opens it, was {0}",
                    lot));
  }

  private void require(boolean holds, String pattern, Object... arguments) {
    if (!holds) {
      throw new InvalidValueException(
          "{0} (entry {1} of {2}, {3})",
          Sentence.of(pattern, arguments), number(), ledger(), kind());
    }
  }

  /** Starts an entry. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableEntry.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
