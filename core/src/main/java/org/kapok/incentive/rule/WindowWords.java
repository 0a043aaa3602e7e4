package org.kapok.incentive.rule;

import java.time.DateTimeException;
import java.time.MonthDay;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.problem.Sentence;

/** Reads windows as they are written in a scheme. */
final class WindowWords {
  /** What the words of a run begin with. */
  static final String UNBROKEN = "unbroken ";

  /** What the words of a year begin with. */
  static final String YEAR_FROM = "year from ";

  /** What the words of a season begin with. */
  static final String SEASON_OF = "season of ";

  private WindowWords() {}

  static Window parse(String words) {
    return switch (words) {
      case "participation" -> Window.PARTICIPATION;
      case "day" -> Window.DAY;
      case "week" -> Window.WEEK;
      case "month" -> Window.MONTH;
      case "quarter" -> Window.QUARTER;
      case "half-year" -> Window.HALF_YEAR;
      case "year" -> Window.YEAR;
      case "lifetime" -> Window.LIFETIME;
      case "scheme" -> Window.SCHEME;
      default -> parseCompound(words);
    };
  }

  private static Window parseCompound(String words) {
    if (words.startsWith(UNBROKEN) && !words.startsWith(UNBROKEN, UNBROKEN.length())) {
      return new Window.Unbroken(parse(words.substring(UNBROKEN.length())));
    }
    if (words.matches("year from \\d.*")) {
      return yearFrom(words);
    }
    if (words.startsWith(YEAR_FROM) && words.length() > YEAR_FROM.length()) {
      return new Window.OwnYear(words.substring(YEAR_FROM.length()));
    }
    if (words.startsWith(SEASON_OF) && words.length() > SEASON_OF.length()) {
      return new Window.Season(words.substring(SEASON_OF.length()));
    }
    if (words.matches("rolling \\d{1,9} days")) {
      return new Window.Rolling(Integer.parseInt(words.replaceAll("\\D", "")));
    }
    throw new InvalidValueException(
        "window must be one of {0}, was \"{1}\"{2}",
        Window.WORDS, words, Nearest.hint(words, Window.WORDS));
  }

  private static Window yearFrom(String words) {
    try {
      return new Window.Year(MonthDay.parse("--" + words.substring(YEAR_FROM.length())));
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException(
          Sentence.of("window \"{0}\" names no day of the calendar; a day is MM-DD", words),
          noSuchDay);
    }
  }
}
