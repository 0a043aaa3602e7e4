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
}
