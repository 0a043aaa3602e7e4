package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;
import static org.kapok.incentive.ledger.Bank.pending;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Conflict;
import org.kapok.quantity.Amount;

class PostingTest {
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");

  private final Bank bank = Bank.of(points -> points);

  private static Bank owing(DebtPolicy debt) {
    return Bank.of(points -> points.debt(debt));
  }

  private static Bank capped(int atMost) {
    return new Bank(
        LedgerPolicy.builder()
            .zone(Bank.SHANGHAI)
            .addAccounts(
                Bank.account(
                    "points",
                    points ->
                        points.cap(
                            new BalanceCap(
                                Amount.of(atMost),
                                Optional.of(
                                    new BalanceCap.Overflow(
                                        Optional.of(FUND.holder()), FUND.account()))))),
                Bank.account("donated", donated -> donated))
            .build());
  }

  @Test
  void aCorrectionBeforeTheCloseCountsForTheDayOfItsLine() {
    bank.post("03-05", line("p-1", "03-01", 10));
    bank.post("06-10", line("p-1", "03-01", 7));
    assertThat(bank.on("03-01").active()).isEqualTo(Amount.of(7));
    assertThat(bank.ledger().balance(day("03-01"), day("06-09")).active()).isEqualTo(Amount.of(10));
    assertThat(bank.ledger().balance(day("03-01"), day("03-04"))).isEqualTo(Balance.NONE);
  }

  @Test
  void aCorrectionAfterTheCloseCountsFromTheDayOfItsPosting() {
    bank.post("04-02", line("p-1", "03-01", 10), line("p-2", "04-01", 10));
    bank.accept(new Command.ClosePeriod(key("close"), day("04-05"), POINTS, day("04-01")));
    bank.post("06-10", line("p-1", "03-01", 7), line("p-2", "04-01", 12), line("p-3", "03-31", 1));
    assertThat(bank.on("03-31").active()).isEqualTo(Amount.of(10));
    assertThat(bank.on("04-01").active()).isEqualTo(Amount.of(22));
    assertThat(bank.on("06-10").active()).isEqualTo(Amount.of(20));
    assertThat(
            bank.refusal(new Command.ClosePeriod(key("again"), day("06-10"), POINTS, day("04-01"))))
        .isEqualTo(new RefusalReason.AlreadyClosed(day("04-01")));
  }

  @Test
  void aCorrectionOfWhatWasSpentNeverMakesAnEarlierDayNegative() {
    bank.post("03-01", line("p-1", "03-01", 10));
    bank.redeem("03-10", 6);
    bank.post("03-20");
    assertThat(bank.on("03-09").active()).isEqualTo(Amount.of(10));
    assertThat(bank.on("03-10").active()).isEqualTo(Amount.ZERO);
    assertThat(bank.on("03-20").reversed()).isEqualTo(Amount.of(4));
  }

  @Test
  void whatIsPaidAtTheCloseIsPendingUntilThen() {
    bank.post("03-01", pending(line("p-1", "03-01", 10), "04-01"));
    assertThat(bank.on("03-31").pending()).isEqualTo(Amount.of(10));
    assertThat(bank.on("04-01").active()).isEqualTo(Amount.of(10));
    bank.post("04-02", line("p-1", "03-01", 10));
    assertThat(bank.ledger().version()).isEqualTo(1);
  }

  /** Inagi pays from July of the next fiscal year. */
  @Test
  void aSettlementDateCanLieAfterTheClose() {
    Window fiscal = new Window.Year(MonthDay.of(4, 1));
    Bank inagi = Bank.of(points -> points.settlement(new Settlement(fiscal, Period.ofMonths(3))));
    inagi.post("04-02", line("p-1", "03-31", 2000), line("p-2", "04-01", 1000));
    assertThat(inagi.on("06-30").pending()).isEqualTo(Amount.of(3000));
    assertThat(inagi.on("07-01").active()).isEqualTo(Amount.of(2000));
    assertThat(inagi.ledger().balance(LocalDate.of(2026, 7, 1)).active())
        .isEqualTo(Amount.of(3000));
  }

  @Test
  void aCancellationTakesBackItsOwnLotAndWritesTheRestOff() {
    Bank mild = owing(DebtPolicy.WRITE_OFF);
    mild.post("03-01", line("p-1", "03-01", 10), line("p-2", "03-02", 10));
    mild.redeem("03-03", 6);
    mild.post("03-04", line("p-2", "03-02", 10));
    assertThat(mild.on("03-04").active()).isEqualTo(Amount.of(10));
    assertThat(mild.on("03-04").debt()).isEqualTo(Amount.ZERO);
  }

  @Test
  void aCancellationTakesOtherLotsIfThePolicySaysSo() {
    Bank strict = owing(DebtPolicy.TAKE_OTHERS);
    strict.post("03-01", line("p-1", "03-01", 10), line("p-2", "03-02", 10));
    strict.redeem("03-03", 18);
    strict.post("03-04", line("p-2", "03-02", 10));
    assertThat(strict.on("03-04").held()).isEqualTo(Amount.ZERO);
    strict.post("03-05", line("p-2", "03-02", 10), line("p-3", "03-05", 10));
    assertThat(strict.on("03-05").active()).isEqualTo(Amount.of(10));
  }

