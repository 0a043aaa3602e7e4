package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;
import static org.kapok.incentive.ledger.Bank.none;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.RequestKey;
import org.kapok.quantity.Amount;

/** What users of today's systems complain of. */
class DefectsAreImpossibleTest {
  private final Bank bank =
      Bank.of(points -> points.expiry(new ExpiryPolicy.Rolling(Period.ofMonths(3))));

  @Test
  void pointsAreNotSpentTwiceUnderConcurrency() {
    bank.post("03-01", line("p-1", "03-01", 100));
    Ledgers both = bank.ledgers;
    Outcome first = bank.policy.decide(bank.redemption("03-02", 100), both);
    Outcome second = bank.policy.decide(bank.redemption("03-02", 100), both);
    bank.ledgers = both.append((Outcome.Accepted) first);
    assertThatThrownBy(() -> bank.ledgers.append((Outcome.Accepted) second))
        .hasMessage("m-1/points must have version 1, as when it was decided, had 2. Decide again");
    assertThat(bank.refusal(bank.redemption("03-02", 100)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.ZERO, Amount.of(100)));
  }

  @Test
  void aRepeatedRequestActsOnce() {
    bank.post("03-01", line("p-1", "03-01", 100));
    Command.Redeem command = bank.redemption("03-02", 30);
    bank.accept(command);
    assertThat(bank.run(command))
        .isEqualTo(new Outcome.Repeated(bank.ledger().entriesOf(command.request())));
    assertThat(bank.on("03-02").active()).isEqualTo(Amount.of(70));
    assertThat(
            bank.refusal(Command.Redeem.of(command.request(), day("03-02"), POINTS, Amount.of(31))))
        .isEqualTo(new RefusalReason.KeyReused(command.request(), Action.REDEEM));
  }

  /**
   * To keep the points after the goods were given back, or to get the points without giving back.
   */
  @Test
  void aRefundGivesThePointsBackOnceAndOnlyThose() {
    bank.post("03-01", line("p-1", "03-01", 100));
    RequestKey spent = bank.redeem("03-02", 30);
    bank.reverse("03-03", spent);
    assertThat(bank.on("03-03").active()).isEqualTo(Amount.of(100));
    assertThat(bank.on("03-03").spent()).isEqualTo(Amount.ZERO);
    assertThat(bank.refusal(Command.Reverse.of(key("again"), day("03-03"), POINTS, spent)))
        .isEqualTo(new RefusalReason.AlreadyReversed(spent));
  }

  @Test
  void anExpiredLotIsNotSpentThoughNoJobHasRun() {
    bank.post("03-01", line("p-1", "03-01", 100));
    assertThat(bank.on("05-31").active()).isEqualTo(Amount.of(100));
    assertThat(bank.on("06-01").active()).isEqualTo(Amount.ZERO);
    assertThat(bank.on("06-01").expired()).isEqualTo(Amount.of(100));
    assertThat(bank.refusal(bank.redemption("06-01", 1)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.ZERO, Amount.ONE));
  }

  @Test
  void aCancelledReservationComesBackWithItsExpiry() {
    bank.post("03-01", line("p-1", "03-01", 100));
    bank.accept(Command.Reserve.of(key("reserve"), day("05-31"), POINTS, Amount.of(40)));
    assertThat(bank.on("06-01").reserved()).isEqualTo(Amount.of(40));
    bank.accept(new Command.Cancel(key("cancel"), day("06-10"), POINTS, key("reserve")));
    assertThat(bank.on("06-10").active()).isEqualTo(Amount.ZERO);
    assertThat(bank.on("06-10").expired()).isEqualTo(Amount.of(100));
    assertThat(bank.ledger().lots(day("06-10"))).hasSize(1);
  }

  @Test
  void aRefundComesBackWithItsExpiryEvenIfThatHasPassed() {
    bank.post("03-01", line("p-1", "03-01", 100));
    RequestKey spent = bank.redeem("05-31", 100);
    bank.reverse("06-02", spent);
    assertThat(bank.on("06-02").expired()).isEqualTo(Amount.of(100));
  }

