package org.kapok.benchmarks.scoring;

import static org.kapok.benchmarks.scoring.TwentyRules.DAY_MOST;
import static org.kapok.benchmarks.scoring.TwentyRules.REFERRALS_MOST;
import static org.kapok.benchmarks.scoring.TwentyRules.UNLIMITED;
import static org.kapok.benchmarks.scoring.TwentyRules.WEEKS_IN_A_ROW;
import static org.kapok.benchmarks.scoring.TwentyRules.YEAR_END;
import static org.kapok.benchmarks.scoring.TwentyRules.YEAR_START;

import java.util.Arrays;

/**
 * The twenty rules written out as a programmer in a hurry for speed would: a branch for each kind,
 * constants in place, all state in plain fields and small arrays. This is what a scheme as data is
 * held to.
 */
final class HandLoop {
  private static final int DAY = 86_400;
  private static final int EVENING = 20 * 3600;
  private static final int MORNING = 6 * 3600;
  private static final int NEVER = -2;

  private static final int[] KIND_MOST = new int[Kind.ALL.size()];
  private static final int[] TIER_TENTHS = new int[Tier.ALL.size()];

  static {
    Arrays.setAll(KIND_MOST, TwentyRules::kindMost);
    Arrays.setAll(TIER_TENTHS, TwentyRules::tierTenths);
  }

  private final long[] totals = new long[TwentyRules.RULES];
  private final long[] awards = new long[TwentyRules.RULES];
  private final int[] weekPaid = new int[TwentyRules.RULES];
  private final int[] kindPaid = new int[Kind.ALL.size()];
  private int day;
  private int dayPaid;
  private int week;
  private int kindsSeen;
  private int themesSeen;
  private int referrals;
  private int weekBefore;
  private int weeksInARow;
  private long points;

  /** Starts a member. */
  void begin() {
    Arrays.fill(weekPaid, 0);
    Arrays.fill(kindPaid, 0);
    day = NEVER;
    week = NEVER;
    weekBefore = NEVER;
    dayPaid = 0;
    kindsSeen = 0;
    themesSeen = 0;
    referrals = 0;
    weeksInARow = 0;
    points = 0;
  }

  /** The points of the member so far. */
  long points() {
    return points;
  }

  /** Adds what the rules brought, over all members. */
  void addTo(Points result) {
    for (int rule = 0; rule < TwentyRules.RULES; rule++) {
      result.add(rule, totals[rule], awards[rule]);
    }
  }

  /** Scores the member's next participation; numbers as in a {@link Workload}. */
  void score(
      long second,
      int kind,
      int minutes,
      int function,
      int theme,
      int tier,
      int rating,
      boolean noShow) {
    if (second < YEAR_START || second >= YEAR_END) {
      return;
    }
    if (noShow) {
      payAlways(19, -50);
      return;
    }
    int inYear = (int) (second - YEAR_START);
    int today = inYear / DAY;
    if (today != day) {
      turnTo(today);
    }
    int factor = TIER_TENTHS[tier];
    switch (kind) {
      case 0 -> pay(0, kind, 100, 100);
      case 1 -> {
        if (minutes >= 30) {
          pay(1, kind, minutes / 30 * 2 * factor, 200);
        }
        payIfWellRated(kind, rating);
        payIfLongTraining(kind, function, minutes);
      }
      case 2 -> {
        if (minutes >= 60) {
          pay(2, kind, 8 * factor, 240);
        }
        payIfWeekend(kind);
      }
      case 3 -> {
        if (minutes >= 30) {
          pay(3, kind, minutes / 30 * 3 * factor, 300);
        }
        payIfNight(kind, inYear, factor);
        payIfWeekend(kind);
      }
      case 4 -> {
        if (minutes >= 45) {
          pay(4, kind, 15 * factor, 300);
        }
        payIfWellRated(kind, rating);
        payIfLongTraining(kind, function, minutes);
      }
      case 5 -> {
        if (tier > 0) {
          pay(5, kind, minutes / 30 * 3 * factor, 200);
        }
        payIfWellRated(kind, rating);
      }
      case 6 -> payRoute(kind, theme);
      case 7 -> {
        if (function == 0 || function == 2 || function == 3) {
          pay(8, kind, 30, 90);
        }
        payIfWeekend(kind);
      }
      case 8 -> pay(9, kind, 10, 30);
      case 9 -> pay(10, kind, 50, 100);
      case 10 -> {
        if (++referrals <= REFERRALS_MOST) {
          pay(11, kind, 100, UNLIMITED);
        }
      }
      default -> {
        if (minutes >= 20) {
          pay(12, kind, 6 * factor, 180);
        }
        payIfNight(kind, inYear, factor);
        payIfWeekend(kind);
      }
    }
    payIfFirst(kind);
    if (weekBefore != week) {
      countWeek();
    }
  }

  private void turnTo(int today) {
    day = today;
    dayPaid = 0;
    int thisWeek = (today + 2) / 7; // 2025 begins on a Wednesday
    if (thisWeek != week) {
      week = thisWeek;
      Arrays.fill(weekPaid, 0);
    }
  }

  private void payIfWellRated(int kind, int rating) {
    if (rating >= 4) {
      pay(13, kind, 20, 80);
    }
  }

  private void payIfNight(int kind, int inYear, int factor) {
    int ofDay = inYear - day * DAY;
    if (ofDay >= EVENING || ofDay < MORNING) {
      pay(14, kind, 2 * factor, 60);
    }
  }

  private void payIfWeekend(int kind) {
    if (day + 2 - week * 7 >= 5) {
      pay(15, kind, 20, 80);
    }
  }

  private void payIfLongTraining(int kind, int function, int minutes) {
    if (function == 1 && minutes >= 90) {
      pay(16, kind, 30, 90);
    }
  }

  private void payRoute(int kind, int theme) {
    if (theme < 0) {
      return;
    }
    pay(6, kind, 60, 180);
    if ((themesSeen & 1 << theme) == 0) {
      themesSeen |= 1 << theme;
      pay(7, kind, 120, UNLIMITED);
    }
  }

  private void payIfFirst(int kind) {
    if ((kindsSeen & 1 << kind) == 0) {
      kindsSeen |= 1 << kind;
      pay(17, kind, 20, UNLIMITED);
    }
  }

  private void countWeek() {
    weeksInARow = weekBefore + 1 == week ? weeksInARow + 1 : 1;
    weekBefore = week;
    if (weeksInARow == WEEKS_IN_A_ROW) {
      weeksInARow = 0;
      payAlways(18, 200);
    }
  }

  private void payAlways(int rule, int tenths) {
    points += tenths;
    totals[rule] += tenths;
    awards[rule]++;
  }

  private void pay(int rule, int kind, int tenths, int weekMost) {
    int paid = Math.min(tenths, weekMost - weekPaid[rule]);
    weekPaid[rule] += paid;
    paid = Math.min(paid, KIND_MOST[kind] - kindPaid[kind]);
    kindPaid[kind] += paid;
    paid = Math.min(paid, DAY_MOST - dayPaid);
    dayPaid += paid;
    points += paid;
    totals[rule] += paid;
    awards[rule] += paid > 0 ? 1 : 0;
  }
}
