package org.kapok.demo;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kapok.id.SubjectType;
import org.kapok.problem.Nearest;

/** The words and lengths of time that clerks write. */
final class CsvWords {
  private static final Pattern HOURS = Pattern.compile("(\\d{1,9}):([0-5]\\d)(?::([0-5]\\d))?");

  private CsvWords() {}

  /** Yes or no. */
  static String flag(boolean flag, Language language) {
    return flag ? language.say("true", "是") : language.say("false", "否");
  }

  /** Yes or no, in either language. */
  static boolean flag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "是" -> true;
      case "false", "no", "否" -> false;
      default ->
          throw new IllegalArgumentException("must be true or false, 是 or 否, was \"" + word + "\"");
    };
  }

  /** The type of subject. */
  static String type(SubjectType type, Language language) {
    return switch (type) {
      case MEMBER -> language.say("member", "个人");
      case TEAM -> language.say("team", "团队");
      case ORGANIZATION -> language.say("organization", "组织");
    };
  }

  /** The type of subject, in either language. */
  static SubjectType type(String word) {
    Map<String, SubjectType> known = new HashMap<>();
    for (SubjectType type : SubjectType.values()) {
      Arrays.stream(Language.values()).forEach(each -> known.put(type(type, each), type));
    }
    return Optional.ofNullable(known.get(word.toLowerCase(Locale.ROOT)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be member, team or organization, 个人, 团队 or 组织, was \""
                        + word
                        + "\""
                        + Nearest.hint(word, known.keySet())));
  }

  /** An ISO 8601 duration, or hours and minutes as spreadsheets show them. */
  static Duration duration(String text) {
    Matcher hours = HOURS.matcher(text);
    if (hours.matches()) {
      String seconds = hours.group(3) == null ? "0" : hours.group(3);
      return Duration.ofHours(Long.parseLong(hours.group(1)))
          .plusMinutes(Long.parseLong(hours.group(2)))
          .plusSeconds(Long.parseLong(seconds));
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeException none) {
      String hint = text.matches("\\d{1,9}") ? ". Maybe PT" + text + "M, in minutes?" : "";
      throw new IllegalArgumentException(
          "must be such as PT1H30M or 1:30, was \"" + text + "\"" + hint, none);
    }
  }
}