  @Test
  void aReservationThatWasMadeInTimeIsConfirmedAfterTheExpiry() {
    bank.post("03-01", line("p-1", "03-01", 100));
    bank.accept(Command.Reserve.of(key("reserve"), day("05-31"), POINTS, Amount.of(40)));
    bank.accept(new Command.Confirm(key("confirm"), day("06-10"), POINTS, key("reserve")));
    assertThat(bank.on("06-10").spent()).isEqualTo(Amount.of(40));
    assertThat(bank.on("06-10").expired()).isEqualTo(Amount.of(60));
    assertThat(
            bank.refusal(new Command.Cancel(key("cancel"), day("06-10"), POINTS, key("reserve"))))
        .isEqualTo(new RefusalReason.NotReserved(key("reserve")));
  }

  /** Status amounts stand in an account of their own, which nothing can be spent from. */
  @Test
  void spendingNeverDemotes() {
    LedgerPolicy policy =
        LedgerPolicy.builder()
            .from(Bank.policy(points -> points))
            .addAccounts(Bank.account("status", status -> status.redemption(none())))
            .build();
    Bank both = new Bank(policy);
    LedgerKey status = LedgerKey.of(WHO, "status");
    both.post("03-01", line("p-1", "03-01", 100), line(WHO, "status", "p-1", "03-01", 100));
    both.redeem("03-02", 100);
    assertThat(both.on("03-02").active()).isEqualTo(Amount.ZERO);
    assertThat(both.on(status, "03-02").active()).isEqualTo(Amount.of(100));
    for (Command each :
        List.of(
            Command.Redeem.of(key("a"), day("03-02"), status, Amount.ONE),
            Command.Reserve.of(key("b"), day("03-02"), status, Amount.ONE))) {
      assertThat(both.refusal(each)).isEqualTo(new RefusalReason.NotAllowed(status, each.action()));
    }
  }

  @Test
  void aLateEventPaysOnce() {
    bank.post("03-01", line("p-1", "03-01", 100));
    bank.post("03-05", line("p-1", "03-01", 100), line("p-2", "03-02", 7));
    bank.post("03-06", line("p-1", "03-01", 100), line("p-2", "03-02", 7));
    assertThat(bank.on("03-06").active()).isEqualTo(Amount.of(107));
    assertThat(bank.ledger().version()).isEqualTo(2);
  }

  /** The first event was paid and spent; then the late one turns out to be the one that pays. */
  @Test
  void aLateEventThatTakesAnothersPlaceDoesNotPayTwice() {
    bank.post("03-05", line("p-2", "03-02", 5));
    bank.redeem("03-05", 5);
    bank.post("03-06", line("p-1", "03-01", 5));
    assertThat(bank.on("03-06").active()).isEqualTo(Amount.ZERO);
    assertThat(bank.on("03-06").spent()).isEqualTo(Amount.of(5));
  }

  @Test
  void whatIsCancelledAndThenRestoredPaysOnce() {
    bank.post("03-05", line("p-1", "03-02", 5));
    bank.redeem("03-05", 5);
    bank.post("03-06");
    bank.post("03-07", line("p-1", "03-02", 5));
    assertThat(bank.on("03-07").active()).isEqualTo(Amount.ZERO);
    bank.post("03-08", line("p-1", "03-02", 8));
    assertThat(bank.on("03-08").active()).isEqualTo(Amount.of(3));
  }

  @Test
  void aLateDeliveryDoesNotUndoACorrection() {
    Command.Post first = bank.posting("03-05", line("p-1", "03-02", 5));
    bank.post("03-06", line("p-1", "03-02", 8));
    assertThat(bank.refusal(new Command.Post(key("late"), day("03-07"), WHO, first.statement())))
        .isEqualTo(
            new RefusalReason.Outdated(
                LocalDate.of(2025, 3, 7).atStartOfDay(Bank.SHANGHAI).toInstant()));
  }

  @Test
  void aKeyOfAnotherStatementIsRefusedAndNotTakenForARepetition() {
    Command.Post first = bank.posting("03-05", line("p-1", "03-02", 5));
    bank.accept(first);
    assertThat(
            bank.refusal(
                new Command.Post(
                    first.request(),
                    day("03-06"),
                    WHO,
                    Bank.statement("03-06", line("p-1", "03-02", 8)))))
        .isEqualTo(new RefusalReason.KeyReused(first.request(), Action.POST));
  }
}
