package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.activity.ActivityRegister;
import org.kapok.laws.Hongmian;
import org.kapok.network.CityNetwork;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.VenueNetwork;

/** What the README shows of calendars. */
class CalendarReadmeTest {
  private static final Path README = Path.of("README.md");

  private static String block(String fence) throws IOException {
    String section = Files.readString(README).split("\n### iCalendar and jCal\n")[1];
    return section.split("```" + fence + "\n")[1].split("```")[0];
  }

  @Test
  void itsCalendarIsTheGoldenOneOfACourse() throws IOException {
    assertThat(block("ics"))
        .isEqualTo(Files.readString(Path.of("src", "test", "resources", "calendar", "course.ics")));
  }

  @Test
  void itsCodeIsThisCode() throws IOException {
    CityNetwork city = Hongmian.county();
    ActivityRegister register = city.activities();
    VenueNetwork network = city.venues();
    Instant now = Instant.parse("2025-01-01T00:00:00Z");
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    // README begins
    CalendarExport export = CalendarExport.of("kapok.example.org", now, "zh");
    String sessions =
        export.sessions(register.sessions(), register.activities(), network.venues()).text();
    ArrayNode hours = export.openingHours(network.venues(), network.calendar(), year).jCal();
    // README ends
    assertThat(sessions).contains("BEGIN:VEVENT");
    assertThat(hours.toString()).contains("\"vevent\"");
    Path source =
        Path.of(
            "src", "test", "java", "org", "kapok", "json", "calendar", "CalendarReadmeTest.java");
    String code =
        Files.readString(source).split("// README begins\n", 2)[1].split(" *// README ends")[0];
    assertThat(unindented(block("java"))).isEqualTo(unindented(code));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
