package org.kapok.json.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.json.Reference;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;

/** Opening hours as schedules. */
class SchedulesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asia/Shanghai | 08:30 | 12:00 | 08:30+08:00 | 12:00+08:00 | 8 | ''",
        "Asia/Kolkata | 20:00 | 02:00 | 20:00+05:30 | 02:00+05:30 | 5.5 | 次日关闭",
        "UTC | 00:00 | 00:00 | 00:00Z | 23:59Z | 0 | ''",
        "Europe/Paris | 08:30 | 12:00 | 08:30 | 12:00 | | 时区 Europe/Paris",
        "Africa/Casablanca | 08:30 | 12:00 | 08:30 | 12:00 | | 时区 Africa/Casablanca"
      })
  void hoursBecomeASchedule(
      String zone,
      String from,
      String until,
      String opens,
      String closes,
      String offset,
      String notes) {
    OpeningHours hours =
        OpeningHours.builder()
            .zone(ZoneId.of(zone))
            .weekly(List.of(TimeInterval.of(from, until)), DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
            .build();
    JsonNode schedules = schedules(hours);
    assertThat(schedules).hasSize(1);
    JsonNode schedule = schedules.get(0);
    assertThat(schedule.path("freq").asText()).isEqualTo("WEEKLY");
    assertThat(schedule.path("byday").asText()).isEqualTo("MO,SU");
    assertThat(schedule.path("opens_at").asText()).isEqualTo(opens);
    assertThat(schedule.path("closes_at").asText()).isEqualTo(closes);
    assertThat(schedule.has("timezone")).isEqualTo(offset != null);
    if (offset != null) {
      assertThat(schedule.path("timezone")).hasToString(offset);
    }
    assertThat(schedule.path("notes").asText("")).isEqualTo(notes);
  }

  private static JsonNode schedules(OpeningHours hours) {
    return HsdsDirectory.of(HsdsDirectoryTest.city(HsdsDirectoryTest.centre().hours(hours).build()))
        .locations()
        .at("/0/schedules");
  }

  @Test
  void eachIntervalIsAScheduleOfItsDaysAndSpecialDaysAreNoted() {
    OpeningHours hours =
        OpeningHours.builder()
            .zone(ZoneId.of("Asia/Shanghai"))
            .weekly(
                List.of(TimeInterval.of("14:00", "17:00"), TimeInterval.of("08:00", "12:00")),
                DayOfWeek.TUESDAY,
                DayOfWeek.THURSDAY)
            .putWeekly(DayOfWeek.SATURDAY, List.of(TimeInterval.of("08:00", "12:00")))
            .putExceptions(DAY, List.of())
            .build();
    JsonNode schedules = schedules(hours);
    assertThat(Reference.texts(schedules, "byday")).containsExactly("TU,TH,SA", "TU,TH");
    assertThat(Reference.texts(schedules, "notes")).containsOnly("节假日或个别日期另有安排").hasSize(2);
    assertThat(Reference.texts(schedules, "id")).doesNotHaveDuplicates();
  }
}
