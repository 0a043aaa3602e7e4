package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** Dates, times of day and instants are read as the JDK reads them. */
class TimeTextsProperties {
  private static final long FIRST = -62_167_219_200L;
  private static final long LAST = 253_402_300_799L;

  @Property
  void whatTheJdkWritesIsReadBack(
      @ForAll @LongRange(min = FIRST, max = LAST) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant whole = Instant.ofEpochSecond(second);
    Instant fraction = Instant.ofEpochSecond(second, nano);

    assertThat(TimeTexts.instant(whole.toString())).isEqualTo(whole);
    assertThat(TimeTexts.instant(fraction.toString())).isEqualTo(fraction);
  }

  /** Digits in every place, so that months, days and hours are often beyond their range. */
  @Property
  void digitsAreTakenOrRefusedAsTheJdkDoes(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(2) String month,
      @ForAll @IntRange(max = 39) int day,
      @ForAll @IntRange(max = 29) int hour,
      @ForAll @IntRange(max = 99) int second) {
    String text = "2024-" + month + "-" + two(day) + "T" + two(hour) + ":00:" + two(second) + "Z";

    requireSame(text, TimeTexts::instant, Instant::parse);
    requireSame(text.substring(0, 10), TimeTexts::date, LocalDate::parse);
    requireSame(text.substring(11, 16), TimeTexts::timeOfDay, LocalTime::parse);
  }

  @Property
  void datesAndTimesOfTheJdkAreReadBack(
      @ForAll @IntRange(min = -1, max = 10_000) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(max = 86_399) int second) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    LocalTime time = LocalTime.ofSecondOfDay(second);

    assertThat(TimeTexts.date(date.toString())).isEqualTo(date);
    assertThat(TimeTexts.timeOfDay(time.toString())).isEqualTo(time);
    LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
    assertThat(TimeTexts.timeOfDay(minute.toString())).isEqualTo(minute);
  }

  @Example
  void otherShapesAreLeftToTheJdk() {
    for (String text :
        new String[] {
          "2025-03-01T09:00:00+08:00",
          "2025-03-01T09:00Z",
          "2025-03-01t09:00:00z",
          "2024-12-31T24:00:00Z",
          "2016-12-31T23:59:60Z",
          "2025-02-29T00:00:00Z",
          "+12025-03-01T00:00:00Z",
          "2025-03-01T09:00:0\u0660Z",
          "2025/03/01T09:00:00Z",
          "",
        }) {
      requireSame(text, TimeTexts::instant, Instant::parse);
    }
    assertThatThrownBy(() -> TimeTexts.instant("2025-02-30T00:00:00Z"))
        .isInstanceOf(DateTimeParseException.class);
  }

  @Example
  void otherShapesOfDatesAndTimesAreLeftToTheJdk() {
    for (String text :
        List.of(
            "2025-02-29",
            "2024-02-29",
            "1899-12-31",
            "2200-01-01",
            "+12025-03-01",
            "2025-3-01",
            "2025-03-0\u0661",
            "2025/03/01",
            "2025-03/01",
            "0000-00-00",
            "")) {
      requireSame(text, TimeTexts::date, LocalDate::parse);
    }
    for (String text :
        List.of(
            "24:00",
            "23:59",
            "00:60",
            "8:30",
            "08.30",
            "08:30:00",
            "08:30:15.5",
            "0\u0668:30",
            "")) {
      requireSame(text, TimeTexts::timeOfDay, LocalTime::parse);
    }
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static void requireSame(
      String text, Function<String, ?> byUs, Function<String, ?> byTheJdk) {
    assertThat(read(text, byUs)).as(text).isEqualTo(read(text, byTheJdk));
  }

  /** What is read, or that it is refused. */
  private static String read(String text, Function<String, ?> parse) {
    try {
      return parse.apply(text).toString();
    } catch (DateTimeParseException refused) {
      return "refused";
    }
  }
}
