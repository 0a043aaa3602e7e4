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
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** What the ledger promises, on odd input. */
class LedgerEdgesTest {
  private static final MemberId OTHER = MemberId.of("m-2");
  private static final LedgerKey THEIRS = LedgerKey.of(OTHER, "points");

  private final Bank bank = Bank.of(points -> points.transfers(Transfers.ANYONE));

  private static Bank redeeming(RedemptionPolicy redemption) {
    return Bank.of(points -> points.redemption(redemption));
  }

  private static Bank inactive() {
    return Bank.of(
        points ->
            points
                .transfers(Transfers.ANYONE)
                .expiry(new ExpiryPolicy.Inactivity(Period.ofMonths(3))));
  }

  private static Amount of(long amount) {
    return Amount.of(amount);
  }

  private static Command.Transfer transfer(
      String request, LedgerKey from, MemberId to, String on, int amount) {
    return new Command.Transfer(key(request), day(on), from, to, of(amount), none());
  }

  private static Command.Adjust adjust(String request, LedgerKey ledger, int amount) {
    return new Command.Adjust(key(request), day("03-01"), ledger, of(amount), "clerk", "why");
  }

  private void isReused(Command command) {
    assertThat(bank.refusal(command)).isInstanceOf(RefusalReason.KeyReused.class);
  }

  @Test
  void theSameKeyForAnotherReceiverIsAnotherCommand() {
    bank.accept(adjust("a", POINTS, 20));
    Command.Transfer first = transfer("k", POINTS, OTHER, "03-02", 5);
    bank.accept(first);
    assertThat(bank.run(first)).isInstanceOf(Outcome.Repeated.class);
    isReused(transfer("k", POINTS, MemberId.of("m-3"), "03-02", 5));
    isReused(transfer("k", THEIRS, MemberId.of("m-3"), "03-02", 5));
  }

  @Test
  void theSameKeyForAnotherRewardReservationOrSignIsAnotherCommand() {
    Command.Adjust credit = adjust("a", POINTS, 20);
    bank.accept(credit);
    isReused(adjust("a", POINTS, -20));
    Optional<RewardId> tea = Optional.of(RewardId.of("tea"));
    Command.Redeem redeem =
        new Command.Redeem(key("k"), day("03-02"), POINTS, of(5), tea, Optional.empty());
    bank.accept(redeem);
    isReused(Command.Redeem.of(key("k"), day("03-02"), POINTS, of(5)));
    bank.accept(Command.Reserve.of(key("r-1"), day("03-02"), POINTS, of(2)));
    bank.accept(Command.Reserve.of(key("r-2"), day("03-02"), POINTS, of(2)));
    Command.Confirm confirm = new Command.Confirm(key("c"), day("03-02"), POINTS, key("r-1"));
    bank.accept(confirm);
    isReused(new Command.Confirm(key("c"), day("03-02"), POINTS, key("r-2")));
    bank.accept(Command.Reverse.of(key("v"), day("03-02"), POINTS, key("r-1")));
    isReused(Command.Reverse.of(key("v"), day("03-02"), POINTS, key("k")));
    bank.accept(new Command.ClosePeriod(key("x"), day("03-02"), POINTS, day("03-01")));
    isReused(new Command.ClosePeriod(key("x"), day("03-02"), POINTS, day("03-02")));
    assertThat(bank.run(redeem)).isInstanceOf(Outcome.Repeated.class);
    assertThat(bank.run(confirm)).isInstanceOf(Outcome.Repeated.class);
    assertThat(bank.run(credit)).isInstanceOf(Outcome.Repeated.class);
  }

  @Test
  void whatIsReceivedUnderAKeyOfOnesOwnIsNoPartOfThatRequest() {
    bank.accept(adjust("a", POINTS, 20));
    bank.accept(adjust("b", THEIRS, 20));
    Command.Redeem redeem = Command.Redeem.of(key("k"), day("03-02"), POINTS, of(6));
    bank.accept(redeem);
    Command.Reserve reserve = Command.Reserve.of(key("r"), day("03-02"), POINTS, of(4));
    bank.accept(reserve);
    bank.accept(transfer("k", THEIRS, WHO, "03-03", 5));
    bank.accept(transfer("r", THEIRS, WHO, "03-03", 3));
    assertThat(bank.run(redeem)).isInstanceOf(Outcome.Repeated.class);
    bank.reverse("03-04", key("k"));
    bank.accept(new Command.Confirm(key("c"), day("03-04"), POINTS, key("r")));
    assertThat(bank.on("03-04").active()).isEqualTo(of(24));
    assertThat(bank.on("03-04").spent()).isEqualTo(of(4));
    assertThat(bank.on(THEIRS, "03-04").active()).isEqualTo(of(12));
  }

