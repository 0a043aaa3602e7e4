package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kapok.quantity.Amount;

/**
 * Posts what a statement says to one ledger, as the differences to what was posted before. First
 * each reduction takes its own lots, which makes room under a cap; then come the credits; then what
 * is left of the reductions takes the new lots, and what is left then is debt.
 */
final class AccountPosting {
  private final LedgerPolicy policy;
  private final AccountPolicy account;
  private final Draft draft;
  private final Command.Post command;
  private final LedgerKey key;

  AccountPosting(LedgerPolicy policy, AccountPolicy account, Draft draft, Command.Post command) {
    this.policy = policy;
    this.account = account;
    this.draft = draft;
    this.command = command;
    key = new LedgerKey(command.holder(), account.account());
  }

  private LotBook book() {
    return draft.book(key);
  }

  void post(Map<PostingSource, Posting.Target> targets) {
    Map<PostingSource, Posting.Target> all = new TreeMap<>(targets);
    book()
        .posted(command.statement().scheme())
        .keySet()
        .forEach(source -> all.putIfAbsent(source, Posting.Target.NONE));
    Map<PostingSource, Amount> rests = new TreeMap<>();
    Map<PostingSource, Amount> credits = new TreeMap<>();
    all.forEach(
        (source, target) -> {
          Amount difference = target.amount().minus(book().posted(source));
          if (difference.signum() < 0) {
            rests.put(source, takeOwn(source, difference.negated()));
          } else if (difference.signum() > 0) {
            credits.put(source, difference);
          }
        });
    credits.forEach((source, amount) -> credit(source, amount, target(all, source)));
    rests.forEach(
        (source, rest) -> takeRest(source, rest, target(all, source).amount().signum() < 0));
  }

  private static Posting.Target target(
      Map<PostingSource, Posting.Target> all, PostingSource source) {
    return all.getOrDefault(source, Posting.Target.NONE);
  }

  private Consumer<Entry.Builder> of(PostingSource source) {
    return entry -> entry.source(source).asOf(command.statement().asOf());
  }

  /**
   * For which day a difference counts: that of the line, or if that is closed the day of posting.
   */
  private LocalDate day(PostingSource source) {
    return draft.openDay(key, source.date());
  }

  private void credit(PostingSource source, Amount amount, Posting.Target target) {
    LocalDate day = day(source);
    LocalDate from = target.due().map(due -> Periods.later(due, day)).orElse(day);
    LocalDate active =
        account
            .settlement()
            .map(settlement -> Periods.later(settlement.of(source.date(), policy.leapDay()), from))
            .orElse(from);
    LotTerms terms = account.expiry().terms(active, policy.leapDay());
    Entry earned = draft.open(key, EntryKind.EARNED, amount, day, terms, of(source));
    OpenLot lot = book().lot(earned.number());
    Amount paid = Amounts.smaller(book().debt(), lot.free());
    if (paid.signum() > 0) {
      draft.move(key, EntryKind.REPAID, lot.number(), paid, draft.on(), Draft.PLAIN);
    }
    account.cap().ifPresent(cap -> overflow(cap, lot));
  }

  private void overflow(BalanceCap cap, OpenLot lot) {
    Amount beyond = draft.balance(key).held().minus(cap.atMost());
    Amount part = Amounts.smaller(beyond, lot.free());
    if (part.signum() <= 0 || book().isExpiredOn(lot, draft.on())) {
      return;
    }
    LocalDate day = lot.lastMoved();
    Consumer<Entry.Builder> details =
        entry -> entry.counterpart(cap.overflow().map(each -> each.from(key.holder())));
    draft.move(key, EntryKind.OVERFLOWED, lot.number(), part, day, details);
    cap.overflow().ifPresent(to -> receive(to, lot.number(), part, day));
  }

  private void receive(BalanceCap.Overflow overflow, long lot, Amount amount, LocalDate day) {
    LedgerKey to = overflow.from(key.holder());
    AccountPolicy target = policy.account(to.account()).orElseThrow();
    LocalDate open = draft.openDay(to, day);
    draft.open(
        to,
        EntryKind.RECEIVED,
        amount,
        open,
        target.expiry().terms(open, policy.leapDay()),
        entry -> entry.counterpart(key).origin(lot));
  }

  /** Takes from the lots of the source, what overflowed first; what could not be taken remains. */
  private Amount takeOwn(PostingSource source, Amount amount) {
    Amount rest = amount;
    OverflowReturn overflow = new OverflowReturn(draft, key);
    for (OpenLot lot : List.copyOf(book().lots())) {
      if (lot.opening().source().filter(source::equals).isPresent()) {
        overflow.bringBack(lot, rest, day(source));
        Amount part = Amounts.smaller(rest, lot.free());
        if (part.signum() > 0) {
          LocalDate day = Periods.later(day(source), lot.lastMoved());
          draft.move(key, EntryKind.REVERSED, lot.number(), part, day, of(source));
          rest = rest.minus(part);
        }
      }
    }
    return rest;
  }

  /** Takes what its own lots did not hold from others, as far as the policy goes. */
  private void takeRest(PostingSource source, Amount amount, boolean deduction) {
    Amount rest = amount.minus(book().writtenOff(source));
    List<OpenLot> fresh =
        book().lots().stream()
            .filter(lot -> lot.opening().request().equals(command.request()))
            .toList();
    rest = takeFrom(fresh, source, rest);
    if (deduction || account.debt() != DebtPolicy.WRITE_OFF) {
      rest = takeFrom(book().takeable(draft.on(), true), source, rest);
    }
    if (rest.signum() > 0) {
      boolean owed = account.debt() == DebtPolicy.OWE;
      draft.note(key, owed ? EntryKind.OWED : EntryKind.WRITTEN_OFF, rest, of(source));
    }
  }

  private Amount takeFrom(List<OpenLot> lots, PostingSource source, Amount amount) {
    Amount rest = amount;
    for (Entry taken : draft.take(key, EntryKind.REVERSED, lots, amount, of(source))) {
      rest = rest.minus(taken.amount());
    }
    return rest;
  }
}
