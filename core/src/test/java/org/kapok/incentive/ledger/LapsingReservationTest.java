package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** A reservation that nobody confirms in time holds nothing, though no job has run. */
class LapsingReservationTest {
  private final Bank bank =
      Bank.of(
          points ->
              points
                  .expiry(new ExpiryPolicy.FixedDate(day("06-01")))
                  .redemption(
                      RedemptionPolicy.builder()
                          .reservedFor(Period.ofDays(7))
                          .addLimits(RedemptionLimit.times(Window.YEAR, 1))
                          .build()));

  @BeforeEach
  void fortyOfAHundredAreReservedForAWeek() {
    bank.post("03-01", line("p-1", "03-01", 100));
    bank.accept(Command.Reserve.of(key("reserve"), day("03-10"), POINTS, Amount.of(40)));
  }

  private Redemption.State state(String day) {
    return bank.ledger().redemptions(day(day)).iterator().next().state();
  }

  @Test
  void itIsFreeAgainWhenTheTimeHasPassed() {
    assertThat(bank.ledger().entriesOf(key("reserve")))
        .extracting(Entry::lapses)
        .containsExactly(Optional.of(day("03-17")));
    assertThat(bank.on("03-16").reserved()).isEqualTo(Amount.of(40));
    assertThat(bank.on("03-17").reserved()).isEqualTo(Amount.ZERO);
    assertThat(bank.on("03-17").active()).isEqualTo(Amount.of(100));
    assertThat(state("03-16")).isEqualTo(Redemption.State.RESERVED);
    assertThat(state("03-17")).isEqualTo(Redemption.State.LAPSED);
  }

  @Test
  void itCanBeConfirmedOnTheLastDayAndNotLater() {
    for (String late : new String[] {"03-17", "03-30"}) {
      assertThat(bank.refusal(new Command.Confirm(key("go"), day(late), POINTS, key("reserve"))))
          .isEqualTo(new RefusalReason.NotReserved(key("reserve")));
      assertThat(bank.refusal(new Command.Cancel(key("no"), day(late), POINTS, key("reserve"))))
          .isEqualTo(new RefusalReason.NotReserved(key("reserve")));
    }
    bank.accept(new Command.Confirm(key("go"), day("03-16"), POINTS, key("reserve")));
    assertThat(bank.on("03-17").spent()).isEqualTo(Amount.of(40));
    assertThat(state("03-17")).isEqualTo(Redemption.State.SPENT);
  }

  @Test
  void whatLapsedCanBeSpentAndUsesUpNoLimit() {
    assertThat(bank.refusal(bank.redemption("03-16", 1)))
        .isEqualTo(new RefusalReason.TooOften(Window.YEAR, 1));
    bank.redeem("03-17", 100);
    assertThat(bank.on("03-17").spent()).isEqualTo(Amount.of(100));
    assertThat(bank.on("03-16").reserved()).as("as it was").isEqualTo(Amount.of(40));
  }

  @Test
  void aCorrectionForAnEarlierDayTakesWhatIsReservedOnlyOnceItHasLapsed() {
    bank.post("03-20", line("p-1", "03-01", 10));
    assertThat(bank.on("03-16").held()).isEqualTo(Amount.of(100));
    assertThat(bank.on("03-17").held()).isEqualTo(Amount.of(10));
    LocalDate then = day("03-19");
    assertThat(bank.ledger().balance(then, then).active()).isEqualTo(Amount.of(100));
  }

  @Test
  void whatIsBookedLaterForAnEarlierDayLeavesItReservedThen() {
    bank.post("03-20", line("p-1", "03-01", 100), line("p-2", "03-05", 7));
    assertThat(bank.on("03-16").reserved()).isEqualTo(Amount.of(40));
    assertThat(bank.on("03-16").active()).isEqualTo(Amount.of(67));
  }

  @Test
  void whatLapsesAfterItsExpiryIsExpired() {
    bank.accept(new Command.Cancel(key("no"), day("03-11"), POINTS, key("reserve")));
    bank.accept(Command.Reserve.of(key("again"), day("05-30"), POINTS, Amount.of(40)));
    assertThat(bank.on("06-05").reserved()).isEqualTo(Amount.of(40));
    assertThat(bank.on("06-06").expired()).isEqualTo(Amount.of(100));
  }
}
