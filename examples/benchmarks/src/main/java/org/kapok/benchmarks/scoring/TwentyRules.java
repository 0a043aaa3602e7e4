package org.kapok.benchmarks.scoring;

import java.time.Instant;

/**
 * The numbers of the twenty rules, in tenths of a point, for the contenders that are written for
 * them. How they read:
 *
 * <ul>
 *   <li>A member's participations count by start, then by number; the rules of one in their order.
 *   <li>A no-show pays R20 alone, and is otherwise as if it were not there.
 *   <li>An amount is the rule's pay, for each full half hour if it says so, times the member's tier
 *       if it says so. Then it is cut to what is left of the rule's week (Monday to Sunday in
 *       Asia/Shanghai), then to what is left of the kind's year, then to what is left of the day;
 *       each counts what it let through.
 *   <li>R08 and R18 pay the first of a theme and of a kind, R12 the first five referrals, whatever
 *       was left of the limits.
 *   <li>R19 pays at the first participation of each fourth week in a row, then the row starts anew.
 *       R19 and R20 know no limits.
 * </ul>
 */
final class TwentyRules {
  /** How many there are. */
  static final int RULES = 20;

  /** The first second of 2025 in Asia/Shanghai, which is eight hours ahead all year. */
  static final long YEAR_START = Instant.parse("2024-12-31T16:00:00Z").getEpochSecond();

  /** The first second after 2025. */
  static final long YEAR_END = Instant.parse("2025-12-31T16:00:00Z").getEpochSecond();

  /** No limit. */
  static final int UNLIMITED = Integer.MAX_VALUE / 2;

  /** What a day may bring. */
  static final int DAY_MOST = 300;

  /** How many referrals of a year are paid. */
  static final int REFERRALS_MOST = 5;

  /** How many weeks in a row are paid. */
  static final int WEEKS_IN_A_ROW = 4;

  private static final int[] PAY = {
    100, 20, 80, 30, 150, 30, 60, 120, 30, 10, 50, 100, 60, 20, 20, 20, 30, 20, 200, -50
  };
  private static final int[] WEEK_MOST = {
    100, 200, 240, 300, 300, 200, 180, UNLIMITED, 90, 30, 100, UNLIMITED, 180, 80, 60, 80, 90,
    UNLIMITED, UNLIMITED, UNLIMITED
  };
  private static final int[] KIND_MOST = {
    400, 600, 600, 1000, 800, 600, 600, 300, 100, 200, 500, 600
  };
  private static final int[] TIER_TENTHS = {10, 12, 15};

  private TwentyRules() {}

  /** What the rule pays, once or for each half hour. */
  static int pay(int rule) {
    return PAY[rule];
  }

  /** Whether the rule pays for each full half hour. */
  static boolean isByHalfHour(int rule) {
    return rule == 1 || rule == 3 || rule == 5;
  }

  /** Whether the rule pays more to the skilled. */
  static boolean isByTier(int rule) {
    return (rule >= 1 && rule <= 5) || rule == 12 || rule == 14;
  }

  /** What a week may bring by the rule. */
  static int weekMost(int rule) {
    return WEEK_MOST[rule];
  }

  /** What a year may bring by participations of the kind. */
  static int kindMost(int kind) {
    return KIND_MOST[kind];
  }

  /** The factor of the tier, in tenths. */
  static int tierTenths(int tier) {
    return TIER_TENTHS[tier];
  }

  /** How the rule is called: {@code R01} is number 0. */
  static String name(int rule) {
    return (rule < 9 ? "R0" : "R") + (rule + 1);
  }
}
