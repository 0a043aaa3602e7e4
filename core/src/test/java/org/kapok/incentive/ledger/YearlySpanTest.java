package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.line;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlySpanTest {

  @ParameterizedTest
  @CsvSource({
    "03-01, 04-01, 2025-02-28, false",
    "03-01, 04-01, 2025-03-01, true",
    "03-01, 04-01, 2026-03-31, true",
    "03-01, 04-01, 2025-04-01, false",
    "12-01, 02-01, 2025-11-30, false",
    "12-01, 02-01, 2025-12-01, true",
    "12-01, 02-01, 2026-01-31, true",
    "12-01, 02-01, 2026-02-01, false",
    "02-29, 03-02, 2024-02-29, true",
    "02-29, 03-02, 2025-02-28, false",
    "02-29, 03-02, 2025-03-01, true"
  })
  void itHoldsTheSameDaysOfEveryYear(String start, String end, LocalDate date, boolean holds) {
    YearlySpan span = new YearlySpan(MonthDay.parse("--" + start), MonthDay.parse("--" + end));
    assertThat(span.contains(date)).isEqualTo(holds);
  }

  @Test
  void itHasADay() {
    MonthDay may = MonthDay.of(5, 1);
    assertThatThrownBy(() -> new YearlySpan(may, may))
        .hasMessageContaining("must be another day than from");
  }

  @Test
  void redemptionIsOpenInItsSeasonOfEveryYearOnly() {
    Bank bank =
        Bank.of(
            points ->
                points.redemption(
                    RedemptionPolicy.builder()
                        .addOpenEachYear(new YearlySpan(MonthDay.of(9, 1), MonthDay.of(10, 1)))
                        .build()));
    bank.post("03-01", line("p", "03-01", 10));
    assertThat(bank.refusal(bank.redemption("08-31", 1)))
        .isEqualTo(new RefusalReason.NotOpen(day("08-31")));
    bank.redeem("09-30", 1);
    assertThat(bank.refusal(bank.redemption("10-01", 1)))
        .isEqualTo(new RefusalReason.NotOpen(day("10-01")));
  }
}