  @Test
  void whatIsOwedIsPaidByWhatIsEarnedNext() {
    Bank owing = owing(DebtPolicy.OWE);
    owing.post("03-01", line("p-1", "03-01", 10));
    owing.redeem("03-03", 10);
    owing.post("03-04");
    assertThat(owing.on("03-04").debt()).isEqualTo(Amount.of(10));
    owing.post("03-05", line("p-2", "03-05", 4));
    assertThat(owing.on("03-05").debt()).isEqualTo(Amount.of(6));
    assertThat(owing.on("03-05").held()).isEqualTo(Amount.ZERO);
    owing.post("03-06", line("p-2", "03-05", 4), line("p-1", "03-01", 10));
    assertThat(owing.on("03-06").debt()).isEqualTo(Amount.ZERO);
    assertThat(owing.on("03-06").active()).isEqualTo(Amount.of(4));
  }

  @Test
  void nothingIsAvailableWhileMoreIsOwed() {
    Bank owing = owing(DebtPolicy.OWE);
    owing.post("03-01", line("p-1", "03-01", 10));
    Command.Redeem spent = owing.redemption("03-02", 10);
    owing.accept(spent);
    owing.post("03-04");
    owing.reverse("03-05", spent.request());
    assertThat(owing.on("03-05").active()).isEqualTo(Amount.of(10));
    assertThat(owing.on("03-05").available()).isEqualTo(Amount.ZERO);
  }

  @Test
  void aDeductionTakesOtherLots() {
    bank.post("03-01", line("p-1", "03-01", 10), line("p-2", "03-02", -3));
    assertThat(bank.on("03-02").active()).isEqualTo(Amount.of(7));
    bank.post("03-05", line("p-1", "03-01", 10), line("p-2", "03-02", -1));
    assertThat(bank.on("03-05").active()).isEqualTo(Amount.of(9));
  }

  @Test
  void whatOverflowedComesBackFirstWhenLessWasEarned() {
    Bank capped = capped(100);
    capped.post("03-01", line("p-1", "03-01", 120));
    assertThat(capped.on("03-01").active()).isEqualTo(Amount.of(100));
    assertThat(capped.on(FUND, "03-01").active()).isEqualTo(Amount.of(20));
    capped.post("03-02", line("p-1", "03-01", 110));
    assertThat(capped.on("03-02").active()).isEqualTo(Amount.of(100));
    assertThat(capped.on(FUND, "03-02").active()).isEqualTo(Amount.of(10));
    capped.post("03-03", line("p-1", "03-01", 90));
    assertThat(capped.on("03-03").active()).isEqualTo(Amount.of(90));
    assertThat(capped.on(FUND, "03-03").active()).isEqualTo(Amount.ZERO);
  }

  @Test
  void aReductionMakesRoomUnderTheCapBeforeTheCredits() {
    Bank capped = capped(100);
    capped.post("03-01", line("p-1", "03-01", 100));
    capped.post("03-02", line("p-1", "03-01", 98), line("p-2", "03-01", 2));
    assertThat(capped.on("03-02").active()).isEqualTo(Amount.of(100));
    assertThat(capped.ledgers.apply(FUND).version()).isEqualTo(0);
  }

  @Test
  void whatOverflowsIntoNothingIsLost() {
    Bank lossy = Bank.of(points -> points.cap(new BalanceCap(Amount.of(5), Optional.empty())));
    lossy.post("03-01", line("p-1", "03-01", 9));
    assertThat(lossy.on("03-01").sent()).isEqualTo(Amount.of(4));
    lossy.post("03-02", line("p-1", "03-01", 7));
    assertThat(lossy.on("03-02").active()).isEqualTo(Amount.of(5));
    lossy.post("03-03", line("p-1", "03-01", 6));
    assertThat(lossy.on("03-03").active()).isEqualTo(Amount.of(5));
    assertThat(lossy.on("03-03").reversed()).isEqualTo(Amount.of(3));
  }

  @Test
  void conflictsAreResolvedFirst() {
    bank.post("03-01", line("p-1", "03-01", 10));
    Statement statement = Bank.statement("03-02");
    Statement conflicting =
        Statement.builder()
            .from(statement)
            .addConflicts(
                new Conflict(WHO, Optional.of(ParticipationId.of("p-1")), 0),
                new Conflict(MemberId.of("m-2"), Optional.empty(), 0))
            .build();
    assertThat(bank.refusal(new Command.Post(key("r"), day("03-02"), WHO, conflicting)))
        .isEqualTo(new RefusalReason.Unresolved(List.of(ParticipationId.of("p-1"))));
  }

  @Test
  void othersAndAccountsThatAreNotKeptArePassedOver() {
    bank.post(
        "03-01",
        line(MemberId.of("m-2"), "points", "p-1", "03-01", 10),
        line(WHO, "stamps", "p-2", "03-01", 3));
    assertThat(bank.ledgers).isEqualTo(Ledgers.EMPTY);
    assertThat(
            bank.refusal(
                Command.Redeem.of(key("r"), day("03-01"), LedgerKey.of(WHO, "stamps"), Amount.ONE)))
        .isEqualTo(new RefusalReason.UnknownAccount(AccountId.of("stamps")));
  }

  @Test
  void aDayBeforeTheLastBookingIsRefused() {
    bank.post("03-05", line("p-1", "03-01", 10));
    assertThat(bank.refusal(bank.redemption("03-04", 1)))
        .isEqualTo(new RefusalReason.BackDated(POINTS, day("03-05")));
  }
}