  @Test
  void whatActivityKeptAliveIsNotExpiredWhereItIsPassedOn() {
    Bank idle = inactive();
    idle.post("01-01", line("p-1", "01-01", 20));
    idle.redeem("03-15", 1);
    idle.accept(transfer("t", POINTS, OTHER, "05-01", 10));
    assertThat(idle.on(THEIRS, "06-14").active()).isEqualTo(of(10));
    assertThat(idle.on(THEIRS, "06-15").expired()).isEqualTo(of(10));
    assertThat(idle.on("06-15").expired()).isEqualTo(of(9));
  }

  @Test
  void aRedemptionOnTheLastDayPutsInactivityOffAndADayLaterIsTooLate() {
    Bank idle = inactive();
    idle.post("01-01", line("p-1", "01-01", 20));
    idle.redeem("03-31", 1);
    assertThat(idle.on("06-29").active()).isEqualTo(of(19));
    assertThat(idle.on("06-30").expired()).isEqualTo(of(19));
    assertThat(idle.refusal(idle.redemption("06-30", 1)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.ZERO, Amount.ONE));
  }

  @Test
  void aRefundInPartsTwiceNeverGivesMoreThanWasSpentNorALongerLife() {
    Bank rolling = Bank.of(points -> points.expiry(new ExpiryPolicy.Rolling(Period.ofMonths(1))));
    rolling.post("03-20", line("p-1", "03-01", 10), line("p-2", "03-15", 10));
    RequestKey spent = rolling.redeem("03-20", 15);
    rolling.accept(Command.Reverse.part(key("v1"), day("04-10"), POINTS, spent, of(5)));
    rolling.accept(Command.Reverse.part(key("v2"), day("04-10"), POINTS, spent, of(4)));
    assertThat(rolling.on("04-10").active()).isEqualTo(of(10));
    assertThat(rolling.on("04-10").expired()).isEqualTo(of(4));
    assertThat(rolling.refusal(Command.Reverse.part(key("v3"), day("04-10"), POINTS, spent, of(7))))
        .isEqualTo(new RefusalReason.NotEnough(of(6), of(7)));
    rolling.reverse("04-20", spent);
    assertThat(rolling.on("04-20").expired()).isEqualTo(of(20));
  }

  @Test
  void aLapsedReservationCannotBeConfirmedOrCancelledOnTheDayItLapses() {
    Bank days =
        redeeming(
            RedemptionPolicy.builder()
                .reservedFor(Period.ofDays(7))
                .addLimits(RedemptionLimit.times(Window.YEAR, 1))
                .build());
    days.post("03-01", line("p-1", "03-01", 10));
    days.accept(Command.Reserve.of(key("r"), day("03-01"), POINTS, of(10)));
    assertThat(days.on("03-07").reserved()).isEqualTo(of(10));
    assertThat(days.refusal(new Command.Confirm(key("c"), day("03-08"), POINTS, key("r"))))
        .isEqualTo(new RefusalReason.NotReserved(key("r")));
    assertThat(days.refusal(new Command.Cancel(key("d"), day("03-08"), POINTS, key("r"))))
        .isEqualTo(new RefusalReason.NotReserved(key("r")));
    days.redeem("03-08", 10);
  }

