package org.kapok.incentive.analysis;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.CalendarRange;
import org.kapok.text.LocalizedText;

/**
 * What people call the parts of a scheme, in Chinese or English.
 *
 * @param schemes whose labels are used, of several of one id the first that has one
 * @param language Chinese if it begins with {@code zh}
 */
record SchemeNames(List<IncentiveScheme> schemes, String language) {
  private static final Map<Window, String> CHINESE =
      Map.of(
          Window.PARTICIPATION, "每次参与",
          Window.DAY, "每日",
          Window.WEEK, "每周",
          Window.MONTH, "每月",
          Window.QUARTER, "每季度",
          Window.HALF_YEAR, "每半年",
          Window.YEAR, "每年",
          Window.LIFETIME, "累计",
          Window.SCHEME, "方案有效期内");

  SchemeNames {
    schemes = List.copyOf(schemes);
  }

  /** The template of the language. */
  String choose(String english, String chinese) {
    return language.startsWith("zh") ? chinese : english;
  }

  /** The template of the language, filled in. */
  String say(String english, String chinese, Object... parts) {
    return String.format(Locale.ROOT, choose(english, chinese), parts);
  }

  String text(LocalizedText text) {
    return text.in(language);
  }

  String account(AccountId id) {
    return label(
        schemes.stream().flatMap(scheme -> scheme.accounts().stream()),
        account -> account.id().equals(id),
        Account::label,
        id.value());
  }

  /** A scheme by its label. */
  String scheme(SchemeId id) {
    return label(
        schemes.stream(), scheme -> scheme.id().equals(id), IncentiveScheme::label, id.value());
  }

  /** An instant as a date by the calendar of the first scheme, where a date ends with it. */
  String upTo(Instant asOf) {
    if (schemes.isEmpty()) {
      return asOf.toString();
    }
    LocalDateTime at = CalendarRange.nearest(asOf).atZone(schemes.get(0).zone()).toLocalDateTime();
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? say("the end of %s", "%s 日终", at.toLocalDate().minusDays(1))
        : at.toLocalDate() + " " + at.toLocalTime();
  }

  String rule(RuleId id) {
    return label(
        schemes.stream().flatMap(scheme -> scheme.rules().stream()),
        rule -> rule.id().equals(id),
        Rule::label,
        id.value());
  }

  String level(HonourId honour, LevelId id) {
    return label(
        schemes.stream()
            .flatMap(scheme -> scheme.honours().stream())
            .filter(each -> each.id().equals(honour))
            .flatMap(each -> each.levels().stream()),
        level -> level.id().equals(id),
        level -> level.label(),
        id.value());
  }

  /** A field that a scheme declares; otherwise its name. */
  String field(String name) {
    return label(
        schemes.stream().map(scheme -> scheme.fields().get(name)).filter(Objects::nonNull),
        field -> true,
        Field::label,
        name);
  }

  private <T> String label(
      Stream<T> all, Predicate<T> is, Function<T, Optional<LocalizedText>> label, String id) {
    return all.filter(is)
        .map(label)
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::text)
        .orElse(id);
  }

  /** In each such window; its words in a scheme, if there are no other ones. */
  String each(Window window) {
    return choose(english(window), chinese(window));
  }

  /** In each such window, in Chinese. */
  static String chinese(Window window) {
    if (window instanceof Window.Year year && !window.equals(Window.YEAR)) {
      MonthDay from = year.from();
      return "每年度（" + from.getMonthValue() + " 月 " + from.getDayOfMonth() + " 日起）";
    }
    return Optional.ofNullable(CHINESE.get(window)).orElseGet(() -> "每个 " + window);
  }

  /** In each such window, in English. */
  static String english(Window window) {
    return window.equals(Window.LIFETIME) ? "in all" : "each " + window;
  }
}
