package org.kapok.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kapok.problem.Sentence;

/**
 * The form of a text. Patterns keep to the subset that JSON Schema recommends: no look-ahead, no
 * back-reference, no class but of Unicode. Each finds itself in every text that is read, and in few
 * others: a day of February that the year lacks, a time zone that nobody knows.
 *
 * @param name the name of its schema; empty if it has none of its own
 * @param expected what the text must be, with an example, for messages and schemas
 * @param regex a regular expression; empty if any text may be read
 */
record TextForm(String name, Sentence expected, String regex) {
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

  /** Any text. */
  static final TextForm ANY = free("a text");

  /** A date. */
  static final TextForm DATE = whole("Date", "a date such as \"2025-03-01\"", DAY);

  /** A local date and time. */
  static final TextForm DATE_TIME =
      whole("LocalTime", "a local time such as \"2025-03-01T09:00\"", DAY + "[Tt]" + CLOCK);

  /** A date, with or without a time. */
  static final TextForm DATE_OR_TIME =
      whole(
          "DateOrLocalTime",
          "a local time such as \"2025-03-01T09:00\", or a date alone",
          DAY + "(?:T" + CLOCK + ")?");

  /** An instant with its offset. */
  static final TextForm INSTANT =
      whole(
          "Instant",
          "an instant with its offset, such as \"2025-03-01T09:00:00+08:00\"",
          DAY + "[Tt]" + SECOND + FRACTION + OFFSET);

  /** A time of day. */
  static final TextForm TIME = whole("TimeOfDay", "a time of day such as \"08:30\"", CLOCK);

  /** A day of every year. */
  static final TextForm MONTH_DAY =
      whole("DayOfYear", "a day of the year such as \"04-01\"", DAY_OF_YEAR);

  /** A month of one year. */
  static final TextForm YEAR_MONTH =
      whole("Month", "a month such as \"2025-03\"", YEAR + "-(?:0[1-9]|1[0-2])");

  /** A duration: days, hours, minutes, seconds, of which one must stand, after T at least one. */
  static final TextForm DURATION =
      whole(
          "Duration",
          "a duration such as \"PT90M\"",
          "[-+]?[Pp](?:@[Dd]|(?:@[Dd])?[Tt](?:@[Hh](?:@[Mm])?(?:#)?|@[Mm](?:#)?|#))"
              .replace("@", NUMBER)
              .replace("#", SECONDS));

  /** A period: years, months, weeks, days, of which one must stand. */
  static final TextForm PERIOD =
      whole(
          "Period",
          "a period of whole years, months, weeks or days such as \"P1M\"",
          ("[-+]?[Pp](?:@[Yy](?:@[Mm])?(?:@[Ww])?(?:@[Dd])?|@[Mm](?:@[Ww])?(?:@[Dd])?"
                  + "|@[Ww](?:@[Dd])?|@[Dd])")
              .replace("@", NUMBER));

  /** What a time zone can look like. */
  static final TextForm ZONE = whole("Zone", "a time zone", "[A-Za-z+-][A-Za-z0-9~/._+:-]*");

  /** The words of a window. */
  static final TextForm WINDOW = whole("", "a window such as \"week\"", WINDOW_WORDS);

  /** How often an honour is won. */
  static final TextForm REPEAT =
      whole(
          "", "once, always, or a window such as \"year\"", "(?:once|always|" + WINDOW_WORDS + ")");

  /** All of Unicode, one by one: regular expressions of Python, for one, know no {@code \\p{Z}}. */
  private static final String SPACES = " \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

  /** All of Unicode, as themselves: escapes differ from language to language. */
  private static final String CONTROLS = "\0-\u001F\u007F-\u009F";

  /** An id: no space at either end, no control character. */
  static final TextForm ID =
      whole("", "an id", "[^@#](?:[^#]{0,254}[^@#])?".replace("@", SPACES).replace("#", CONTROLS));

  /** A code of an open list. */
  static final TextForm CODE = new TextForm("", Sentence.of("a code"), "^[\\s\\S]");

  /** A form that any text may have and that its own checks decide. */
  static TextForm free(String pattern) {
    return new TextForm("", Sentence.of(pattern), "");
  }

  private static TextForm whole(String name, String pattern, String regex) {
    return new TextForm(name, Sentence.of(pattern), "^" + regex + "$");
  }

  /** The schema of texts of this form. */
  ObjectNode schema(Definitions definitions) {
    return name.isEmpty() ? own() : definitions.of("text." + name, this::described);
  }

  private ObjectNode described() {
    return own().put("description", expected.english());
  }

  private ObjectNode own() {
    return regex.isEmpty() ? SchemaPart.text() : SchemaPart.text(regex);
  }
}
