package org.kapok.incentive.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.participation.Conflict;
import org.kapok.quantity.Amount;

/** Posts a statement to every ledger of a holder. */
final class Posting {
  private final LedgerPolicy policy;
  private final Draft draft;
  private final Command.Post command;

  /** What a source should come to, and from when it can be used by the statement. */
  record Target(Amount amount, Optional<LocalDate> due) {
    static final Target NONE = new Target(Amount.ZERO, Optional.empty());

    private Target plus(Target other) {
      return new Target(
          amount.plus(other.amount),
          due.isEmpty() || other.due.filter(due.get()::isBefore).isPresent() ? other.due : due);
    }
  }

  Posting(LedgerPolicy policy, Draft draft, Command.Post command) {
    this.policy = policy;
    this.draft = draft;
    this.command = command;
  }

  Optional<RefusalReason> decide() {
    return unresolved().or(this::outdated).or(this::post);
  }

  private Optional<RefusalReason> unresolved() {
    List<Conflict> conflicts =
        command.statement().conflicts().stream()
            .filter(each -> each.subject().equals(command.holder()))
            .toList();
    List<ParticipationId> which =
        conflicts.stream().flatMap(each -> each.participation().stream()).toList();
    return conflicts.isEmpty()
        ? Optional.empty()
        : Optional.of(new RefusalReason.Unresolved(which));
  }

  private Optional<RefusalReason> outdated() {
    Statement statement = command.statement();
    return policy.accounts().stream()
        .flatMap(account -> draft.book(key(account)).postedAsOf(statement.scheme()).stream())
        .filter(posted -> posted.isAfter(statement.asOf()))
        .max(Instant::compareTo)
        .map(RefusalReason.Outdated::new);
  }

  private LedgerKey key(AccountPolicy account) {
    return new LedgerKey(command.holder(), account.account());
  }

  private Optional<RefusalReason> post() {
    for (AccountPolicy account : policy.accounts()) {
      new AccountPosting(policy, account, draft, command).post(targets(account));
    }
    return Optional.empty();
  }

  private Map<PostingSource, Target> targets(AccountPolicy account) {
    Map<PostingSource, Target> targets = new TreeMap<>();
    for (Line line : command.statement().lines()) {
      if (line.subject().equals(command.holder()) && line.account().equals(account.account())) {
        targets.merge(
            PostingSource.of(command.statement(), line),
            new Target(line.amount(), line.pendingUntil().map(this::firstDay)),
            Target::plus);
      }
    }
    return targets;
  }

  /** The first day that begins at the instant or later. */
  private LocalDate firstDay(Instant instant) {
    ZonedDateTime time = instant.atZone(policy.zone());
    LocalDate date = time.toLocalDate();
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? date : date.plusDays(1);
  }
}
