package org.kapok.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The forms of dates, times and durations that nearly all documents have, read without a formatter.
 * What has another form is none of these, and may still be sound.
 */
final class PlainTimes {
  private static final int OF_DATE = 10;
  private static final int OF_TIME = 19;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int MOST_OFFSET_HOURS = 17;
  private static final int MOST_DIGITS = 6;
  private static final int OTHER_UNIT = Integer.MAX_VALUE;

  /** What {@link #seconds} gives where the text has another form. */
  static final long OTHER = -1;

  private PlainTimes() {}

  /** An instant such as {@code 2025-03-01T09:00:00+08:00}; null if it has another form. */
  static @Nullable Instant instant(char[] text, int from, int length) {
    if (length <= OF_TIME
        || text[from + 4] != '-'
        || text[from + 7] != '-'
        || text[from + OF_DATE] != 'T'
        || text[from + 13] != ':'
        || text[from + 16] != ':') {
      return null;
    }
    int hour = number(text, from + 11, 2);
    int minute = number(text, from + 14, 2);
    int second = number(text, from + 17, 2);
    LocalDate date = date(text, from);
    int fraction = fractionDigits(text, from + OF_TIME, from + length);
    int zone = from + OF_TIME + (fraction == 0 ? 0 : fraction + 1);
    long offset = offset(text, zone, from + length - zone);
    if (outside(hour, 23)
        || outside(minute, 59)
        || outside(second, 59)
        || outside(fraction, 9)
        || date == null
        || offset == Long.MIN_VALUE) {
      return null;
    }
    long seconds = ((date.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second - offset;
    return Instant.ofEpochSecond(seconds, nanos(text, from + OF_TIME + 1, fraction));
  }

  /** A date such as {@code 2025-03-01}; null if it has another form. */
  static @Nullable LocalDate date(char[] text) {
    return text.length == OF_DATE && text[4] == '-' && text[7] == '-' ? date(text, 0) : null;
  }

  private static @Nullable LocalDate date(char[] text, int from) {
    int year = number(text, from, 4);
    int month = number(text, from + 5, 2);
    int day = number(text, from + 8, 2);
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** A time of day such as {@code 08:30}; null if it has another form. */
  static @Nullable LocalTime timeOfDay(char[] text) {
    if (text.length != 5 || text[2] != ':') {
      return null;
    }
    int hour = number(text, 0, 2);
    int minute = number(text, 3, 2);
    return outside(hour, 23) || outside(minute, 59) ? null : LocalTime.of(hour, minute);
  }

  /** How many digits the fraction of a second has; 0 if there is none, −1 if it has no digit. */
  private static int fractionDigits(char[] text, int from, int end) {
    if (text[from] != '.') {
      return 0;
    }
    int digits = 0;
    while (from + 1 + digits < end && isDigit(text[from + 1 + digits])) {
      digits++;
    }
    return digits == 0 ? -1 : digits;
  }

  private static int nanos(char[] text, int from, int digits) {
    int nanos = 0;
    for (int i = 0; i < 9 && digits > 0; i++) {
      nanos = nanos * 10 + (i < digits ? text[from + i] - '0' : 0);
    }
    return nanos;
  }

  /** Seconds ahead of UTC. */
  private static long offset(char[] text, int from, int length) {
    if (length == 1 && text[from] == 'Z') {
      return 0;
    }
    if (length != 6 || text[from + 3] != ':' || (text[from] != '+' && text[from] != '-')) {
      return Long.MIN_VALUE;
    }
    int hours = number(text, from + 1, 2);
    int minutes = number(text, from + 4, 2);
    if (outside(hours, MOST_OFFSET_HOURS) || outside(minutes, 59) || hours + minutes == 0) {
      return Long.MIN_VALUE;
    }
    long seconds = (hours * 60L + minutes) * 60;
    return text[from] == '+' ? seconds : -seconds;
  }

  /** The seconds of a duration such as {@code PT1H30M}; {@link #OTHER} if it has another form. */
  static long seconds(char[] text, int from, int length) {
    if (length < 4 || text[from] != 'P' || text[from + 1] != 'T') {
      return OTHER;
    }
    long seconds = 0;
    int units = 3600 * 60;
    int at = from + 2;
    while (at < from + length) {
      int digits = at;
      while (digits < from + length && isDigit(text[digits])) {
        digits++;
      }
      int unit = digits == from + length ? OTHER_UNIT : unit(text[digits]);
      if (digits == at || digits - at > MOST_DIGITS || unit >= units) {
        return OTHER;
      }
      seconds += (long) number(text, at, digits - at) * unit;
      units = unit;
      at = digits + 1;
    }
    return seconds;
  }

  private static int unit(char letter) {
    return switch (letter) {
      case 'H' -> 3600;
      case 'M' -> 60;
      case 'S' -> 1;
      default -> OTHER_UNIT;
    };
  }

  /** The number of these digits; −1 if one is no digit. */
  private static int number(char[] text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      if (!isDigit(text[i])) {
        return -1;
      }
      number = number * 10 + (text[i] - '0');
    }
    return number;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }

  private static boolean outside(int number, int most) {
    return number < 0 || number > most;
  }
}
