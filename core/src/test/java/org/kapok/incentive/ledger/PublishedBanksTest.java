package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;
import static org.kapok.incentive.ledger.Bank.none;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.TeamId;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** The cases of schemes 04 (Hailin) and 24 (time banks) that are about ledgers. */
class PublishedBanksTest {
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");
  private static final HolderGroup FAMILY =
      new HolderGroup(TeamId.of("family"), Set.of(WHO, MemberId.of("m-2")));

  private static Bank hailin() {
    return Bank.of(
        points ->
            points.redemption(
                RedemptionPolicy.builder()
                    .addLimits(RedemptionLimit.times(Window.QUARTER, 1))
                    .build()));
  }

  private static Bank nanjing(int hours) {
    return new Bank(
        LedgerPolicy.builder()
            .zone(Bank.SHANGHAI)
            .addAccounts(
                Bank.account(
                    "points",
                    points ->
                        points.cap(
                            new BalanceCap(
                                Amount.of(hours),
                                Optional.of(
                                    new BalanceCap.Overflow(
                                        Optional.of(FUND.holder()), FUND.account()))))),
                Bank.account("donated", donated -> donated))
            .build());
  }

  private static Bank xihu() {
    return Bank.of(points -> points.transfers(Transfers.WITHIN_GROUP));
  }

  @Test
  void case04dAnExchangeAQuarter() {
    Bank bank = hailin();
    bank.post("01-07", line("1", "01-05", 1), line("2", "01-06", 2), line("3", "01-07", 2));
    bank.redeem("02-10", 3);
    assertThat(bank.refusal(bank.redemption("03-20", 1)))
        .isEqualTo(new RefusalReason.TooOften(Window.QUARTER, 1));
    bank.redeem("04-01", 1);
    assertThat(bank.on("04-01").active()).isEqualTo(Amount.ONE);
  }

  @Test
  void case04eARefusedExchangeDoesNotUseUpTheQuarter() {
    Bank bank = hailin();
    bank.post("01-05", line("1", "01-05", 2));
    assertThat(bank.refusal(bank.redemption("02-10", 3)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.of(2), Amount.of(3)));
    bank.redeem("02-11", 2);
    assertThat(bank.on("02-11").active()).isEqualTo(Amount.ZERO);
  }

  @Test
  void case24aHoursAboveTheCapAreDonated() {
    Bank bank = nanjing(1500);
    bank.post("01-01", line("open", "01-01", 1490));
    bank.post("01-02", line("open", "01-01", 1490), line("p", "01-02", 20));
    assertThat(bank.on("01-02").active()).isEqualTo(Amount.of(1500));
    assertThat(bank.on(FUND, "01-02").active()).isEqualTo(Amount.of(10));
  }

  @Test
  void case24bHoursOfAGroupAreDonated() {
    Bank bank = nanjing(0);
    bank.post("01-02", line("p", "01-02", 300));
    assertThat(bank.on("01-02").held()).isEqualTo(Amount.ZERO);
    assertThat(bank.on(FUND, "01-02").active()).isEqualTo(Amount.of(300));
  }

  @Test
  void case24dSpendingFreesRoom() {
    Bank bank = nanjing(1500);
    bank.post("01-01", line("open", "01-01", 1500));
    bank.redeem("01-02", 30);
    bank.post("01-03", line("open", "01-01", 1500), line("p", "01-03", 40));
    assertThat(bank.on("01-03").active()).isEqualTo(Amount.of(1500));
    assertThat(bank.on(FUND, "01-03").active()).isEqualTo(Amount.of(10));
  }

  @Test
  void case24eNoOverdraft() {
    Bank bank = xihu();
    bank.post("01-01", line("register", "01-01", 5));
    bank.post("01-02", line("register", "01-01", 5), line("p", "01-02", 2));
    assertThat(bank.refusal(bank.redemption("01-03", 8)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.of(7), Amount.of(8)));
    bank.redeem("01-03", 7);
    assertThat(bank.on("01-03").active()).isEqualTo(Amount.ZERO);
  }

  @Test
  void rule24r9PointsMayBePassedToTheFamilyOnly() {
    Bank bank = xihu();
    MemberId other = MemberId.of("m-2");
    bank.post("01-01", line("register", "01-01", 5));
    assertThat(bank.refusal(transfer("a", other, none())))
        .isEqualTo(new RefusalReason.NotInGroup(WHO));
    assertThat(bank.refusal(transfer("b", MemberId.of("m-3"), Optional.of(FAMILY))))
        .isEqualTo(new RefusalReason.NotInGroup(MemberId.of("m-3")));
    bank.accept(transfer("c", other, Optional.of(FAMILY)));
    assertThat(bank.on("01-02").sent()).isEqualTo(Amount.of(3));
    assertThat(bank.on(LedgerKey.of(other, "points"), "01-02").active()).isEqualTo(Amount.of(3));
  }

  private static Command.Transfer transfer(
      String request, MemberId to, Optional<HolderGroup> group) {
    return new Command.Transfer(key(request), day("01-02"), POINTS, to, Amount.of(3), group);
  }

  @Test
  void aFamilyHasAnAccountThatItsMembersUse() {
    Bank bank = xihu();
    LedgerKey family = LedgerKey.of(FAMILY.id(), "points");
    bank.post("01-01", line("register", "01-01", 5));
    bank.accept(
        new Command.Transfer(
            key("in"), day("01-02"), POINTS, FAMILY.id(), Amount.of(5), Optional.of(FAMILY)));
    Acting stranger = new Acting(MemberId.of("m-3"), FAMILY);
    assertThat(bank.refusal(redeem("no", family, stranger)))
        .isEqualTo(new RefusalReason.NotInGroup(MemberId.of("m-3")));
    bank.accept(redeem("yes", family, new Acting(MemberId.of("m-2"), FAMILY)));
    assertThat(bank.on(family, "01-03").spent()).isEqualTo(Amount.of(4));
    assertThat(bank.ledgers.apply(family).entriesOf(key("yes")))
        .extracting(Entry::actor)
        .containsExactly(Optional.of("m-2"));
  }

  private static Command.Redeem redeem(String request, LedgerKey from, Acting by) {
    return new Command.Redeem(
        key(request), day("01-03"), from, Amount.of(4), none(), Optional.of(by));
  }
}
