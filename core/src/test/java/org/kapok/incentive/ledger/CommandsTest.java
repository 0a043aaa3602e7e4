package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;
import static org.kapok.incentive.ledger.Bank.none;

import java.time.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

class CommandsTest {
  private static final MemberId OTHER = MemberId.of("m-2");
  private static final LedgerKey THEIRS = LedgerKey.of(OTHER, "points");
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");
  private static final LedgerKey VOUCHERS = LedgerKey.of(WHO, "vouchers");

  private final Bank bank =
      new Bank(
          LedgerPolicy.builder()
              .zone(Bank.SHANGHAI)
              .addAccounts(
                  Bank.account(
                      "points",
                      points ->
                          points
                              .expiry(new ExpiryPolicy.Rolling(Period.ofMonths(6)))
                              .transfers(Transfers.ANYONE)
                              .addDonatesTo(FUND)
                              .addConversions(
                                  new Conversion(
                                      AccountId.of("vouchers"), Amount.of(25), Amount.of("0.5")))),
                  Bank.account("donated", donated -> donated),
                  Bank.account("vouchers", vouchers -> vouchers))
              .build());

  @BeforeEach
  void earns() {
    bank.post("03-01", line("p-1", "01-31", 40), line("p-2", "03-01", 60));
  }

  @Test
  void aTransferKeepsTheTermsOfEachLot() {
    bank.accept(transfer("t", 70));
    assertThat(bank.ledgers.apply(THEIRS).lots(day("03-02")))
        .extracting(lot -> lot.expires().orElseThrow())
        .containsExactly(day("07-31"), day("09-01"));
    assertThat(bank.on(THEIRS, "07-31").active()).isEqualTo(Amount.of(30));
    assertThat(bank.on("03-02").active()).isEqualTo(Amount.of(30));
  }

  private static Command.Transfer transfer(String request, int amount) {
    return new Command.Transfer(
        key(request), day("03-02"), POINTS, OTHER, Amount.of(amount), none());
  }

  @Test
  void aTransferIsReversedAsLongAsNothingOfItWasUsed() {
    bank.accept(transfer("t", 70));
    bank.accept(Command.Redeem.of(key("used"), day("03-03"), THEIRS, Amount.ONE));
    assertThat(bank.refusal(Command.Reverse.of(key("r"), day("03-04"), POINTS, key("t"))))
        .isEqualTo(new RefusalReason.AlreadyUsed(THEIRS, Amount.ONE));
    bank.accept(Command.Reverse.of(key("back"), day("03-04"), THEIRS, key("used")));
    bank.accept(Command.Reverse.of(key("r2"), day("03-04"), POINTS, key("t")));
    assertThat(bank.on("03-04").active()).isEqualTo(Amount.of(100));
    assertThat(bank.on(THEIRS, "03-04").reversed()).isEqualTo(Amount.of(70));
  }

  @Test
  void aDonationHasTheTermsOfTheFund() {
    bank.accept(new Command.Donate(key("d"), day("03-02"), POINTS, FUND, Amount.of(50)));
    assertThat(bank.ledgers.apply(FUND).lots(day("03-02")))
        .allSatisfy(lot -> assertThat(lot.expires()).isEmpty());
    assertThat(bank.on(FUND, "03-02").active()).isEqualTo(Amount.of(50));
    LedgerKey other = LedgerKey.of(OrganizationId.of("else"), "donated");
    assertThat(
            bank.refusal(new Command.Donate(key("e"), day("03-02"), POINTS, other, Amount.of(50))))
        .isEqualTo(new RefusalReason.NotAllowed(POINTS, Action.DONATE));
  }

  @Test
  void aConversionIsByUnitAndExactAndIsReversed() {
    assertThat(bank.refusal(convert("c", 30)))
        .isEqualTo(new RefusalReason.NotAMultiple(Amount.of(25), Amount.of(30)));
    bank.accept(convert("d", 75));
    assertThat(bank.on(VOUCHERS, "03-02").active()).isEqualTo(Amount.of("1.5"));
    assertThat(bank.on("03-02").converted()).isEqualTo(Amount.of(75));
    bank.accept(Command.Reverse.of(key("r"), day("03-03"), POINTS, key("d")));
    assertThat(bank.on("03-03").active()).isEqualTo(Amount.of(100));
    assertThat(bank.on(VOUCHERS, "03-03").held()).isEqualTo(Amount.ZERO);
  }

  private static Command.Convert convert(String request, int amount) {
    return new Command.Convert(
        key(request), day("03-02"), POINTS, AccountId.of("vouchers"), Amount.of(amount));
  }

