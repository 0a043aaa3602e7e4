package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.text.LocalizedText;

/** Opening hours against a plain reading of the clock, half hour by half hour. */
class OpeningHoursProperties {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 20);

  private static Arbitrary<List<TimeInterval>> intervals() {
    return Arbitraries.integers()
        .between(0, 47)
        .set()
        .ofMaxSize(6)
        .map(
            set -> {
              List<Integer> bounds = set.stream().sorted().toList();
              List<TimeInterval> result = new ArrayList<>();
              for (int i = 0; i + 1 < bounds.size(); i += 2) {
                result.add(new TimeInterval(time(bounds.get(i)), time(bounds.get(i + 1))));
              }
              if (bounds.size() % 2 == 1) {
                // The last one crosses midnight.
                LocalTime last = time(bounds.get(bounds.size() - 1));
                result.add(new TimeInterval(last, time(bounds.get(0))));
              }
              return result;
            });
  }

  private static LocalTime time(int halfHours) {
    return LocalTime.MIDNIGHT.plusMinutes(30L * halfHours);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<OpeningHours> hours() {
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.of(DayOfWeek.class), intervals()).ofMaxSize(4),
            intervals().optional(),
            Arbitraries.maps(days(), intervals()).ofMaxSize(5))
        .as(
            (weekly, holiday, exceptions) ->
                OpeningHours.builder()
                    .zone(ZONE)
                    .weekly(weekly)
                    .holiday(holiday)
                    .exceptions(exceptions)
                    .build());
  }

  @Provide
  Arbitrary<HolidayCalendar> calendars() {
    return Combinators.combine(
            days().set().ofMaxSize(6),
            Arbitraries.maps(days(), Arbitraries.of(DayOfWeek.class)).ofMaxSize(3))
        .as(
            (holidays, worked) -> {
              Map<LocalDate, DayOfWeek> rest = new HashMap<>(worked);
              rest.keySet().removeAll(holidays);
              Map<LocalDate, LocalizedText> names = new HashMap<>();
              holidays.forEach(day -> names.put(day, LocalizedText.of("zh", "节")));
              return HolidayCalendar.of(names, rest);
            });
  }

  private static List<TimeInterval> plain(
      OpeningHours hours, HolidayCalendar calendar, LocalDate day) {
    if (hours.exceptions().containsKey(day)) {
      return hours.exceptions().get(day);
    }
    if (calendar.holidays().containsKey(day) && hours.holiday().isPresent()) {
      return hours.holiday().get();
    }
    DayOfWeek weekday = calendar.workedAs().get(day);
    return hours.weekly().getOrDefault(weekday == null ? day.getDayOfWeek() : weekday, List.of());
  }

  private static boolean plainlyOpen(
      OpeningHours hours, HolidayCalendar calendar, LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    for (TimeInterval each : plain(hours, calendar, at.toLocalDate())) {
      boolean started = !time.isBefore(each.from());
      if (started && (time.isBefore(each.until()) || !each.until().isAfter(each.from()))) {
        return true;
      }
    }
    for (TimeInterval each : plain(hours, calendar, at.toLocalDate().minusDays(1))) {
      if (!each.until().isAfter(each.from()) && time.isBefore(each.until())) {
        return true;
      }
    }
    return false;
  }

  @Property
  void openAtAndNextOpenAreWhatTheClockSays(
      @ForAll("hours") OpeningHours hours,
      @ForAll("calendars") HolidayCalendar calendar,
      @ForAll @IntRange(max = 30 * 48) int start) {
    LocalDateTime from = FIRST.minusDays(3).atStartOfDay().plusMinutes(30L * start);
    Instant instant = from.atZone(ZONE).toInstant();
    assertThat(hours.openAt(instant, calendar)).isEqualTo(plainlyOpen(hours, calendar, from));
    Optional<Instant> expected = Optional.empty();
    for (int i = 0; i < 50 * 48 && expected.isEmpty(); i++) {
      if (plainlyOpen(hours, calendar, from.plusMinutes(30L * i))) {
        expected = Optional.of(instant.plus(Duration.ofMinutes(30L * i)));
      }
    }
    assertThat(hours.nextOpen(instant, calendar)).isEqualTo(expected);
  }
}