  @Test
  void aSeasonOverNewYearAndOneFromTheLeapDay() {
    YearlySpan winter = new YearlySpan(MonthDay.of(12, 1), MonthDay.of(2, 1));
    assertThat(winter.contains(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(winter.contains(LocalDate.of(2026, 1, 31))).isTrue();
    assertThat(winter.contains(LocalDate.of(2026, 2, 1))).isFalse();
    assertThat(winter.contains(LocalDate.of(2025, 11, 30))).isFalse();
    YearlySpan leap = new YearlySpan(MonthDay.of(2, 29), MonthDay.of(3, 2));
    assertThat(leap.contains(LocalDate.of(2025, 2, 28))).isFalse();
    assertThat(leap.contains(LocalDate.of(2025, 3, 1))).isTrue();
    assertThat(leap.contains(LocalDate.of(2024, 2, 29))).isTrue();
  }

  @Test
  void theLeapDayRollsToTheLastOfFebruary() {
    ExpiryPolicy year = new ExpiryPolicy.Rolling(Period.ofYears(1));
    assertThat(year.terms(LocalDate.of(2024, 2, 29), Bank.policy(p -> p).leapDay()).expires())
        .contains(LocalDate.of(2025, 2, 28));
  }

  @Test
  void beforeTheFirstBookingNothingIsKnown() {
    bank.post("06-01", line("p-1", "03-01", 10));
    assertThat(bank.ledger().balance(day("06-01"), day("05-31"))).isEqualTo(Balance.NONE);
    assertThat(bank.ledger().balance(day("02-28"))).isEqualTo(Balance.NONE);
    assertThat(Ledger.empty(THEIRS).balance(day("06-01"), day("01-01"))).isEqualTo(Balance.NONE);
  }

  @Test
  void aLowerTotalAfterTheCloseByEachDebtPolicy() {
    for (DebtPolicy debt : DebtPolicy.values()) {
      Bank closed = Bank.of(points -> points.debt(debt));
      closed.post("03-31", line("p-1", "03-01", 10), line("p-2", "03-02", 4));
      closed.redeem("03-31", 10);
      closed.accept(new Command.ClosePeriod(key("c"), day("04-01"), POINTS, day("04-01")));
      closed.post("05-01", line("p-1", "03-01", 7), line("p-2", "03-02", 4));
      closed.post("05-02", line("p-1", "03-01", 7), line("p-2", "03-02", 4));
      assertThat(closed.on("04-30").active()).isEqualTo(of(4));
      boolean takes = debt == DebtPolicy.TAKE_OTHERS;
      boolean owes = debt == DebtPolicy.OWE;
      assertThat(closed.on("05-02").active()).as("%s", debt).isEqualTo(of(takes || owes ? 1 : 4));
      assertThat(closed.on("05-02").spent()).isEqualTo(of(10));
    }
  }

  @Test
  void whatWasWrittenOffAndCameBackIsNotForgivenAgain() {
    Bank strict = Bank.of(points -> points.debt(DebtPolicy.TAKE_OTHERS));
    strict.post("03-01", line("p-1", "03-01", 10));
    RequestKey spent = strict.redeem("03-02", 10);
    strict.post("03-03");
    strict.reverse("03-04", spent);
    strict.post("03-05");
    assertThat(strict.on("03-05").held()).isEqualTo(Amount.ZERO);
    strict.post("03-06", line("p-1", "03-01", 10));
    strict.redeem("03-07", 10);
    strict.post("03-08", line("p-2", "03-08", 10));
    assertThat(strict.on("03-08").held()).isEqualTo(Amount.ZERO);
    strict.post("03-09", line("p-2", "03-08", 10), line("p-3", "03-08", 5));
    assertThat(strict.on("03-09").held()).isEqualTo(of(5));
  }

  @Test
  void hugeAmountsDivideAndAddUp() {
    long most = 900_000_000_000_000L;
    Bank huge = redeeming(RedemptionPolicy.builder().multipleOf(Amount.of("0.01")).build());
    Command credit =
        new Command.Adjust(key("a"), day("03-01"), POINTS, of(most), "clerk", "opening");
    huge.accept(credit);
    huge.accept(Command.Redeem.of(key("r"), day("03-01"), POINTS, of(most - 1)));
    assertThat(huge.on("03-01").active()).isEqualTo(Amount.ONE);
  }

  @Test
  void aSumBeyondTheLargestAmountIsNotBooked() {
    bank.accept(
        new Command.Adjust(key("a"), day("03-01"), POINTS, Amount.MAXIMUM, "clerk", "opening"));
    Ledgers before = bank.ledgers;
    assertThatThrownBy(() -> bank.run(adjust("b", POINTS, 1)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(bank.ledgers).isEqualTo(before);
  }

  @Test
  void nothingIsNoAmount() {
    assertThatThrownBy(() -> Command.Redeem.of(key("r"), day("03-01"), POINTS, Amount.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Command.Reverse.part(key("r"), day("03-01"), POINTS, key("x"), of(0)))
        .isInstanceOf(IllegalArgumentException.class);
    bank.post("03-01", line("p-1", "03-01", 0));
    assertThat(bank.ledger().version()).isZero();
  }

  @Test
  void twoMembersOfAGroupThatDecidedOnTheSameVersionCollide() {
    HolderGroup family = new HolderGroup(TeamId.of("t-1"), Set.of(OTHER, MemberId.of("m-3")));
    LedgerKey theirs = new LedgerKey(family.id(), POINTS.account());
    bank.accept(adjust("a", theirs, 10));
    Ledgers read = bank.ledgers;
    List<Outcome.Accepted> both = new ArrayList<>();
    for (SubjectId each : List.of(OTHER, MemberId.of("m-3"))) {
      Command redeem =
          new Command.Redeem(
              key("r-" + each),
              day("03-02"),
              theirs,
              of(10),
              none(),
              Optional.of(new Acting(each, family)));
      both.add((Outcome.Accepted) bank.policy.decide(redeem, read));
    }
    Ledgers next = read.append(both.get(0));
    assertThatThrownBy(() -> next.append(both.get(1))).isInstanceOf(IllegalArgumentException.class);
  }
}
