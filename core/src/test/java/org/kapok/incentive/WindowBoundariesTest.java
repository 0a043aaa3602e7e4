package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;

/** A participation belongs to the window in which it started, by the calendar of the zone. */
class WindowBoundariesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static OneRule oncePer(Window window, ZoneId zone) {
    return OneRule.in(zone, Measure.pay(1), Step.each(window).max(1));
  }

  @Test
  void aDayEndsAtLocalMidnight() {
    for (ZoneId zone : List.of(OneRule.SHANGHAI, BERLIN)) {
      assertThat(
              oncePer(Window.DAY, zone)
                  .at("2025-03-01T00:00")
                  .at("2025-03-01T23:59:59.999")
                  .at("2025-03-02T00:00")
                  .amounts())
          .containsExactly("1", "0", "1");
    }
  }

  @Test
  void theSameInstantsLieInDifferentDaysOfDifferentZones() {
    Instant evening = Instant.parse("2025-03-01T15:30:00Z");
    Instant night = Instant.parse("2025-03-01T16:30:00Z");
    assertThat(
            oncePer(Window.DAY, OneRule.SHANGHAI)
                .instant(evening, one -> one)
                .instant(night, one -> one)
                .amounts())
        .containsExactly("1", "1");
    assertThat(
            oncePer(Window.DAY, BERLIN)
                .instant(evening, one -> one)
                .instant(night, one -> one)
                .amounts())
        .containsExactly("1", "0");
  }

  @Test
  void aWeekStartsOnMondayAlsoAcrossTheYear() {
    assertThat(
            oncePer(Window.WEEK, BERLIN)
                .at("2024-12-29T23:59:59")
                .at("2024-12-30T00:00")
                .at("2025-01-05T23:59:59")
                .at("2025-01-06T00:00")
                .amounts())
        .containsExactly("1", "1", "0", "1");
  }

  @Test
  void aYearStartsOnItsFirstDay() {
    assertThat(
            oncePer(Window.YEAR, OneRule.SHANGHAI)
                .at("2024-12-31T23:59:59")
                .at("2025-01-01T00:00")
                .amounts())
        .containsExactly("1", "1");
    assertThat(
            oncePer(new Window.Year(MonthDay.of(4, 1)), OneRule.SHANGHAI)
                .at("2025-01-01T00:00")
                .at("2025-03-31T23:59:59")
                .at("2025-04-01T00:00")
                .amounts())
        .containsExactly("1", "0", "1");
  }

  @Test
  void quartersAndHalfYearsFollowTheCalendar() {
    assertThat(
            oncePer(Window.QUARTER, OneRule.SHANGHAI)
                .at("2025-03-31T23:59")
                .at("2025-04-01T00:00")
                .at("2025-06-30T23:59")
                .at("2025-07-01T00:00")
                .amounts())
        .containsExactly("1", "1", "0", "1");
    assertThat(
            oncePer(Window.HALF_YEAR, OneRule.SHANGHAI)
                .at("2025-03-31T23:59")
                .at("2025-06-30T23:59")
                .at("2025-07-01T00:00")
                .amounts())
        .containsExactly("1", "0", "1");
  }

  @Test
  void aDayOf23HoursAndOneOf25AreOneDayEach() {
    OneRule spring = oncePer(Window.DAY, BERLIN);
    spring.at("2025-03-30T00:00").at("2025-03-30T23:59").at("2025-03-31T00:00");
    assertThat(spring.amounts()).containsExactly("1", "0", "1");
    assertThat(hours(spring)).isEqualTo(23);

    OneRule autumn = oncePer(Window.DAY, BERLIN);
    autumn.at("2025-10-26T00:00").at("2025-10-26T23:59").at("2025-10-27T00:00");
    assertThat(autumn.amounts()).containsExactly("1", "0", "1");
    assertThat(hours(autumn)).isEqualTo(25);
  }

  private static long hours(OneRule days) {
    return java.time.Duration.between(
            days.participations.get(0).start(), days.participations.get(2).start())
        .toHours();
  }

  @Test
  void bothPassesOfARepeatedHourHaveTheSameTimeOfDay() {
    OneRule twice =
        new OneRule(BERLIN)
            .rule(
                "r",
                rule ->
                    rule.measure(Measure.pay(1))
                        .when(
                            Condition.field(
                                "time",
                                new Match.Between(
                                    AttributeValue.of("02:00"), AttributeValue.of("03:00")))))
            .instant(Instant.parse("2025-10-26T00:30:00Z"), one -> one)
            .instant(Instant.parse("2025-10-26T01:30:00Z"), one -> one)
            .instant(Instant.parse("2025-10-26T02:30:00Z"), one -> one);
    assertThat(twice.amounts()).containsExactly("1", "1");
  }

  @Test
  void aSkippedDayLeavesNoGapInItsWeek() {
    OneRule apia = oncePer(Window.WEEK, ZoneId.of("Pacific/Apia"));
    apia.at("2011-12-29T23:59:59").at("2011-12-31T00:00").at("2012-01-02T00:00");
    assertThat(apia.amounts()).containsExactly("1", "0", "1");
    assertThat(apia.participations.get(1).start())
        .isEqualTo(apia.participations.get(0).start().plusSeconds(1));
  }

  @Test
  void aYearFrom29FebruaryStartsWhereTheSchemeSays() {
    Window leapYear = new Window.Year(MonthDay.of(2, 29));
    OneRule february = oncePer(leapYear, OneRule.SHANGHAI);
    february.with(scheme -> scheme.leapDay(LeapDay.FEBRUARY_28));
    OneRule march = oncePer(leapYear, OneRule.SHANGHAI);
    march.with(scheme -> scheme.leapDay(LeapDay.MARCH_1));
    for (OneRule each : List.of(february, march)) {
      each.at("2024-02-28T12:00").at("2024-02-29T12:00").at("2025-02-27T12:00");
      each.at("2025-02-28T12:00").at("2025-03-01T12:00");
    }
    assertThat(february.amounts()).containsExactly("1", "1", "0", "1", "0");
    assertThat(march.amounts()).containsExactly("1", "1", "0", "0", "1");
  }

  @Test
  void ageAndTenureFrom29FebruaryFollowTheSameSetting() {
    LocalDate leap = LocalDate.of(1956, 2, 29);
    assertThat(reached("age", 69, LeapDay.FEBRUARY_28, leap)).containsExactly("1", "1");
    assertThat(reached("age", 69, LeapDay.MARCH_1, leap)).containsExactly("1");
    assertThat(reached("tenureYears", 69, LeapDay.FEBRUARY_28, leap)).containsExactly("1", "1");
    assertThat(reached("tenureYears", 69, LeapDay.MARCH_1, leap)).containsExactly("1");
    LocalDate january = LocalDate.of(2025, 1, 31);
    assertThat(reached("tenureMonths", 1, LeapDay.FEBRUARY_28, january)).containsExactly("1", "1");
    assertThat(reached("tenureMonths", 1, LeapDay.MARCH_1, january)).containsExactly("1");
  }

  /** What is paid on 27 and 28 February and 1 March 2025. */
  private static List<String> reached(String field, long least, LeapDay leapDay, LocalDate from) {
    return new OneRule(OneRule.SHANGHAI)
        .with(scheme -> scheme.leapDay(leapDay))
        .facts(facts -> facts.birthDate(from).joined(from))
        .rule(
            "r",
            rule ->
                rule.measure(Measure.pay(1))
                    .when(Condition.field(field, Match.atLeast(AttributeValue.of(least)))))
        .at("2025-02-27T12:00")
        .at("2025-02-28T12:00")
        .at("2025-03-01T12:00")
        .amounts();
  }
}
