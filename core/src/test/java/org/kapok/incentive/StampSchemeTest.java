package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Stamps by the hour, settled by a table at the close of the fiscal year. */
class StampSchemeTest {
  private static final Window FISCAL = new Window.Year(MonthDay.of(4, 1));

  private final IncentiveScheme scheme =
      IncentiveScheme.builder()
          .id(SchemeId.of("stamps"))
          .version("1")
          .zone(ZoneId.of("Asia/Tokyo"))
          .putFields("kind", Field.codes("activity"))
          .accounts(
              List.of(
                  Account.builder().id(AccountId.of("stamps")).each(FISCAL).build(),
                  Account.builder().id(AccountId.of("points")).each(FISCAL).build()))
          .addRules(
              Rule.builder()
                  .id(RuleId.of("stamp"))
                  .when(Condition.field("age", Match.atLeast(AttributeValue.of(65))))
                  .measure(Measure.count("hours"))
                  .addThen(
                      Step.each(Window.PARTICIPATION).pay(Rounded.down(Rate.ONE)),
                      Step.each(Window.DAY).max(2))
                  .into(List.of(AccountId.of("stamps")))
                  .build(),
              Rule.builder()
                  .id(RuleId.of("settle"))
                  .measure(Measure.from(AccountId.of("stamps")))
                  .addThen(
                      Step.each(FISCAL)
                          .pay(
                              new Table(
                                  List.of(
                                      new Table.Row(Amount.of(10), Amount.of(1000)),
                                      new Table.Row(Amount.of(20), Amount.of(2000))))))
                  .paid(Payment.AT_CLOSE)
                  .build())
          .build();

  private CaseResult result(LocalDate asOf) {
    return Scorer.of(scheme)
        .verify(
            WorkedCase.builder()
                .id("A")
                .birthDate(LocalDate.of(1950, 1, 1))
                .addHistory(
                    CaseParticipation.builder()
                        .kind("activity")
                        .at(LocalDate.of(2024, 4, 5).atStartOfDay())
                        .duration(Duration.ofMinutes(150))
                        .times(12)
                        .everyDays(3)
                        .build())
                .asOf(Optional.ofNullable(asOf))
                .addExpect(
                    Expectation.builder()
                        .account(AccountId.of("stamps"))
                        .credited(Amount.of(24))
                        .build(),
                    Expectation.builder().credited(Amount.of(2000)).build())
                .build());
  }

  @Test
  void aTablePaysAtTheCloseOfItsYear() {
    assertThat(result(null).figures()).allMatch(CaseResult.Figure::holds);
  }

  @Test
  void untilTheCloseItIsPending() {
    CaseResult result = result(LocalDate.of(2025, 3, 30));
    assertThat(result.figures().get(1).credited()).isEqualTo(Amount.ZERO);
    assertThat(result.figures().get(1).pending()).isEqualTo(Amount.of(2000));
  }
}
