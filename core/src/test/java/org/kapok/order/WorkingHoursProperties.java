package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.NINE_TO_FIVE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;

class WorkingHoursProperties {
  private static final Instant APRIL = Instant.parse("2025-03-31T16:00:00Z");

  /** Friday and Saturday nights, which end on the day after. */
  private static final WorkingHours NIGHTS =
      new WorkingHours(
          OpeningHours.builder()
              .zone(OrderCast.ZONE)
              .weekly(
                  List.of(TimeInterval.of("21:00", "02:00")), DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
              .build(),
          HolidayCalendar.NONE);

  @Provide
  Arbitrary<WorkingHours> policies() {
    return Arbitraries.of(NINE_TO_FIVE, NIGHTS);
  }

  private static Instant at(int quarters) {
    return APRIL.plus(Duration.ofMinutes(15L * quarters));
  }

  @Property(tries = 300)
  void timeIsCountedQuarterByQuarter(
      @ForAll("policies") WorkingHours policy,
      @ForAll @IntRange(max = 1200) int from,
      @ForAll @IntRange(max = 400) int length) {
    long worked = 0;
    for (int i = from; i < from + length; i++) {
      boolean open = policy.hours().openAt(at(i), policy.holidays());
      worked += open ? 1 : 0;
    }
    assertThat(policy.between(at(from), at(from + length)))
        .isEqualTo(Duration.ofMinutes(15 * worked));
  }

  @Property(tries = 300)
  void aLimitIsTheFirstInstantAtWhichTheTimeHasPassed(
      @ForAll("policies") WorkingHours policy,
      @ForAll @IntRange(max = 1200) int from,
      @ForAll @IntRange(min = 1, max = 200_000) int seconds) {
    Duration length = Duration.ofSeconds(seconds);
    Instant due = policy.after(at(from), length).orElseThrow();
    assertThat(policy.between(at(from), due)).isEqualTo(length);
    assertThat(policy.between(at(from), due.minusNanos(1))).isLessThan(length);
  }

  @Property(tries = 200)
  void stretchesAddUp(
      @ForAll @IntRange(max = 900) int first,
      @ForAll @IntRange(max = 300) int more,
      @ForAll @IntRange(max = 300) int most) {
    Instant middle = at(first + more);
    Instant end = at(first + more + most);
    assertThat(NINE_TO_FIVE.between(at(first), middle).plus(NINE_TO_FIVE.between(middle, end)))
        .isEqualTo(NINE_TO_FIVE.between(at(first), end));
  }
}