  @Test
  void anAdjustmentNamesWhoAndWhyAndIsReversed() {
    Command.Adjust up = adjust("up", 5);
    bank.accept(up);
    bank.accept(adjust("down", -50));
    assertThat(bank.on("03-02").active()).isEqualTo(Amount.of(55));
    assertThat(bank.refusal(adjust("more", -56)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.of(55), Amount.of(56)));
    bank.accept(Command.Reverse.of(key("r"), day("03-03"), POINTS, key("down")));
    bank.accept(Command.Reverse.of(key("s"), day("03-03"), POINTS, key("up")));
    assertThat(bank.on("03-03").active()).isEqualTo(Amount.of(100));
    assertThatThrownBy(
            () -> new Command.Adjust(key("x"), day("03-02"), POINTS, Amount.ONE, "clerk", " "))
        .hasMessageContaining("a reason");
  }

  private static Command.Adjust adjust(String request, int amount) {
    return new Command.Adjust(
        key(request), day("03-02"), POINTS, Amount.of(amount), "clerk", "as decided");
  }

  @Test
  void whatIsNoRequestOrCannotBeReversedIsRefused() {
    assertThat(bank.refusal(Command.Reverse.of(key("r"), day("03-04"), POINTS, key("none"))))
        .isEqualTo(new RefusalReason.UnknownRequest(key("none")));
    assertThat(bank.refusal(new Command.Confirm(key("c"), day("03-04"), POINTS, key("none"))))
        .isEqualTo(new RefusalReason.UnknownRequest(key("none")));
    bank.accept(Command.Reserve.of(key("held"), day("03-04"), POINTS, Amount.ONE));
    assertThat(bank.refusal(Command.Reverse.of(key("r"), day("03-04"), POINTS, key("held"))))
        .isEqualTo(new RefusalReason.NotReversible(key("held"), Action.RESERVE));
    bank.accept(new Command.Confirm(key("c"), day("03-04"), POINTS, key("held")));
    bank.accept(Command.Reverse.of(key("r"), day("03-04"), POINTS, key("held")));
    assertThat(bank.on("03-04").active()).isEqualTo(Amount.of(100));
  }

  @Test
  void redemptionKeepsItsMinimumUnitDaysAndCaps() {
    RedemptionPolicy rules =
        RedemptionPolicy.builder()
            .minimumBalance(Amount.of(50))
            .minimumLeft(Amount.of(20))
            .multipleOf(Amount.of(10))
            .addOpen(DateSpan.of(day("03-01"), day("12-01")))
            .addLimits(RedemptionLimit.amount(Window.MONTH, Amount.of(40)))
            .build();
    Bank strict = Bank.of(points -> points.redemption(rules));
    strict.post("02-01", line("p-1", "02-01", 100));
    assertThat(strict.refusal(strict.redemption("02-28", 10)))
        .isEqualTo(new RefusalReason.NotOpen(day("02-28")));
    assertThat(strict.refusal(strict.redemption("03-01", 15)))
        .isEqualTo(new RefusalReason.NotAMultiple(Amount.of(10), Amount.of(15)));
    assertThat(strict.refusal(strict.redemption("03-01", 90)))
        .isEqualTo(new RefusalReason.TooLittleLeft(Amount.of(20), Amount.of(10)));
    strict.redeem("03-01", 30);
    assertThat(strict.refusal(strict.redemption("03-31", 20)))
        .isEqualTo(new RefusalReason.TooMuch(Window.MONTH, Amount.of(40), Amount.of(30)));
    strict.reverse("03-31", strict.redeem("03-31", 10));
    strict.redeem("04-01", 40);
    assertThat(strict.refusal(strict.redemption("05-01", 10)))
        .isEqualTo(new RefusalReason.BelowMinimum(Amount.of(50), Amount.of(30)));
  }

  @Test
  void onlyWhatIsEarnedOverflows() {
    Bank capped = Bank.of(points -> points.cap(new BalanceCap(Amount.of(5), none())));
    capped.post("03-01", line("p-1", "03-01", 5));
    assertThat(capped.refusal(adjust("up", 1)))
        .isEqualTo(new RefusalReason.OverCap(POINTS, Amount.of(5), Amount.of(5)));
  }

  @Test
  void aPolicyWhosePartsDoNotFitIsRefusedWithEveryFault() {
    LedgerPolicy.Builder policy =
        LedgerPolicy.builder()
            .zone(Bank.SHANGHAI)
            .addAccounts(
                Bank.account("points", points -> points.addDonatesTo(LedgerKey.of(OTHER, "point"))),
                Bank.account(
                    "points",
                    points ->
                        points.addConversions(
                            new Conversion(AccountId.of("points"), Amount.ONE, Amount.ONE))));
    assertThatThrownBy(policy::build)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Object::toString)
                    .containsExactlyInAnyOrder(
                        "/accounts/0/donatesTo/0/account: point is none of the accounts [points]."
                            + " Maybe \"points\"?",
                        "/accounts/1/account: points stands twice",
                        "/accounts/1/conversions/0/to: points must be another account, and stand"
                            + " once"));
  }
}
