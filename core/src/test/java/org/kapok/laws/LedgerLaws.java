package org.kapok.laws;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.id.AccountId;
import org.kapok.incentive.Line;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Balance;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.EntryKind;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Lot;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.PostingSource;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.quantity.Amount;

/**
 * The laws of ledgers, run against one policy with random sequences of commands. A test class of a
 * host implements {@link #policy()} and nothing else:
 *
 * <pre>{@code
 * class OurLedgersProperties implements LedgerLaws {
 *   public LedgerPolicy policy() {
 *     return OurPolicies.POINTS;
 *   }
 * }
 * }</pre>
 */
public interface LedgerLaws {

  /** The policy that is held to the laws. */
  LedgerPolicy policy();

  /** Commands on its accounts, in the order of their days; many of them cannot be accepted. */
  @Provide
  default Arbitrary<List<Command>> commands() {
    return Arbitraries.randomValue(random -> LedgerDraft.of(policy(), random));
  }

  /** Law 6: the same request key twice acts once, and deciding changes nothing. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void aCommandThatArrivesAgainChangesNothing(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      run.require(
          policy().decide(step.command(), step.before()).equals(step.outcome()),
          "decided twice on the same ledgers, it must be decided the same",
          step);
      Outcome again = policy().decide(step.command(), step.after());
      run.require(
          !(again instanceof Outcome.Accepted accepted) || accepted.entries().isEmpty(),
          "the same command again must append nothing, was " + again,
          step);
    }
  }

  /** Law 6: what leaves one ledger for another arrives there, and what comes back left it. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void nothingComesOfPassingOn(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      Amount passed = Amount.ZERO;
      Amount received = Amount.ZERO;
      for (Ledger ledger : step.after().all()) {
        for (Entry each : ledger.entries()) {
          boolean elsewhere = each.counterpart().isPresent();
          switch (each.kind()) {
            case SENT, OVERFLOWED -> passed = elsewhere ? passed.plus(each.amount()) : passed;
            case RETURNED -> passed = elsewhere ? passed.minus(each.amount()) : passed;
            case RECEIVED -> received = received.plus(each.amount());
            case REVERSED ->
                received = undoes(ledger, each) ? received.minus(each.amount()) : received;
            default -> {}
          }
        }
      }
      run.require(
          passed.equals(received), passed + " was passed on, " + received + " received", step);
    }
  }

  private static boolean undoes(Ledger ledger, Entry entry) {
    int lot = Math.toIntExact(entry.lot().orElseThrow());
    return entry.source().isEmpty() && ledger.entries().get(lot - 1).kind() == EntryKind.RECEIVED;
  }

  /** Law 7: what is used on a day was active on it. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void nothingExpiredOrPendingIsUsed(@ForAll("commands") List<Command> commands) {
    Set<EntryKind> uses =
        Set.of(
            EntryKind.SPENT,
            EntryKind.RESERVED,
            EntryKind.SENT,
            EntryKind.CONVERTED,
            EntryKind.DEBITED);
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      if (step.outcome() instanceof Outcome.Accepted accepted) {
        for (Entry each : accepted.entries()) {
          if (uses.contains(each.kind())) {
            Amount active =
                step.before().apply(each.ledger()).lots(step.on()).stream()
                    .filter(lot -> each.lot().equals(Optional.of(lot.number())))
                    .map(lot -> lot.amounts().active())
                    .reduce(Amount.ZERO, Amount::plus);
            run.require(
                each.amount().compareTo(active) <= 0,
                active + " of lot " + each.lot().orElseThrow() + " was active",
                step);
          }
        }
      }
    }
  }

  /** Law 6, lot by lot, and law 7: what was known on a day of any other day stays what it was. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void whatWasKnownStaysSo(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (int i = 0; i < run.steps().size(); i++) {
      LedgerRun.Step step = run.steps().get(i);
      boolean last = i + 1 == run.steps().size() || run.steps().get(i + 1).on().isAfter(step.on());
      for (Ledger then : last ? step.after().all() : List.<Ledger>of()) {
        for (int days : new int[] {-15, 0, 15, 200}) {
          LocalDate day = step.on().plusDays(days);
          Balance balance = then.balance(day);
          run.require(
              run.ledgers().apply(then.key()).balance(day, step.on()).equals(balance),
              then.key() + " on " + day + " had " + balance + " as known on " + step.on(),
              step);
          run.require(
              then.lots(day).stream()
                  .map(Lot::amounts)
                  .reduce(Balance.builder().debt(balance.debt()).build(), Balance::plus)
                  .equals(balance),
              "the lots must add up to the balance of " + then.key(),
              step);
        }
      }
    }
  }

  /** What is closed stays as it is; a later correction counts for a later day. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void whatIsClosedStaysAsItIs(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      if (step.isAccepted() && step.command() instanceof Command.ClosePeriod close) {
        for (int days : new int[] {1, 5, 30}) {
          LocalDate day = close.until().minusDays(days);
          Balance then = step.after().apply(close.ledger()).balance(day);
          Balance now = run.ledgers().apply(close.ledger()).balance(day);
          run.require(
              now.equals(then),
              close.ledger() + " on " + day + " had " + then + " when it was closed, has " + now,
              step);
        }
      }
    }
  }

  /**
   * A statement is posted once: nothing is missing, and nothing is there that was not taken back.
   */
  @Property(shrinking = ShrinkingMode.OFF)
  default void whatIsPostedIsWhatTheStatementSays(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      if (step.isAccepted() && step.command() instanceof Command.Post post) {
        for (AccountPolicy account : policy().accounts()) {
          LedgerKey key = new LedgerKey(post.holder(), account.account());
          Map<PostingSource, Amount> said = said(post, account.account());
          posted(step.after().apply(key), EntryKind.EARNED, EntryKind.REVERSED, EntryKind.OWED)
              .forEach((source, amount) -> said.merge(source, amount.negated(), Amount::plus));
          Map<PostingSource, Amount> lost = posted(step.after().apply(key), EntryKind.WRITTEN_OFF);
          said.forEach(
              (source, missing) ->
                  run.require(
                      missing.signum() <= 0
                          && missing.plus(lost.getOrDefault(source, Amount.ZERO)).signum() >= 0,
                      key + " lacks " + missing + " for " + source,
                      step));
        }
      }
    }
  }

  private static Map<PostingSource, Amount> said(Command.Post post, AccountId account) {
    Map<PostingSource, Amount> said = new HashMap<>();
    for (Line each : post.statement().lines()) {
      if (each.subject().equals(post.holder()) && each.account().equals(account)) {
        said.merge(PostingSource.of(post.statement(), each), each.amount(), Amount::plus);
      }
    }
    return said;
  }

  /** The amounts of the first kind less those of the others, by source. */
  private static Map<PostingSource, Amount> posted(
      Ledger ledger, EntryKind kind, EntryKind... less) {
    Map<PostingSource, Amount> sums = new HashMap<>();
    for (Entry each : ledger.entries()) {
      boolean taken = Set.of(less).contains(each.kind());
      if (each.kind() == kind || taken) {
        each.source()
            .ifPresent(
                source ->
                    sums.merge(
                        source, taken ? each.amount().negated() : each.amount(), Amount::plus));
      }
    }
    return sums;
  }

  /** What the policy says of caps and redemptions holds after every command. */
  @Property(shrinking = ShrinkingMode.OFF)
  default void theRulesOfTheAccountsHold(@ForAll("commands") List<Command> commands) {
    LedgerRun run = LedgerRun.of(policy(), commands);
    for (LedgerRun.Step step : run.steps()) {
      if (step.command() instanceof Command.Redeem redeem && step.isAccepted()) {
        AccountPolicy account = policy().account(redeem.from().account()).orElseThrow();
        RedemptionPolicy rules = account.redemption().orElseThrow();
        Amount before = step.before().apply(redeem.from()).balance(step.on()).available();
        Amount left = step.after().apply(redeem.from()).balance(step.on()).available();
        run.require(
            before.minus(redeem.amount()).equals(left)
                && before.compareTo(rules.minimumBalance()) >= 0
                && left.compareTo(rules.minimumLeft()) >= 0,
            "available before was " + before + ", is left " + left,
            step);
      }
      if (step.command() instanceof Command.Post) {
        capped(step)
            .forEach(
                key ->
                    run.require(
                        !raisedBeyond(step, key), key + " was raised beyond its cap", step));
      }
    }
  }

  private Stream<LedgerKey> capped(LedgerRun.Step step) {
    return step.after().all().stream()
        .map(Ledger::key)
        .filter(key -> policy().account(key.account()).orElseThrow().cap().isPresent());
  }

  private boolean raisedBeyond(LedgerRun.Step step, LedgerKey key) {
    Amount cap = policy().account(key.account()).orElseThrow().cap().orElseThrow().atMost();
    Amount before = step.before().apply(key).balance(step.on()).held();
    Amount after = step.after().apply(key).balance(step.on()).held();
    return after.compareTo(cap) > 0 && after.compareTo(before) > 0;
  }
}
