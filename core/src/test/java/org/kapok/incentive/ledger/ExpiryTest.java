package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.line;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

class ExpiryTest {

  private static Optional<LocalDate> expires(ExpiryPolicy policy, String activeFrom) {
    return policy.terms(day(activeFrom), LeapDay.FEBRUARY_28).expires();
  }

  @Test
  void theDayGivenIsTheFirstOnWhichNothingCanBeUsed() {
    assertThat(expires(new ExpiryPolicy.Never(), "03-31")).isEmpty();
    assertThat(expires(new ExpiryPolicy.FixedDate(day("12-01")), "03-31")).hasValue(day("12-01"));
    assertThat(expires(new ExpiryPolicy.EndOfPeriod(Window.QUARTER, 0), "03-31"))
        .hasValue(day("04-01"));
    assertThat(expires(new ExpiryPolicy.EndOfPeriod(Window.YEAR, 1), "03-31"))
        .hasValue(LocalDate.of(2027, 1, 1));
    assertThat(expires(new ExpiryPolicy.Rolling(Period.ofMonths(1)), "03-31"))
        .hasValue(day("04-30"));
  }

  @Test
  void onlyPeriodsOfTheCalendarEnd() {
    for (Window each :
        new Window[] {Window.LIFETIME, Window.PARTICIPATION, new Window.Rolling(30)}) {
      assertThatThrownBy(() -> new ExpiryPolicy.EndOfPeriod(each, 0))
          .hasMessageStartingWith("each must be a day, week, month");
    }
  }

  @Test
  void theSoonestExpiryIsSpentFirstThenTheOldest() {
    Bank bank = Bank.of(points -> points.expiry(new ExpiryPolicy.EndOfPeriod(Window.QUARTER, 1)));
    bank.post(
        "04-02", line("late", "04-01", 10), line("early", "02-01", 10), line("older", "01-01", 10));
    bank.redeem("04-03", 15);
    assertThat(bank.ledger().lots(day("04-03")))
        .extracting(Lot::opened, lot -> lot.amounts().active())
        .containsExactly(
            tuple(day("01-01"), Amount.ZERO),
            tuple(day("02-01"), Amount.of(5)),
            tuple(day("04-01"), Amount.of(10)));
  }

  @Test
  void activityPutsOffAnExpiryByInactivityButRevivesNothing() {
    Bank bank = Bank.of(points -> points.expiry(new ExpiryPolicy.Inactivity(Period.ofMonths(2))));
    bank.post("01-10", line("p-1", "01-10", 10));
    bank.redeem("03-09", 1);
    assertThat(bank.on("05-08").active()).isEqualTo(Amount.of(9));
    assertThat(bank.on("05-09").expired()).isEqualTo(Amount.of(9));
    bank.post("05-09", line("p-1", "01-10", 10), line("p-2", "05-09", 4));
    assertThat(bank.on("05-09").expired()).isEqualTo(Amount.of(9));
    assertThat(bank.on("05-09").active()).isEqualTo(Amount.of(4));
    bank.post(
        "05-10", line("p-1", "01-10", 10), line("p-2", "05-09", 4), line("forgotten", "05-01", 1));
    assertThat(bank.on("05-10").active())
        .as("there was activity in time, though it was booked late")
        .isEqualTo(Amount.of(14));
  }
}
