package org.kapok.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.RequestKey;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Ledgers;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/**
 * The ledgers of one holder, kept as a host would: the score is posted at the end of each month,
 * requests are decided in the order of their days.
 */
final class AccountBook {
  private final LedgerPolicy policy;
  private final Material material;
  private final SubjectId holder;
  private final List<Declined> declined = new ArrayList<>();
  private Ledgers ledgers = Ledgers.EMPTY;

  /** A request that was refused, and why. */
  record Declined(Command command, RefusalReason reason) {}

  private AccountBook(LedgerPolicy policy, Material material) {
    this.policy = policy;
    this.material = material;
    holder = material.history().subjects().iterator().next();
  }

  /**
   * The book as of the date of the material.
   *
   * @param material of one subject
   * @param requests in any order; those of later days, and those that touch no ledger of the
   *     subject, are passed over
   */
  static AccountBook kept(LedgerPolicy policy, Material material, List<Command> requests) {
    AccountBook book = new AccountBook(policy, material);
    List<Command> all = new ArrayList<>();
    book.postingDays().forEach(day -> all.add(book.posting(day)));
    all.addAll(requests);
    all.stream()
        .filter(command -> !command.on().isAfter(material.asOf()))
        .sorted(Comparator.comparing(Command::on))
        .forEach(book::decide);
    return book;
  }

  /** The holder's ledgers that have an entry, in the order of the policy. */
  List<Ledger> ledgers() {
    return policy.accounts().stream()
        .map(account -> ledgers.apply(new LedgerKey(holder, account.account())))
        .filter(ledger -> ledger.version() > 0)
        .toList();
  }

  /** What was refused, in the order in which it was asked for. */
  List<Declined> declined() {
    return List.copyOf(declined);
  }

  /** Each last day of a month in which something can have been scored, and the last date. */
  private SortedSet<LocalDate> postingDays() {
    SortedSet<LocalDate> days = new TreeSet<>();
    Optional<Instant> first =
        material.delivered().stream().map(Participation::start).min(Comparator.naturalOrder());
    LocalDate last = material.asOf();
    days.add(last);
    LocalDate start = first.map(each -> each.atZone(policy.zone()).toLocalDate()).orElse(last);
    for (LocalDate month = start.withDayOfMonth(1);
        month.plusMonths(1).minusDays(1).isBefore(last);
        month = month.plusMonths(1)) {
      days.add(month.plusMonths(1).minusDays(1));
    }
    return days;
  }

  private Command posting(LocalDate day) {
    History known =
        History.of(
            material.history().allFacts(),
            material.delivered().stream().filter(each -> isKnown(each, day)).toList());
    return new Command.Post(
        RequestKey.of("post " + day),
        day,
        holder,
        Scorer.of(material.programme()).score(known, day));
  }

  /** Whether it was delivered by the end of the day; what does not say when it was, was at once. */
  private boolean isKnown(Participation participation, LocalDate day) {
    return participation
        .recordedAt()
        .map(at -> !at.atZone(policy.zone()).toLocalDate().isAfter(day))
        .orElse(true);
  }

  private void decide(Command command) {
    SortedSet<LedgerKey> touched = new TreeSet<>();
    Outcome outcome =
        policy.decide(
            command,
            key -> {
              touched.add(key);
              return ledgers.apply(key);
            });
    if (touched.stream().noneMatch(key -> key.holder().equals(holder))) {
      return;
    }
    if (outcome instanceof Outcome.Accepted accepted) {
      ledgers = ledgers.append(accepted);
    } else if (outcome instanceof Outcome.Refused refused) {
      declined.add(new Declined(command, refused.reason()));
    }
  }
}
