package org.kapok.incentive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** Why a command is refused, with what it would take. */
public sealed interface RefusalReason {

  /**
   * The policy keeps no such account.
   *
   * @param account which
   */
  record UnknownAccount(AccountId account) implements RefusalReason {}

  /**
   * The account is not for that: a status account is never spent.
   *
   * @param ledger which
   * @param action what was asked for
   */
  record NotAllowed(LedgerKey ledger, Action action) implements RefusalReason {}

  /**
   * The holder does not belong to the group that was given, or none was given.
   *
   * @param holder who
   */
  record NotInGroup(SubjectId holder) implements RefusalReason {}

  /**
   * There is not enough.
   *
   * @param available what is available on the day, or what of a redemption is still spent
   * @param asked what was asked for
   */
  record NotEnough(Amount available, Amount asked) implements RefusalReason {}

  /**
   * The balance must be higher before anything is redeemed.
   *
   * @param minimum how high
   * @param available what is available on the day
   */
  record BelowMinimum(Amount minimum, Amount available) implements RefusalReason {}

  /**
   * More must be left.
   *
   * @param minimum how much
   * @param left what would be left
   */
  record TooLittleLeft(Amount minimum, Amount left) implements RefusalReason {}

  /**
   * Not a multiple of the unit.
   *
   * @param unit the unit
   * @param asked what was asked for
   */
  record NotAMultiple(Amount unit, Amount asked) implements RefusalReason {}

  /**
   * Redemption is not open on the day.
   *
   * @param on the day
   */
  record NotOpen(LocalDate on) implements RefusalReason {}

  /**
   * Redeemed often enough in the window.
   *
   * @param each the window
   * @param times how many redemptions there may be
   */
  record TooOften(Window each, int times) implements RefusalReason {}

  /**
   * More than may be redeemed in the window.
   *
   * @param each the window
   * @param atMost how much may be
   * @param redeemed how much was
   */
  record TooMuch(Window each, Amount atMost, Amount redeemed) implements RefusalReason {}

  /**
   * More than the receiving account may hold; only what is earned overflows.
   *
   * @param ledger which
   * @param cap how much it may hold
   * @param held how much it holds
   */
  record OverCap(LedgerKey ledger, Amount cap, Amount held) implements RefusalReason {}

  /**
   * No such request in this ledger.
   *
   * @param request which
   */
  record UnknownRequest(RequestKey request) implements RefusalReason {}

  /**
   * Not, or no longer, a reservation.
   *
   * @param request which
   */
  record NotReserved(RequestKey request) implements RefusalReason {}

  /**
   * A request of that kind is not reversed; a reservation is cancelled, a posting is posted anew.
   *
   * @param request which
   * @param action its kind
   */
  record NotReversible(RequestKey request, Action action) implements RefusalReason {}

  /**
   * Reversed before.
   *
   * @param request which
   */
  record AlreadyReversed(RequestKey request) implements RefusalReason {}

  /**
   * What would have to come back was used there.
   *
   * @param ledger where
   * @param missing how much is missing
   */
  record AlreadyUsed(LedgerKey ledger, Amount missing) implements RefusalReason {}

  /**
   * The request key stands for another command.
   *
   * @param request which
   * @param action what it stands for
   */
  record KeyReused(RequestKey request, Action action) implements RefusalReason {}

  /**
   * A later day was booked before.
   *
   * @param ledger where
   * @param last the last day booked
   */
  record BackDated(LedgerKey ledger, LocalDate last) implements RefusalReason {}

  /**
   * A later statement was posted before.
   *
   * @param posted as of when it was
   */
  record Outdated(Instant posted) implements RefusalReason {}

  /**
   * Participations stand in several versions at one revision; what they bring is not known.
   *
   * @param participations which
   */
  record Unresolved(List<ParticipationId> participations) implements RefusalReason {

    /** Copies the participations. */
    public Unresolved {
      participations = List.copyOf(participations);
    }
  }

  /**
   * That much is closed already.
   *
   * @param until the first date that is open
   */
  record AlreadyClosed(LocalDate until) implements RefusalReason {}
}
