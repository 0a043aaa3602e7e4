package org.kapok.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** The golden files. */
final class Golden {
  private Golden() {}

  /** A scorer by the golden scheme, with the days of the calendar that it leaves to the host. */
  static Scorer scorer() {
    LocalDate day = LocalDate.of(2025, 5, 1);
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    DayCalendar rainy = new DayCalendar(year, List.of(DateSpan.of(day, day.plusDays(1))));
    return Scorer.of(
        KapokJson.read(text("scheme"), IncentiveScheme.class), Map.of("rainyDay", rainy));
  }

  static String text(String name) {
    try (InputStream file = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
