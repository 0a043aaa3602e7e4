package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/**
 * Where clocks were put back just after midnight, as in Newfoundland at 00:01 until 2011, a day
 * begins, gives way to the last hour of the day before, and begins once more.
 */
class RepeatedDayTest {
  private static Participation at(String id, String instant) {
    return Participation.builder()
        .id(ParticipationId.of(id))
        .subject(MemberId.of("m-1"))
        .kind("visit")
        .start(Instant.parse(instant))
        .build();
  }

  @Test
  void aDayThatIsLeftAndEnteredAgainIsOneWindow() {
    IncentiveScheme scheme =
        IncentiveScheme.builder()
            .id(SchemeId.of("daily"))
            .version("1")
            .zone(ZoneId.of("America/St_Johns"))
            .addRules(
                Rule.builder()
                    .id(RuleId.of("once"))
                    .measure(Measure.pay(1))
                    .addThen(Step.each(Window.DAY).max(1))
                    .build())
            .build();
    Statement statement =
        Scorer.of(scheme)
            .score(
                History.of(
                    List.of(
                        at("6th, noon", "2010-11-06T14:30:00Z"),
                        at("7th, first minute", "2010-11-07T02:30:30Z"),
                        at("6th, last hour again", "2010-11-07T03:00:00Z"),
                        at("7th, first minute again", "2010-11-07T03:30:30Z"))),
                LocalDate.of(2010, 12, 31));
    assertThat(statement.lines())
        .extracting(line -> line.date().getDayOfMonth() + ": " + line.amount())
        .containsExactly("6: 1", "7: 1", "6: 0", "7: 0");
  }

  @Test
  void theRepeatedDayIsTakenUpAgainWhateverDaysWereBeforeIt() {
    for (int before = 0; before < 3; before++) {
      OneRule scheme =
          OneRule.in(ZoneId.of("America/St_Johns"), Measure.pay(1), Step.each(Window.DAY).max(1));
      for (int day = 5 - before; day <= 6; day++) {
        scheme.at("2010-11-0" + day + "T12:00");
      }
      // Clocks go from 00:01 on the 7th back to 23:01 on the 6th.
      scheme.instant(Instant.parse("2010-11-07T02:30:30Z"), one -> one);
      scheme.instant(Instant.parse("2010-11-07T03:00:00Z"), one -> one);
      scheme.at("2010-11-07T12:00");
      List<String> amounts = scheme.amounts();
      assertThat(amounts.subList(amounts.size() - 3, amounts.size()))
          .containsExactly("1", "0", "0");
    }
  }
}
