package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Statement;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * What is asked of ledgers (记账指令). Each names a request key, by which it acts once however often it
 * arrives, and the day on which it is given and booked.
 *
 * <p>Example: {@code Command.Redeem.of(RequestKey.of("r-1"), LocalDate.of(2025, 5, 10),
 * LedgerKey.of(MemberId.of("m-1"), "points"), Amount.of(30))}.
 */
public sealed interface Command {

  /** By which it acts once. */
  RequestKey request();

  /** The day on which it is given and booked, by the calendar of the policy's zone. */
  LocalDate on();

  /** Which kind it is. */
  default Action action() {
    return Action.of(getClass());
  }

  /**
   * Credits what a statement says and was not credited yet, and takes back what it no longer says
   * (入账). Before the close a difference counts for the day of its line, after it for the day of
   * posting. The same statement twice posts once; a statement of an earlier instant than the last
   * one is refused, so that a late delivery cannot undo a correction.
   *
   * @param request the request key
   * @param on the day of posting
   * @param holder whose
   * @param statement all that the scheme gives the holder, from the first participation on; other
   *     subjects in it, and accounts that are not kept, are passed over
   */
  record Post(RequestKey request, LocalDate on, SubjectId holder, Statement statement)
      implements Command {}

  /**
   * Spends (兑换).
   *
   * @param request the request key
   * @param on the day
   * @param from from which ledger
   * @param amount how much, above 0
   * @param reward for which reward, if for one
   * @param by who uses a group's account, if not the group as such
   */
  record Redeem(
      RequestKey request,
      LocalDate on,
      LedgerKey from,
      Amount amount,
      Optional<RewardId> reward,
      Optional<Acting> by)
      implements Command {

    /** Refuses an amount of 0 or below. */
    public Redeem {
      Amounts.requirePositive("amount", amount);
    }

    /** Spends the holder's own. */
    public static Redeem of(RequestKey request, LocalDate on, LedgerKey from, Amount amount) {
      return new Redeem(request, on, from, amount, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Sets aside what is going to be spent (预留). An expiry in between does not touch it.
   *
   * @param request the request key, by which it is confirmed or cancelled
   * @param on the day
   * @param from from which ledger
   * @param amount how much, above 0
   * @param reward for which reward, if for one
   * @param by who uses a group's account, if not the group as such
   */
  record Reserve(
      RequestKey request,
      LocalDate on,
      LedgerKey from,
      Amount amount,
      Optional<RewardId> reward,
      Optional<Acting> by)
      implements Command {

    /** Refuses an amount of 0 or below. */
    public Reserve {
      Amounts.requirePositive("amount", amount);
    }

    /** Sets the holder's own aside. */
    public static Reserve of(RequestKey request, LocalDate on, LedgerKey from, Amount amount) {
      return new Reserve(request, on, from, amount, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Spends what was reserved (确认).
   *
   * @param request the request key
   * @param on the day
   * @param ledger in which ledger
   * @param reservation the request that reserved it
   */
  record Confirm(RequestKey request, LocalDate on, LedgerKey ledger, RequestKey reservation)
      implements Command {}

  /**
   * Gives a reservation up (取消); each amount returns to its lot, with its expiry.
   *
   * @param request the request key
   * @param on the day
   * @param ledger in which ledger
   * @param reservation the request that reserved it
   */
  record Cancel(RequestKey request, LocalDate on, LedgerKey ledger, RequestKey reservation)
      implements Command {}

  /**
   * Passes on to the same account of another holder (转让). Each lot keeps its terms.
   *
   * @param request the request key
   * @param on the day
   * @param from from which ledger
   * @param to to whom
   * @param amount how much, above 0
   * @param group to which both belong, where the account asks for one
   */
  record Transfer(
      RequestKey request,
      LocalDate on,
      LedgerKey from,
      SubjectId to,
      Amount amount,
      Optional<HolderGroup> group)
      implements Command {

    /** Refuses an amount of 0 or below, and a transfer to oneself. */
    public Transfer {
      Amounts.requirePositive("amount", amount);
      if (to.equals(from.holder())) {
        throw new InvalidValueException("to must be another holder, was {0}", to);
      }
    }
  }

  /**
   * Gives to a fund (捐赠); there the amount has the terms of the fund's account.
   *
   * @param request the request key
   * @param on the day
   * @param from from which ledger
   * @param to to which ledger
   * @param amount how much, above 0
   */
  record Donate(RequestKey request, LocalDate on, LedgerKey from, LedgerKey to, Amount amount)
      implements Command {

    /** Refuses an amount of 0 or below, and a donation to the same ledger. */
    public Donate {
      Amounts.requirePositive("amount", amount);
      if (to.equals(from)) {
        throw new InvalidValueException("to must be another ledger, was {0}", to);
      }
    }
  }

  /**
   * Gives for an amount in another account of the holder (折算), at the rate of the policy.
   *
   * @param request the request key
   * @param on the day
   * @param from from which ledger
   * @param to into which account
   * @param amount how much is given, above 0
   */
  record Convert(RequestKey request, LocalDate on, LedgerKey from, AccountId to, Amount amount)
      implements Command {

    /** Refuses an amount of 0 or below. */
    public Convert {
      Amounts.requirePositive("amount", amount);
    }
  }

  /**
   * Credits or takes off by the decision of a person (人工调整).
   *
   * @param request the request key
   * @param on the day
   * @param ledger in which ledger
   * @param amount how much is credited, or if below 0 taken off; not 0
   * @param actor who decided it
   * @param reason why
   */
  record Adjust(
      RequestKey request,
      LocalDate on,
      LedgerKey ledger,
      Amount amount,
      String actor,
      String reason)
      implements Command {

    /** Refuses an amount of 0, and a missing actor or reason. */
    public Adjust {
      if (amount.isZero() || actor.isBlank() || reason.isBlank()) {
        throw new InvalidValueException(
            "an adjustment must have an amount other than 0, an actor and a reason, had "
                + "{0}, \"{1}\" and \"{2}\"",
            amount, actor, reason);
      }
    }
  }

  /**
   * Undoes a redemption, transfer, donation, conversion or adjustment as a whole (撤销). Each amount
   * returns to its lot with its expiry, even if that has passed. Where an amount has to come back
   * from another ledger and was used there, it is refused. A posting is undone by posting the
   * corrected statement. Of a redemption a part can be given back: what was taken last returns
   * first, so that what a smaller redemption would have taken stays spent.
   *
   * @param request the request key
   * @param on the day
   * @param ledger the ledger to which the request was made
   * @param of the request that is undone
   * @param amount how much of a redemption is given back, above 0; empty for all that is left of it
   * @param actor who decided it
   * @param reason why
   */
  record Reverse(
      RequestKey request,
      LocalDate on,
      LedgerKey ledger,
      RequestKey of,
      Optional<Amount> amount,
      Optional<String> actor,
      Optional<String> reason)
      implements Command {

    /** Refuses an amount of 0 or below. */
    public Reverse {
      amount.ifPresent(part -> Amounts.requirePositive("amount", part));
    }

    /** Undoes as a whole, without naming who or why. */
    public static Reverse of(RequestKey request, LocalDate on, LedgerKey ledger, RequestKey of) {
      return new Reverse(
          request, on, ledger, of, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Gives back a part of a redemption, without naming who or why. */
    public static Reverse part(
        RequestKey request, LocalDate on, LedgerKey ledger, RequestKey of, Amount amount) {
      return new Reverse(
          request, on, ledger, of, Optional.of(amount), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Closes the time before a date (结账): what changes there later counts from its posting on.
   *
   * @param request the request key
   * @param on the day
   * @param ledger in which ledger
   * @param until the first date that stays open; not after the day itself
   */
  record ClosePeriod(RequestKey request, LocalDate on, LedgerKey ledger, LocalDate until)
      implements Command {

    /** Refuses to close what has not passed. */
    public ClosePeriod {
      if (until.isAfter(on)) {
        throw new InvalidValueException("until must not be after {0}, was {1}", on, until);
      }
    }
  }
}
