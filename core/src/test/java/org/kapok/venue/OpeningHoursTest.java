package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.text.LocalizedText;

class OpeningHoursTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final List<TimeInterval> OFFICE =
      List.of(TimeInterval.of("14:00", "17:30"), TimeInterval.of("08:30", "12:00"));

  /** Weekdays in office hours, Friday nights until 01:00, New Year's Day closed. */
  private static final OpeningHours HOURS =
      OpeningHours.builder()
          .zone(SHANGHAI)
          .weekly(
              OFFICE, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)
          .weekly(
              List.of(TimeInterval.of("08:30", "12:00"), TimeInterval.of("20:00", "01:00")),
              DayOfWeek.FRIDAY)
          .holiday(List.of(TimeInterval.of("10:00", "11:00")))
          .putExceptions(LocalDate.of(2025, 1, 1), List.of())
          .build();

  /** The Spring Festival of 2025, and the Sunday that is worked for it. */
  private static final HolidayCalendar CALENDAR =
      HolidayCalendar.of(
          Map.of(
              LocalDate.of(2025, 1, 1), LocalizedText.of("zh", "元旦"),
              LocalDate.of(2025, 1, 28), LocalizedText.of("zh", "春节"),
              LocalDate.of(2025, 1, 29), LocalizedText.of("zh", "春节")),
          Map.of(LocalDate.of(2025, 1, 26), DayOfWeek.MONDAY));

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-06T08:29, false",
    "2025-01-06T08:30, true",
    "2025-01-06T11:59, true",
    "2025-01-06T12:00, false",
    "2025-01-06T14:00, true",
    "2025-01-10T23:59, true",
    "2025-01-11T00:59, true",
    "2025-01-11T01:00, false",
    "2025-01-11T09:00, false",
    "2025-01-26T09:00, true",
    "2025-01-28T09:00, false",
    "2025-01-28T10:00, true",
    "2025-01-01T10:00, false"
  })
  void theClockOfTheZoneDecides(String local, boolean open) {
    assertThat(HOURS.openAt(at(local), CALENDAR)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-06T09:00, 2025-01-06T09:00",
    "2025-01-06T12:00, 2025-01-06T14:00",
    "2025-01-10T12:00, 2025-01-10T20:00",
    "2025-01-11T01:00, 2025-01-13T08:30",
    "2025-01-25T09:00, 2025-01-26T08:30",
    "2025-01-27T17:30, 2025-01-28T10:00",
    "2024-12-31T17:30, 2025-01-02T08:30"
  })
  void theNextOpeningSkipsWhatIsClosed(String from, String next) {
    assertThat(HOURS.nextOpen(at(from), CALENDAR)).contains(at(next));
  }

  @Test
  void aHolidayIsLikeAnyDayUnlessHoursAreGivenForIt() {
    OpeningHours always =
        OpeningHours.builder()
            .zone(SHANGHAI)
            .weekly(List.of(TimeInterval.ALL_DAY), DayOfWeek.values())
            .build();
    assertThat(always.openAt(at("2025-01-28T03:00"), CALENDAR)).isTrue();
    OpeningHours closed = OpeningHours.builder().from(always).holiday(List.of()).build();
    assertThat(closed.openAt(at("2025-01-28T03:00"), CALENDAR)).isFalse();
    assertThat(closed.nextOpen(at("2025-01-28T03:00"), CALENDAR)).contains(at("2025-01-30T00:00"));
  }

  @Test
  void whatNeverOpensAgainHasNoNextOpening() {
    OpeningHours once =
        OpeningHours.builder()
            .zone(SHANGHAI)
            .putExceptions(LocalDate.of(2031, 5, 1), List.of(TimeInterval.of("09:00", "10:00")))
            .build();
    assertThat(once.nextOpen(at("2025-01-01T00:00"), HolidayCalendar.NONE))
        .contains(at("2031-05-01T09:00"));
    assertThat(once.nextOpen(at("2031-05-01T10:00"), HolidayCalendar.NONE)).isEmpty();
  }

  @Test
  void whereTheClockIsPutForwardOrBackTheHoursStayOnTheClock() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    OpeningHours nights =
        OpeningHours.builder()
            .zone(berlin)
            .weekly(List.of(TimeInterval.of("22:00", "02:30")), DayOfWeek.SATURDAY)
            .weekly(List.of(TimeInterval.of("08:00", "09:00")), DayOfWeek.SUNDAY)
            .build();
    // 30 March 2025: 02:30 does not exist and is taken as 03:30, half an hour after 01:59:59.
    assertThat(nights.openAt(Instant.parse("2025-03-30T01:29:59Z"), HolidayCalendar.NONE)).isTrue();
    assertThat(nights.openAt(Instant.parse("2025-03-30T01:30:00Z"), HolidayCalendar.NONE))
        .isFalse();
    assertThat(nights.openAt(Instant.parse("2025-03-30T06:00:00Z"), HolidayCalendar.NONE)).isTrue();
    // 26 October 2025: 02:30 comes twice, and the first one counts.
    assertThat(nights.openAt(Instant.parse("2025-10-26T00:29:59Z"), HolidayCalendar.NONE)).isTrue();
    assertThat(nights.openAt(Instant.parse("2025-10-26T01:15:00Z"), HolidayCalendar.NONE))
        .isFalse();
    assertThat(nights.openAt(Instant.parse("2025-10-26T07:00:00Z"), HolidayCalendar.NONE)).isTrue();
  }

  @Test
  void intervalsOfOneDayMustNotOverlap() {
    assertThatThrownBy(
            () ->
                OpeningHours.builder()
                    .zone(SHANGHAI)
                    .putWeekly(
                        DayOfWeek.MONDAY,
                        List.of(
                            TimeInterval.of("11:00", "15:00"), TimeInterval.of("08:00", "12:00")))
                    .holiday(
                        List.of(
                            TimeInterval.of("20:00", "01:00"), TimeInterval.of("23:00", "23:30")))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "/weekly/monday: intervals of one day must not overlap: 08:00-12:00 and"
                            + " 11:00-15:00",
                        "/holiday: intervals of one day must not overlap: 20:00-01:00 and"
                            + " 23:00-23:30"));
  }

  @Test
  void aHolidayIsNotWorked() {
    LocalDate day = LocalDate.of(2025, 1, 28);
    assertThatThrownBy(
            () ->
                HolidayCalendar.of(
                    Map.of(day, LocalizedText.of("zh", "春节")), Map.of(day, DayOfWeek.MONDAY)))
        .hasMessageContaining("2025-01-28");
  }
}
