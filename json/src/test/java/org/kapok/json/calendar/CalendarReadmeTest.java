package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The calendar of the README is the golden one of a course. */
class CalendarReadmeTest {

  @Test
  void itIsWhatIsWritten() throws IOException {
    String block = Files.readString(Path.of("README.md")).split("```ics\n")[1].split("```")[0];
    assertThat(block)
        .isEqualTo(Files.readString(Path.of("src", "test", "resources", "calendar", "course.ics")));
  }
}
