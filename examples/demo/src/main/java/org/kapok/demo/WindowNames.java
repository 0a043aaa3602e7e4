package org.kapok.demo;

import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.kapok.incentive.rule.Window;

/** What people call a window: what is paid in it is paid each so often. */
final class WindowNames {
  private static final Map<Window, String> CHINESE =
      Map.of(
          Window.PARTICIPATION, "每次",
          Window.DAY, "每日",
          Window.WEEK, "每周",
          Window.MONTH, "每月",
          Window.QUARTER, "每季度",
          Window.HALF_YEAR, "每半年",
          Window.YEAR, "每年",
          Window.LIFETIME, "累计",
          Window.SCHEME, "方案期内");

  private static final List<Window> SHORTEST_FIRST =
      List.of(
          Window.PARTICIPATION,
          Window.DAY,
          Window.WEEK,
          Window.MONTH,
          Window.QUARTER,
          Window.HALF_YEAR,
          Window.YEAR,
          Window.SCHEME,
          Window.LIFETIME);

  private WindowNames() {}

  /** {@code each year from 04-01}, {@code 每年度（4 月 1 日起）}; a rarer one as the scheme writes it. */
  static String of(Window window, Language language) {
    if (window.equals(Window.LIFETIME)) {
      return language.say("ever", "累计");
    }
    return language.say("each " + window, chinese(window));
  }

  /** The place of the window among others, the shortest first. */
  static int rank(Window window) {
    int rank = SHORTEST_FIRST.indexOf(window);
    return rank < 0 ? SHORTEST_FIRST.indexOf(Window.YEAR) : rank;
  }

  private static String chinese(Window window) {
    if (window instanceof Window.Year year && !window.equals(Window.YEAR)) {
      MonthDay first = year.from();
      return "每年度（" + first.getMonthValue() + " 月 " + first.getDayOfMonth() + " 日起）";
    }
    return CHINESE.getOrDefault(window, window.toString());
  }
}
