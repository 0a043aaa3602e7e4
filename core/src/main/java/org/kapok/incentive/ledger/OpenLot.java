package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/** A lot while entries are folded: which of its amounts are in which pot. */
final class OpenLot {

  private final Entry opening;
  private final Map<Pot, Amount> pots = new EnumMap<>(Pot.class);
  private LocalDate lastMoved;

  OpenLot(Entry opening) {
    this.opening = opening;
    lastMoved = opening.on();
    pots.put(Pot.FREE, opening.amount());
  }

  Entry opening() {
    return opening;
  }

  long number() {
    return opening.number();
  }

  LotTerms terms() {
    return opening.terms().orElseThrow();
  }

  /** The last day for which an amount of it was moved; never earlier than the day it was opened. */
  LocalDate lastMoved() {
    return lastMoved;
  }

  Amount in(Pot pot) {
    return pots.getOrDefault(pot, Amount.ZERO);
  }

  Amount free() {
    return in(Pot.FREE);
  }

  void move(Entry entry) {
    if (entry.on().isBefore(lastMoved)) {
      throw new InvalidValueException(
          "entry {0} of {1} must not be for a day before {2}, for which lot {3} was last "
              + "moved, was for {4}",
          entry.number(), entry.ledger(), lastMoved, number(), entry.on());
    }
    Pot from = Objects.requireNonNull(entry.kind().from());
    Amount rest = in(from).minus(entry.amount());
    if (rest.signum() < 0) {
      throw new InvalidValueException(
          "entry {0} of {1} must not move more of lot {2} than is {3}, {4}, was {5}",
          entry.number(),
          entry.ledger(),
          number(),
          from.name().toLowerCase(Locale.ROOT),
          in(from),
          entry.amount());
    }
    pots.put(from, rest);
    Pot to = Objects.requireNonNull(entry.kind().to());
    pots.put(to, in(to).plus(entry.amount()));
    lastMoved = entry.on();
  }

  /** Frees a reserved amount that was not confirmed in time. */
  void lapse(Amount amount, LocalDate day) {
    pots.put(Pot.RESERVED, in(Pot.RESERVED).minus(amount));
    pots.put(Pot.FREE, free().plus(amount));
    lastMoved = Periods.later(lastMoved, day);
  }

  boolean isPendingOn(LocalDate day) {
    return day.isBefore(terms().activeFrom());
  }

  /** The first day on which it can no longer be used, given the days of activity. */
  Optional<LocalDate> expires(SortedSet<LocalDate> activity) {
    if (terms().inactivity().isEmpty()) {
      return terms().expires();
    }
    return Optional.of(lastActive(activity).plus(terms().inactivity().get()));
  }

  /** The terms as another holder gets them, whose account knows nothing of the activity in this. */
  LotTerms passedOn(SortedSet<LocalDate> activity) {
    return terms().inactivity().isEmpty()
        ? terms()
        : new LotTerms(lastActive(activity), terms().expires(), terms().inactivity());
  }

  /** The last day from which its inactivity counts. */
  private LocalDate lastActive(SortedSet<LocalDate> activity) {
    Period after = terms().inactivity().orElseThrow();
    LocalDate last = terms().activeFrom();
    for (LocalDate day : activity.tailSet(last)) {
      if (!day.isBefore(last.plus(after))) {
        break;
      }
      last = day;
    }
    return last;
  }
}
