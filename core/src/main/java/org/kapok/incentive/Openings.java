package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;

/**
 * When which account opens for one subject: what is brought along first, then each account at the
 * beginning of each of its periods.
 */
final class Openings {
  private final Versions versions;
  private final Optional<SubjectFacts> facts;
  private final Optional<Instant> from;
  private final Optional<LocalDate> begin;
  private final Optional<Opening> brought;
  private final List<Due> due = new ArrayList<>();
  private boolean broughtIsDue;

  /** The next opening of one account. */
  private static final class Due {
    private final AccountId account;
    private LocalDate date;

    Due(AccountId account, LocalDate date) {
      this.account = account;
      this.date = date;
    }
  }

  /**
   * An account that opens, or all that are brought along.
   *
   * @param date at the beginning of which date
   * @param account which account; empty for what is brought along
   */
  record Event(LocalDate date, Optional<AccountId> account) {}

  /**
   * The openings of a subject.
   *
   * @param versions the versions by which it is scored, in order
   * @param first the date of the subject's first participation that counts by date
   * @param from the instant up to which accounts have been opened already
   * @param begun the subject's state at that instant, if accounts had begun to open
   */
  Openings(
      Versions versions,
      Optional<SubjectFacts> facts,
      Optional<LocalDate> first,
      Optional<Instant> from,
      Optional<SubjectState> begun) {
    this.versions = versions;
    this.facts = facts;
    this.from = from;
    brought = facts.flatMap(this::broughtAlong);
    broughtIsDue = brought.filter(opening -> isStillDue(opening.on())).isPresent();
    begin = begun.isPresent() ? from.map(versions::lastDateBefore) : begin(first);
    begin.ifPresent(date -> addFirst(date, begun.isPresent()));
  }

  /** Whether the date begins at or after the instant up to which accounts have been opened. */
  private boolean isStillDue(LocalDate date) {
    return from.isEmpty() || !versions.startOf(date).isBefore(from.get());
  }

  /** Whether accounts have begun to open before the instant. */
  boolean begun(Instant asOf) {
    return begin.filter(date -> versions.startOf(date).isBefore(asOf)).isPresent();
  }

  private Optional<Opening> broughtAlong(SubjectFacts known) {
    return known.openings().stream()
        .filter(opening -> opening.scheme().equals(first().scheme().id()))
        .findFirst();
  }

  private Program first() {
    return versions.programs().get(0);
  }

  /** The amounts that the subject brings along. */
  Optional<Opening> brought() {
    return brought;
  }

  /** On which date accounts open for the first time. */
  private Optional<LocalDate> begin(Optional<LocalDate> first) {
    LocalDate start = first().effective().startInclusive();
    if (brought.isPresent()) {
      return Optional.of(later(brought.get().on(), start));
    }
    Optional<LocalDate> joined = facts.flatMap(SubjectFacts::joined).map(on -> later(on, start));
    Optional<LocalDate> known =
        joined.isEmpty() && first().effective().hasStart() ? Optional.of(start) : joined;
    return Stream.concat(known.stream(), first.stream()).reduce((a, b) -> a.isBefore(b) ? a : b);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  private void addFirst(LocalDate date, boolean begun) {
    Set<AccountId> known = new HashSet<>();
    for (Program version : versions.programs()) {
      for (Program.OfAccount account : version.accounts()) {
        Due each = new Due(account.id(), later(date, version.effective().startInclusive()));
        boolean opens =
            account.opening().isPresent() && account.period().span(each.date, facts).isPresent();
        boolean isOpen = begun && !isStillDue(each.date);
        boolean isIncluded = isOpen || isBrought(account, each);
        boolean isNew = opens && known.add(account.id());
        if (isNew && (!isIncluded || goOn(each)) && settle(each)) {
          due.add(each);
        }
      }
    }
  }

  /** Whether what is brought along contains the opening of the period. */
  private boolean isBrought(Program.OfAccount account, Due each) {
    Optional<DateSpan> period = account.period().span(each.date, facts);
    return brought
        .filter(opening -> opening.amounts().containsKey(account.id()))
        .filter(opening -> account.period().span(opening.on(), facts).equals(period))
        .isPresent();
  }

  /** Whether there is a version on the date; goes on to the next version where there is none. */
  private boolean settle(Due each) {
    for (Program version : versions.programs()) {
      if (version.effective().contains(each.date)) {
        return true;
      }
      if (each.date.isBefore(version.effective().startInclusive())) {
        each.date = version.effective().startInclusive();
        return true;
      }
    }
    return false;
  }

  /** Goes on to the account's next period; whether there is one. */
  private boolean goOn(Due each) {
    Optional<DateSpan> period =
        versions.programs().stream()
            .filter(version -> version.effective().contains(each.date))
            .flatMap(version -> version.accounts().stream())
            .filter(account -> account.id().equals(each.account))
            .findFirst()
            .flatMap(account -> account.period().span(each.date, facts))
            .filter(DateSpan::hasEnd);
    if (period.isEmpty()) {
      return false;
    }
    each.date = period.get().endExclusive();
    return settle(each);
  }

  /** The date of the next opening; empty if there is none. */
  Optional<LocalDate> nextDate() {
    return broughtIsDue
        ? brought.map(Opening::on)
        : due.stream().map(each -> each.date).min(LocalDate::compareTo);
  }

  /** Takes the next opening out. */
  Event take() {
    LocalDate date = nextDate().orElseThrow();
    if (broughtIsDue) {
      broughtIsDue = false;
      return new Event(date, Optional.empty());
    }
    Due next = due.stream().filter(each -> each.date.equals(date)).findFirst().orElseThrow();
    if (!goOn(next)) {
      due.remove(next);
    }
    return new Event(date, Optional.of(next.account));
  }
}
