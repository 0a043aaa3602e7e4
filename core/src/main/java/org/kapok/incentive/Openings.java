package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;

/**
 * When which account opens for one subject: what is brought along first, then each account at the
 * beginning of each of its periods. A version that begins within a period does not open an account
 * again that the version before has opened.
 */
final class Openings {
  private final Versions versions;
  private final Optional<SubjectFacts> facts;
  private final Optional<Instant> from;
  private final Optional<LocalDate> begin;
  private final Optional<Opening> brought;
  private final List<Due> due = new ArrayList<>();
  private boolean broughtIsDue;

  /** The next opening of one account by one version. */
  private static final class Due {
    private final Program version;
    private final Program.OfAccount account;
    private LocalDate date;

    Due(Program version, Program.OfAccount account, LocalDate date) {
      this.version = version;
      this.account = account;
      this.date = date;
    }

    /** Goes on to the first date of the next period; whether there is one in this version. */
    boolean goOn(Optional<SubjectFacts> facts) {
      Optional<LocalDate> next =
          account
              .period()
              .span(date, facts)
              .filter(DateSpan::hasEnd)
              .map(DateSpan::endExclusive)
              .filter(end -> account.period().span(end, facts).isPresent())
              .filter(end -> end.isAfter(date) && version.effective().contains(end));
      next.ifPresent(end -> date = end);
      return next.isPresent();
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
    begin.ifPresent(date -> addAll(date, begun.isPresent()));
  }

  private Optional<Opening> broughtAlong(SubjectFacts known) {
    return known.openings().stream()
        .filter(opening -> opening.scheme().equals(first().scheme().id()))
        .findFirst();
  }

  private Program first() {
    return versions.programs().get(0);
  }

  /** Whether the date begins at or after the instant up to which accounts have been opened. */
  private boolean isStillDue(LocalDate date) {
    return from.isEmpty() || !versions.startOf(date).isBefore(from.get());
  }

  /** Whether accounts have begun to open before the instant. */
  boolean begun(Instant asOf) {
    return begin.filter(date -> versions.startOf(date).isBefore(asOf)).isPresent();
  }

  /** The amounts that the subject brings along. */
  Optional<Opening> brought() {
    return brought;
  }

  /**
   * From which date on honours are reviewed: that on which accounts open for the first time, or, if
   * neither joining nor the scheme's beginning is known, on which the first dated fact is.
   */
  Optional<LocalDate> reviewed(Optional<LocalDate> first) {
    if (brought.isPresent()) {
      return brought.map(Opening::on);
    }
    LocalDate start = first().effective().startInclusive();
    boolean known =
        first().effective().hasStart() || facts.flatMap(SubjectFacts::joined).isPresent();
    Stream<LocalDate> dated =
        facts.stream()
            .filter(each -> !known)
            .flatMap(each -> each.attributes().values().stream())
            .map(each -> each.entries().get(0).from())
            .filter(date -> !date.equals(LocalDate.MIN))
            .map(date -> later(date, start));
    return Stream.concat(dated, begin(first).stream()).min(LocalDate::compareTo);
  }

  /** On which date accounts open for the first time. */
  private Optional<LocalDate> begin(Optional<LocalDate> firstParticipation) {
    LocalDate start = first().effective().startInclusive();
    if (brought.isPresent()) {
      return Optional.of(later(brought.get().on(), start));
    }
    Optional<LocalDate> joined = facts.flatMap(SubjectFacts::joined).map(on -> later(on, start));
    Optional<LocalDate> known =
        joined.isEmpty() && first().effective().hasStart() ? Optional.of(start) : joined;
    return Stream.concat(known.stream(), firstParticipation.stream())
        .reduce((a, b) -> a.isBefore(b) ? a : b);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  private void addAll(LocalDate date, boolean begun) {
    for (int i = 0; i < versions.programs().size(); i++) {
      Program version = versions.programs().get(i);
      LocalDate from = later(date, version.effective().startInclusive());
      for (Program.OfAccount account : version.accounts()) {
        Optional<LocalDate> opens =
            account.opening().isPresent()
                ? account.period().firstFrom(from, facts).filter(version.effective()::contains)
                : Optional.empty();
        if (opens.isPresent()) {
          Due each = new Due(version, account, opens.get());
          boolean goesOn = isBrought(each) || goesOn(i, each, date);
          boolean opensAgain = !goesOn || each.goOn(facts);
          while (opensAgain && begun && !isStillDue(each.date)) {
            opensAgain = each.goOn(facts);
          }
          if (opensAgain) {
            due.add(each);
          }
        }
      }
    }
  }

  /** Whether what is brought along contains the opening of the period. */
  private boolean isBrought(Due each) {
    Optional<DateSpan> period = each.account.period().span(each.date, facts);
    return brought
        .filter(opening -> opening.amounts().containsKey(each.account.id()))
        .filter(opening -> each.account.period().span(opening.on(), facts).equals(period))
        .isPresent();
  }

  /** Whether the version begins within a period of an account that the one before has opened. */
  private boolean goesOn(int version, Due each, LocalDate begun) {
    if (version == 0
        || !each.date.isAfter(begun)
        || each.account.period().window() instanceof Window.SchemeSpan) {
      return false;
    }
    boolean wasOpened =
        versions.programs().get(version - 1).accounts().stream()
            .anyMatch(
                account -> account.id().equals(each.account.id()) && account.opening().isPresent());
    Optional<DateSpan> period = each.account.period().span(each.date, facts);
    return wasOpened && period.filter(span -> !span.startInclusive().equals(each.date)).isPresent();
  }

  /** The date of the next opening; empty if there is none. */
  Optional<LocalDate> nextDate() {
    return broughtIsDue
        ? brought.map(Opening::on)
        : due.stream().map(each -> each.date).min(LocalDate::compareTo);
  }

  /** Takes the next opening out: of several on one date those of the earlier version first. */
  Event take() {
    LocalDate date = nextDate().orElseThrow();
    if (broughtIsDue) {
      broughtIsDue = false;
      return new Event(date, Optional.empty());
    }
    Due next = due.stream().filter(each -> each.date.equals(date)).findFirst().orElseThrow();
    if (!next.goOn(facts)) {
      due.remove(next);
    }
    return new Event(date, Optional.of(next.account.id()));
  }
}
