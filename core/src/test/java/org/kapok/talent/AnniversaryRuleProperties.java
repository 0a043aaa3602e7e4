package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kapok.incentive.rule.LeapDay;

/** Ages and years of standing are those that an incentive scheme of the same setting reads. */
class AnniversaryRuleProperties {

  @Property
  void itAgreesWithTheLeapDayOfSchemes(
      @ForAll AnniversaryRule rule,
      @ForAll @IntRange(min = -20_000, max = 30_000) int from,
      @ForAll @IntRange(max = 40_000) int days) {
    LocalDate origin = LocalDate.ofEpochDay(from);
    LocalDate date = origin.plusDays(days);
    assertThat(rule.completedYears(origin, date))
        .hasValue(LeapDay.valueOf(rule.name()).yearsBetween(origin, date));
  }

  @Property
  void aYearIsCompletedOnItsAnniversaryAndNotTheDayBefore(
      @ForAll AnniversaryRule rule,
      @ForAll @IntRange(min = -20_000, max = 30_000) int from,
      @ForAll @IntRange(min = 1, max = 110) int years) {
    LocalDate origin = LocalDate.ofEpochDay(from);
    LocalDate anniversary = rule.anniversary(origin, years);
    assertThat(rule.completedYears(origin, anniversary)).hasValue(years);
    assertThat(rule.completedYears(origin, anniversary.minusDays(1))).hasValue(years - 1);
  }

  @Example
  void aLeapDaysAnniversaryDiffersByOneDay() {
    LocalDate born = LocalDate.of(1960, 2, 29);
    LocalDate last = LocalDate.of(2025, 2, 28);
    assertThat(AnniversaryRule.FEBRUARY_28.completedYears(born, last)).hasValue(65);
    assertThat(AnniversaryRule.MARCH_1.completedYears(born, last)).hasValue(64);
    assertThat(AnniversaryRule.MARCH_1.completedYears(last, born)).isEmpty();
  }
}
