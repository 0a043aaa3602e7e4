package org.kapok.json;

/**
 * Regular expressions of the texts that are read, in the subset that JSON Schema recommends: no
 * look-ahead, no back-reference, no class but of Unicode. Each finds itself in every text that is
 * read, and in few others: a day of February that the year lacks, a time zone that nobody knows.
 */
final class TextPatterns {
  private static final String YEAR = "(?:[0-9]{4}|-[0-9]{4,9}|\\+[0-9]{5,9})";

  private static final String DAY_OF_YEAR =
      "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|[12][0-9]))";

  private static final String DAY = YEAR + "-" + DAY_OF_YEAR;

  private static final String FRACTION = "(?:\\.[0-9]{0,9})?";

  private static final String MINUTE = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

  private static final String CLOCK = MINUTE + "(?::[0-5][0-9]" + FRACTION + ")?";

  private static final String SECOND = "(?:" + MINUTE + ":[0-5][0-9]|23:59:60|24:00:00)";

  private static final String OFFSET =
      "(?:[Zz]|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9](?::[0-5][0-9])?|18:00(?::00)?))";

  private static final String NUMBER = "[-+]?[0-9]+";

  private static final String SECONDS = NUMBER + "(?:[.,][0-9]{0,9})?[Ss]";

  private static final String CALENDAR =
      "(?:day|week|month|quarter|half-year|year(?: from " + DAY_OF_YEAR + ")?)";

  private static final String ROLLING_DAYS =
      "0{0,5}(?:[2-9]|[1-9][0-9]{1,2}|[12][0-9]{3}|3[0-5][0-9]{2}|36[0-5][0-9]|3660)";

  private static final String WINDOW_WORDS =
      "(?:participation|lifetime|scheme|(?:unbroken )?"
          + CALENDAR
          + "|year from [^0-9][\\s\\S]*|season of [\\s\\S]+|rolling "
          + ROLLING_DAYS
          + " days)";

  /** A date. */
  static final String DATE = whole(DAY);

  /** A local date and time. */
  static final String DATE_TIME = whole(DAY + "[Tt]" + CLOCK);

  /** A date, with or without a time. */
  static final String DATE_OR_TIME = whole(DAY + "(?:T" + CLOCK + ")?");

  /** An instant with its offset. */
  static final String INSTANT = whole(DAY + "[Tt]" + SECOND + FRACTION + OFFSET);

  /** A time of day. */
  static final String TIME = whole(CLOCK);

  /** A day of every year. */
  static final String MONTH_DAY = whole(DAY_OF_YEAR);

  /** A month of one year. */
  static final String YEAR_MONTH = whole(YEAR + "-(?:0[1-9]|1[0-2])");

  /** A duration: days, hours, minutes, seconds, of which one must stand, after T at least one. */
  static final String DURATION =
      whole(
          "[-+]?[Pp](?:@[Dd]|(?:@[Dd])?[Tt](?:@[Hh](?:@[Mm])?(?:#)?|@[Mm](?:#)?|#))"
              .replace("@", NUMBER)
              .replace("#", SECONDS));

  /** A period: years, months, weeks, days, of which one must stand. */
  static final String PERIOD =
      whole(
          ("[-+]?[Pp](?:@[Yy](?:@[Mm])?(?:@[Ww])?(?:@[Dd])?|@[Mm](?:@[Ww])?(?:@[Dd])?"
                  + "|@[Ww](?:@[Dd])?|@[Dd])")
              .replace("@", NUMBER));

  /** What a time zone can look like. */
  static final String ZONE = whole("[A-Za-z+-][A-Za-z0-9~/._+:-]*");

  /** The words of a window. */
  static final String WINDOW = whole(WINDOW_WORDS);

  /** How often an honour is won. */
  static final String REPEAT = whole("(?:once|always|" + WINDOW_WORDS + ")");

  /** An id: no space at either end, no control character. */
  static final String ID =
      whole("[^\\p{Z}\\p{Cc}](?:[^\\p{Cc}]{0,254}[^\\p{Z}\\p{Cc}])?");

  /** Any text but none. */
  static final String NOT_EMPTY = "^[\\s\\S]";

  private TextPatterns() {}

  private static String whole(String pattern) {
    return "^" + pattern + "$";
  }
}
