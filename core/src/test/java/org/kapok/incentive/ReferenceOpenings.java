package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Account;
import org.kapok.laws.Fields;
import org.kapok.laws.Occasion;
import org.kapok.laws.Spans;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** When which account of one subject is opened, as the language is described. */
final class ReferenceOpenings {

  /**
   * An account is opened.
   *
   * @param date at the beginning of which date
   * @param account which one
   * @param brought what the subject brings along; empty if the account says what it is opened with
   */
  record Event(LocalDate date, Account account, Optional<Amount> brought) {}

  private final IncentiveScheme scheme;
  private final Spans spans;
  private final Instant asOf;
  private final Occasion subject;
  private final List<LocalDate> participations;

  /**
   * The openings of one subject.
   *
   * @param subject an occasion that names the subject and what is known of it
   * @param participations the dates on which it took part in something
   */
  ReferenceOpenings(
      IncentiveScheme scheme, Instant asOf, Occasion subject, List<LocalDate> participations) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.subject = subject;
    this.participations =
        participations.stream().filter(date -> scheme.effective().contains(date)).toList();
    spans = new Spans(new Fields(scheme));
  }

  /** By date; on one date first what is brought along, then by account as declared. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Account account : scheme.accounts()) {
      brought()
          .filter(opening -> begins(opening.on()))
          .map(opening -> opening.amounts().get(account.id()))
          .ifPresent(
              amount -> events.add(new Event(brought().get().on(), account, Optional.of(amount))));
    }
    for (Account account : scheme.accounts()) {
      if (account.opening().isPresent()) {
        dates(account).forEach(date -> events.add(new Event(date, account, Optional.empty())));
      }
    }
    events.sort(
        Comparator.comparing(Event::date).thenComparing(event -> event.brought().isEmpty()));
    return events;
  }

  private Optional<Opening> brought() {
    return brought(scheme, subject.facts());
  }

  /** What the subject brings along for the scheme. */
  static Optional<Opening> brought(IncentiveScheme scheme, Optional<SubjectFacts> known) {
    return known.stream()
        .flatMap(facts -> facts.openings().stream())
        .filter(opening -> opening.scheme().equals(scheme.id()))
        .findFirst();
  }

  /** From which date on honours are looked at: failing all else, the first dated fact. */
  Optional<LocalDate> firstReview() {
    boolean known =
        brought().isPresent()
            || scheme.effective().hasStart()
            || subject.facts().flatMap(SubjectFacts::joined).isPresent();
    Stream<LocalDate> facts =
        known
            ? Stream.empty()
            : subject.facts().stream()
                .flatMap(each -> each.attributes().values().stream())
                .map(each -> each.entries().get(0).from())
                .filter(date -> !date.equals(LocalDate.MIN));
    return Stream.concat(begin().stream(), facts).min(Comparator.naturalOrder());
  }

  private boolean begins(LocalDate date) {
    return date.atStartOfDay(scheme.zone()).toInstant().isBefore(asOf);
  }

  private List<LocalDate> dates(Account account) {
    DateSpan effective = scheme.effective();
    List<LocalDate> dates = new ArrayList<>();
    Optional<LocalDate> known = begin();
    if (known.isEmpty() || !known.get().isBefore(effective.endExclusive())) {
      return dates;
    }
    LocalDate begin = known.get();
    if (!begins(begin)) {
      return dates;
    }
    Optional<DateSpan> period = spans.on(account.each(), begin, subject);
    while (period.isPresent() && !period.get().startInclusive().isAfter(lastDate())) {
      DateSpan now = period.get();
      boolean inEffect =
          now.startInclusive().isBefore(effective.endExclusive())
              && effective.startInclusive().isBefore(now.endExclusive());
      LocalDate date = later(later(now.startInclusive(), begin), effective.startInclusive());
      if (inEffect && begins(date) && !isBrought(account, now)) {
        dates.add(date);
      }
      period =
          Optional.of(now)
              .filter(DateSpan::hasEnd)
              .flatMap(each -> spans.on(account.each(), each.endExclusive(), subject))
              .filter(next -> !next.equals(now)); // the scheme's own span is not followed by one
    }
    return dates;
  }

  /** Whether what is brought along contains the opening of the period already. */
  private boolean isBrought(Account account, DateSpan period) {
    return brought()
        .filter(opening -> opening.amounts().containsKey(account.id()))
        .flatMap(opening -> spans.on(account.each(), opening.on(), subject))
        .filter(period::equals)
        .isPresent();
  }

  /** On which date accounts are opened for the first time; empty if no date is known. */
  private Optional<LocalDate> begin() {
    if (brought().isPresent()) {
      return Optional.of(brought().get().on());
    }
    Optional<LocalDate> known =
        Stream.concat(
                Stream.of(scheme.effective())
                    .filter(DateSpan::hasStart)
                    .map(DateSpan::startInclusive),
                subject.facts().flatMap(SubjectFacts::joined).stream())
            .max(Comparator.naturalOrder());
    return Stream.concat(known.stream(), participations.stream()).min(Comparator.naturalOrder());
  }

  LocalDate lastDate() {
    return asOf.minusNanos(1).atZone(scheme.zone()).toLocalDate();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** What the account is opened with. */
  static Ratio amount(Event event, Fields fields, Occasion occasion) {
    return event
        .brought()
        .map(Ratio::of)
        .or(() -> fields.figure(event.account().opening().orElseThrow(), occasion))
        .orElseThrow();
  }
}
