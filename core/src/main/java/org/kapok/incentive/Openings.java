package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final List<Program> versions;
  private final Optional<SubjectFacts> facts;
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
   */
  Openings(List<Program> versions, Optional<SubjectFacts> facts, Optional<LocalDate> first) {
    this.versions = versions;
    this.facts = facts;
    brought = facts.flatMap(this::broughtAlong);
    broughtIsDue = brought.isPresent();
    begin(first).ifPresent(this::addFirst);
  }

  private Optional<Opening> broughtAlong(SubjectFacts known) {
    return known.openings().stream()
        .filter(opening -> opening.scheme().equals(versions.get(0).scheme().id()))
        .findFirst();
  }

  /** The amounts that the subject brings along. */
  Optional<Opening> brought() {
    return brought;
  }

  /** On which date accounts open for the first time. */
  private Optional<LocalDate> begin(Optional<LocalDate> first) {
    LocalDate start = versions.get(0).effective().startInclusive();
    if (brought.isPresent()) {
      return Optional.of(later(brought.get().on(), start));
    }
    Optional<LocalDate> joined = facts.flatMap(SubjectFacts::joined).map(on -> later(on, start));
    Optional<LocalDate> known =
        joined.isEmpty() && versions.get(0).effective().hasStart() ? Optional.of(start) : joined;
    return Stream.concat(known.stream(), first.stream()).reduce((a, b) -> a.isBefore(b) ? a : b);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  private void addFirst(LocalDate begin) {
    for (Program version : versions) {
      for (Program.OfAccount account : version.accounts()) {
        boolean known = due.stream().anyMatch(each -> each.account.equals(account.id()));
        Due each = new Due(account.id(), later(begin, version.effective().startInclusive()));
        boolean hasPeriod = account.period().span(each.date, facts).isPresent();
        if (account.opening().isPresent() && hasPeriod && !known) {
          boolean isBrought =
              brought.isPresent() && brought.get().amounts().containsKey(account.id());
          if (!isBrought || goOn(each)) {
            due.add(each);
          }
        }
      }
    }
    due.removeIf(each -> !settle(each));
  }

  /** Whether there is a version on the date; goes on to the next version where there is none. */
  private boolean settle(Due each) {
    for (Program version : versions) {
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
        versions.stream()
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
