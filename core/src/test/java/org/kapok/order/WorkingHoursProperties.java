package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.NINE_TO_FIVE;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingHoursProperties {
  private static final Instant APRIL = Instant.parse("2025-03-31T16:00:00Z");

  private static Instant at(int quarters) {
    return APRIL.plus(Duration.ofMinutes(15L * quarters));
  }

  @Property(tries = 300)
  void timeIsCountedQuarterByQuarter(
      @ForAll @IntRange(max = 1200) int from, @ForAll @IntRange(max = 400) int length) {
    long worked = 0;
    for (int i = from; i < from + length; i++) {
      boolean open = NINE_TO_FIVE.hours().openAt(at(i), NINE_TO_FIVE.holidays());
      worked += open ? 1 : 0;
    }
    assertThat(NINE_TO_FIVE.between(at(from), at(from + length)))
        .isEqualTo(Duration.ofMinutes(15 * worked));
  }

  @Property(tries = 300)
  void aLimitIsTheFirstInstantAtWhichTheTimeHasPassed(
      @ForAll @IntRange(max = 1200) int from,
      @ForAll @IntRange(min = 1, max = 200_000) int seconds) {
    Duration length = Duration.ofSeconds(seconds);
    Instant due = NINE_TO_FIVE.after(at(from), length).orElseThrow();
    assertThat(NINE_TO_FIVE.between(at(from), due)).isEqualTo(length);
    assertThat(NINE_TO_FIVE.between(at(from), due.minusNanos(1))).isLessThan(length);
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
