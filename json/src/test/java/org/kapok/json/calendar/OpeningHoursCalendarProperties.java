package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.VenueId;
import org.kapok.place.GeoPoint;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;

/** A calendar of opening hours, read by another program, is open when Kapok says so. */
class OpeningHoursCalendarProperties {
  private static final CalendarExport EXPORT =
      CalendarExport.of("kapok.example", Instant.parse("2025-01-01T00:00:00Z"), "en");

  /** A venue's hours, the days asked for, and the holidays. */
  record Asked(OpeningHours hours, DateSpan days, HolidayCalendar holidays) {}

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatIsReadIsWhatIsOpen(@ForAll("asked") Asked asked) {
    Venue venue =
        Venue.builder()
            .id(VenueId.of("v"))
            .name(LocalizedText.of("en", "Venue"))
            .kind(VenueKind.PRACTICE_BASE)
            .point(GeoPoint.of(23.1, 113.3))
            .hours(asked.hours())
            .build();
    CalendarDocument document = EXPORT.openingHours(List.of(venue), asked.holidays(), asked.days());
    Reading.of(document);
    List<Opening> read = Reading.times(document);
    assertThat(read).isEqualTo(openings(asked));
    for (Opening each : read) {
      assertThat(asked.hours().openAt(each.start(), asked.holidays())).isTrue();
    }
  }

  /** What starts on each of the days and has a length, as Kapok says. */
  private static List<Opening> openings(Asked asked) {
    List<Opening> openings = new ArrayList<>();
    asked
        .days()
        .startInclusive()
        .datesUntil(asked.days().endExclusive())
        .forEach(
            day ->
                asked.hours().hours(day, asked.holidays()).stream()
                    .map(each -> each.on(day, asked.hours().zone()))
                    .filter(each -> each.start().isBefore(each.end()))
                    .forEach(openings::add));
    openings.sort(Comparator.comparing(Opening::start).thenComparing(Opening::end));
    return openings;
  }

  @Provide
  Arbitrary<Asked> asked() {
    Arbitrary<LocalDate> first =
        Arbitraries.of(
            LocalDate.of(2025, 1, 20),
            LocalDate.of(2025, 3, 25),
            LocalDate.of(2025, 10, 20),
            LocalDate.of(2011, 12, 20),
            LocalDate.of(2018, 10, 25),
            LocalDate.of(1988, 4, 1));
    return Combinators.combine(first, Arbitraries.integers().between(1, 60))
        .as((day, length) -> DateSpan.of(day, day.plusDays(length)))
        .flatMap(
            days ->
                Combinators.combine(hours(days), holidays(days))
                    .as((hours, holidays) -> new Asked(hours, days, holidays)));
  }

  private static Arbitrary<LocalDate> day(DateSpan days) {
    int length = (int) (days.endExclusive().toEpochDay() - days.startInclusive().toEpochDay());
    return Arbitraries.integers()
        .between(0, length - 1)
        .map(each -> days.startInclusive().plusDays(each));
  }

  private static Arbitrary<HolidayCalendar> holidays(DateSpan days) {
    LocalizedText name = LocalizedText.of("zh", "春节", "en", "Spring Festival");
    return Combinators.combine(
            day(days).set().ofMaxSize(5),
            Arbitraries.maps(day(days), Arbitraries.of(DayOfWeek.class)).ofMaxSize(3))
        .as(
            (holidays, worked) -> {
              worked.keySet().removeAll(holidays);
              Map<LocalDate, LocalizedText> named =
                  holidays.stream().collect(Collectors.toMap(each -> each, each -> name));
              return HolidayCalendar.of(named, worked);
            });
  }

  private static Arbitrary<OpeningHours> hours(DateSpan days) {
    Arbitrary<ZoneId> zone =
        Arbitraries.of(
                "Asia/Shanghai",
                "Asia/Shanghai",
                "UTC",
                "+05:45",
                "Europe/Berlin",
                "Europe/Dublin",
                "America/New_York",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Pacific/Apia")
            .map(ZoneId::of);
    return Combinators.combine(
            zone,
            Arbitraries.maps(Arbitraries.of(DayOfWeek.class), intervals()).ofMaxSize(7),
            intervals().optional(0.5),
            Arbitraries.maps(day(days), intervals()).ofMaxSize(4))
        .as(OpeningHoursCalendarProperties::hours)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** Without hours that overlap on a day. */
  private static Optional<OpeningHours> hours(
      ZoneId zone,
      Map<DayOfWeek, List<TimeInterval>> weekly,
      Optional<List<TimeInterval>> holiday,
      Map<LocalDate, List<TimeInterval>> exceptions) {
    try {
      return Optional.of(
          OpeningHours.builder()
              .zone(zone)
              .putAllWeekly(weekly)
              .holiday(holiday)
              .putAllExceptions(exceptions)
              .build());
    } catch (RefusedException overlap) {
      return Optional.empty();
    }
  }

  private static Arbitrary<List<TimeInterval>> intervals() {
    Arbitrary<LocalTime> time =
        Arbitraries.of(
                "00:00", "00:30", "01:30", "02:00", "02:15", "02:45", "03:00", "08:30", "12:00",
                "14:00", "17:30", "23:00")
            .map(LocalTime::parse);
    Arbitrary<List<TimeInterval>> any =
        Combinators.combine(time, time).as(TimeInterval::new).list().ofMaxSize(2);
    return Arbitraries.oneOf(
        any,
        Arbitraries.just(
            List.of(TimeInterval.of("08:30", "12:00"), TimeInterval.of("14:00", "17:30"))),
        Arbitraries.just(List.of(TimeInterval.ALL_DAY)));
  }
}
