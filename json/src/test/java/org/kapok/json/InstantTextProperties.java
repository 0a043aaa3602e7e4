package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** Instants are read as the JDK reads them. */
class InstantTextProperties {
  private static final long FIRST = -62_167_219_200L;
  private static final long LAST = 253_402_300_799L;

  @Property
  void whatTheJdkWritesIsReadBack(
      @ForAll @LongRange(min = FIRST, max = LAST) long second,
      @ForAll @IntRange(max = 999_999_999) int nano) {
    Instant whole = Instant.ofEpochSecond(second);
    Instant fraction = Instant.ofEpochSecond(second, nano);

    assertThat(InstantText.parse(whole.toString())).isEqualTo(whole);
    assertThat(InstantText.parse(fraction.toString())).isEqualTo(fraction);
  }

  /** Digits in every place, so that months, days and hours are often beyond their range. */
  @Property
  void digitsAreTakenOrRefusedAsTheJdkDoes(
      @ForAll @CharRange(from = '0', to = '9') @StringLength(2) String month,
      @ForAll @IntRange(max = 39) int day,
      @ForAll @IntRange(max = 29) int hour,
      @ForAll @IntRange(max = 99) int second) {
    String text = "2024-" + month + "-" + two(day) + "T" + two(hour) + ":00:" + two(second) + "Z";

    assertThat(read(text, true)).isEqualTo(read(text, false));
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
      assertThat(read(text, true)).as(text).isEqualTo(read(text, false));
    }
    assertThatThrownBy(() -> InstantText.parse("2025-02-30T00:00:00Z"))
        .isInstanceOf(DateTimeParseException.class);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  /** The instant, or that it is refused. */
  private static String read(String text, boolean byUs) {
    try {
      return (byUs ? InstantText.parse(text) : Instant.parse(text)).toString();
    } catch (DateTimeParseException refused) {
      return "refused";
    }
  }
}
