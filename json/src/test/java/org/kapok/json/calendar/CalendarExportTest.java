package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.Course;
import org.kapok.activity.Session;
import org.kapok.activity.SignUpList;
import org.kapok.activity.Speciality;
import org.kapok.activity.Timetable;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.place.GeoPoint;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;
import org.kapok.venue.HolidayCalendar;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;

class CalendarExportTest {
  private static final CalendarExport ZH =
      CalendarExport.of("kapok.example.org", Instant.parse("2025-01-01T00:00:00Z"), "zh");
  private static final CalendarExport EN =
      CalendarExport.of("kapok.example.org", Instant.parse("2025-01-01T00:00:00Z"), "en");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static final Venue CENTRE =
      Venue.builder()
          .id(VenueId.of("dongshan"))
          .name(LocalizedText.of("zh", "东山党群服务中心", "en", "Dongshan party service centre"))
          .kind(VenueKind.PARTY_SERVICE_CENTRE)
          .point(GeoPoint.of(23.1247, 113.2956))
          .address("广州市越秀区龟岗大马路54号; 后座, 二楼")
          .hours(
              OpeningHours.builder()
                  .zone(SHANGHAI)
                  .weekly(
                      List.of(TimeInterval.of("08:30", "12:00"), TimeInterval.of("14:00", "17:30")),
                      DayOfWeek.MONDAY,
                      DayOfWeek.TUESDAY,
                      DayOfWeek.WEDNESDAY,
                      DayOfWeek.THURSDAY,
                      DayOfWeek.FRIDAY)
                  .holiday(List.of(TimeInterval.of("09:00", "12:00")))
                  .putExceptions(LocalDate.of(2025, 1, 15), List.of())
                  .build())
          .build();
  private static final Activity CHOIR =
      Activity.builder()
          .id(ActivityId.of("choir"))
          .name(LocalizedText.of("zh", "合唱", "en", "Choir"))
          .kind(ActivityKind.COURSE)
          .build();
  private static final Session REHEARSAL =
      CHOIR
          .session(
              SessionId.of("s-1"), Instant.parse("2025-03-04T01:00:00Z"), Duration.ofMinutes(90))
          .venue(CENTRE.id())
          .build();
  private static final Course COURSE =
      Course.builder()
          .id(CourseId.of("choir-2025"))
          .activity(CHOIR.id())
          .speciality(Speciality.VOCAL)
          .venue(CENTRE.id())
          .addTeachers(MemberId.of("m-teacher"))
          .timetable(
              Timetable.builder()
                  .term(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 1)))
                  .addWeekdays(DayOfWeek.TUESDAY)
                  .hours(TimeInterval.of("09:00", "10:30"))
                  .zone(SHANGHAI)
                  .addExcept(LocalDate.of(2025, 4, 29))
                  .build())
          .signUps(SignUpList.of(20))
          .build();

  private static List<Session> sessions() {
    return List.of(
        REHEARSAL,
        Session.builder()
            .from(REHEARSAL)
            .id(SessionId.of("s-2"))
            .start(Instant.parse("2025-03-11T01:00:00Z"))
            .revision(3)
            .cancelled(true)
            .build());
  }

  private static void assertGolden(String name, CalendarDocument document) throws IOException {
    assertThat(document.text().replace("\r\n", "\n")).isEqualTo(golden(name + ".ics"));
    assertThat(document.text().replace("\r\n", "")).doesNotContain("\r", "\n");
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(document.jCal().toString()))
        .isEqualTo(mapper.readTree(golden(name + ".json")));
    Reading.of(document);
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = CalendarExportTest.class.getResourceAsStream("/calendar/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void sessionsAreEventsCancelledOnesToo() throws IOException {
    CalendarDocument document =
        ZH.named("越秀活动").sessions(sessions(), List.of(CHOIR), List.of(CENTRE));
    assertGolden("sessions", document);
    assertThat(Reading.times(document))
        .containsExactly(
            new Opening(REHEARSAL.start(), REHEARSAL.end()),
            new Opening(
                Instant.parse("2025-03-11T01:00:00Z"), Instant.parse("2025-03-11T02:30:00Z")));
    VEvent cancelled = Reading.of(document).calendar().getEvents().get(1);
    assertThat(cancelled.getStatus().isCancelled()).isTrue();
    assertThat(cancelled.getSequence().getValue()).isEqualTo(3);
    assertThat(cancelled.getGeo().getLatitude()).isEqualTo(23.1247);
  }

  @Test
  void theOrderOfTheSessionsDoesNotMatter() {
    List<Session> reversed = new ArrayList<>(sessions());
    Collections.reverse(reversed);
    assertThat(EN.sessions(reversed, List.of(CHOIR), List.of(CENTRE)))
        .isEqualTo(EN.sessions(sessions(), List.of(CHOIR), List.of(CENTRE)));
  }

  @Test
  void whatIsNotFoundIsLeftOut() {
    VEvent event =
        Reading.of(EN.sessions(List.of(REHEARSAL), List.of(), List.of()))
            .calendar()
            .getEvents()
            .get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("course");
    assertThat(event.getLocation()).isNull();
  }

  @Test
  void aCourseIsOneWeeklyEventWithoutItsTeachers() throws IOException {
    CalendarDocument document = ZH.courses(List.of(COURSE), List.of(CHOIR), List.of(CENTRE));
    assertGolden("course", document);
    assertThat(Reading.times(document))
        .isEqualTo(
            COURSE.sessions(CHOIR).stream()
                .map(each -> new Opening(each.start(), each.end()))
                .toList());
    assertThat(document.text()).doesNotContain("m-teacher", "ATTENDEE", "ORGANIZER");
  }

  @Test
  void aCourseAcrossAChangeOfTheClockKeepsToTheClock() {
    Timetable timetable =
        Timetable.builder()
            .from(COURSE.timetable())
            .zone(ZoneId.of("Europe/Berlin"))
            .hours(TimeInterval.of("22:30", "03:30"))
            .weekdays(List.of(DayOfWeek.SATURDAY))
            .except(List.of())
            .build();
    Course night = Course.builder().from(COURSE).timetable(timetable).build();
    CalendarDocument document = EN.courses(List.of(night), List.of(CHOIR), List.of());
    assertThat(Reading.times(document))
        .hasSize(18)
        .isEqualTo(
            night.sessions(CHOIR).stream()
                .map(each -> new Opening(each.start(), each.end()))
                .toList());
    assertThat(document.text())
        .contains("UID:meeting/2025-03-29/choir-2025@kapok.example.org")
        .contains("EXDATE;TZID=Europe/Berlin:20250329T223000")
        .contains("BEGIN:STANDARD\r\nDTSTART:20241027T030000\r\nTZOFFSETFROM:+0200")
        .contains("BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100");
  }

  @Test
  void openingHoursRepeatAndExceptionsAreTold() throws IOException {
    HolidayCalendar holidays =
        HolidayCalendar.of(
            Map.of(
                LocalDate.of(2025, 1, 28), LocalizedText.of("zh", "除夕", "en", "New Year's Eve"),
                LocalDate.of(2025, 1, 29), LocalizedText.of("zh", "春节", "en", "Spring Festival")),
            Map.of(LocalDate.of(2025, 1, 26), DayOfWeek.MONDAY));
    DateSpan january = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1));
    assertGolden("opening-hours", EN.openingHours(List.of(CENTRE), holidays, january));
  }

  @Test
  void aVenueWithoutHoursHasNoEventAndTheCalendarIsSound() {
    Venue unknown = Venue.builder().from(CENTRE).hours(Optional.empty()).build();
    DateSpan day = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2));
    CalendarDocument document = EN.openingHours(List.of(unknown), HolidayCalendar.NONE, day);
    assertThat(document.text()).contains("BEGIN:VTIMEZONE\r\nTZID:UTC").doesNotContain("VEVENT");
    assertThat(Reading.times(document)).isEmpty();
  }

  @Test
  void aSpanWithoutEndIsRefused() {
    DateSpan open = DateSpan.from(LocalDate.of(2025, 1, 1));
    assertThatThrownBy(() -> EN.openingHours(List.of(CENTRE), HolidayCalendar.NONE, open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("days must have a first date and an end, was 2025-01-01/..");
  }

  @Test
  void aHostThatIsNoDomainIsRefused() {
    assertThatThrownBy(() -> CalendarExport.of("a@b", Instant.EPOCH, "en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CalendarExport.host must be a domain");
  }
}
