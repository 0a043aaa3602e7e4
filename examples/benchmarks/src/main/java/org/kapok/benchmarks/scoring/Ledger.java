package org.kapok.benchmarks.scoring;

import static org.kapok.benchmarks.scoring.TwentyRules.RULES;

import java.util.Arrays;

/**
 * What stands around the conditions where a rule engine decides only those: reads the facts of one
 * participation after the other, and pays by the rules that matched.
 */
final class Ledger {
  private static final int DAY = 86_400;
  private static final int NEVER = -2;

  private final Workload workload;
  private final Points points;
  private final long[] totals = new long[RULES];
  private final long[] awards = new long[RULES];
  private final int[] weekPaid = new int[RULES];
  private final int[] kindPaid = new int[Kind.ALL.size()];
  private final int[] themesSeen = new int[Theme.ALL.size()];
  private final int[] kindsSeen = new int[Kind.ALL.size()];
  private int member = -1;
  private int current;
  private int readDay;
  private int readWeek;
  private int weeksInARow;
  private int paidDay;
  private int paidWeek;
  private int dayPaid;
  private long sum;

  Ledger(Workload workload) {
    this.workload = workload;
    points = new Points(workload.members());
  }

  /** The facts of the row, which must be the next one. The rows before may still be unpaid. */
  void read(int row, Facts facts) {
    if (row == 0 || workload.member[row] != workload.member[row - 1]) {
      beginReading();
    }
    facts.read(workload, row);
    int inYear = (int) (workload.second[row] - TwentyRules.YEAR_START);
    readDay = inYear / DAY;
    facts.readTime(inYear % DAY / 3600, (readDay + 2) % 7 + 1);
    if (!workload.noShow[row]) {
      readPast(row, facts);
    } else {
      facts.readPast(false, false, 0, false);
    }
  }

  private void beginReading() {
    Arrays.fill(themesSeen, 0);
    Arrays.fill(kindsSeen, 0);
    readWeek = NEVER;
    weeksInARow = 0;
  }

  private void readPast(int row, Facts facts) {
    int kind = workload.kind[row];
    int theme = workload.theme[row];
    boolean isRoute = kind == Kind.ROUTE_COMPLETED.number() && theme >= 0;
    boolean isFirstOfTheme = isRoute && themesSeen[theme]++ == 0;
    int ofKind = ++kindsSeen[kind];
    int referral = kind == Kind.REFERRAL.number() ? ofKind : 0;
    facts.readPast(isFirstOfTheme, ofKind == 1, referral, isFourthWeek());
  }

  private boolean isFourthWeek() {
    int week = (readDay + 2) / 7;
    if (week == readWeek) {
      return false;
    }
    weeksInARow = week == readWeek + 1 ? weeksInARow % TwentyRules.WEEKS_IN_A_ROW + 1 : 1;
    readWeek = week;
    return weeksInARow == TwentyRules.WEEKS_IN_A_ROW;
  }

  /** Starts to pay for the row, which must be the next one. */
  void begin(int row) {
    if (workload.member[row] != member) {
      close();
      member = workload.member[row];
      Arrays.fill(weekPaid, 0);
      Arrays.fill(kindPaid, 0);
      paidDay = NEVER;
      paidWeek = NEVER;
      sum = 0;
    }
    int day = (int) (workload.second[row] - TwentyRules.YEAR_START) / DAY;
    if (day != paidDay) {
      paidDay = day;
      dayPaid = 0;
    }
    int week = (day + 2) / 7;
    if (week != paidWeek) {
      paidWeek = week;
      Arrays.fill(weekPaid, 0);
    }
    current = row;
  }

  /** Pays for the row that was started, by the rule; rules in their order. */
  void pay(int rule) {
    int paid = TwentyRules.pay(rule);
    if (TwentyRules.isByHalfHour(rule)) {
      paid *= workload.minutes[current] / 30;
    }
    if (TwentyRules.isByTier(rule)) {
      paid = paid * TwentyRules.tierTenths(workload.tier[current]) / 10;
    }
    if (rule < 18) {
      paid = limited(paid, rule, workload.kind[current]);
    }
    sum += paid;
    totals[rule] += paid;
    awards[rule] += paid == 0 ? 0 : 1;
  }

  private int limited(int tenths, int rule, int kind) {
    int paid = Math.min(tenths, TwentyRules.weekMost(rule) - weekPaid[rule]);
    weekPaid[rule] += paid;
    paid = Math.min(paid, TwentyRules.kindMost(kind) - kindPaid[kind]);
    kindPaid[kind] += paid;
    paid = Math.min(paid, TwentyRules.DAY_MOST - dayPaid);
    dayPaid += paid;
    return paid;
  }

  private void close() {
    if (member >= 0) {
      points.put(member, sum);
    }
  }

  /** The points of all members, once, after the last row. */
  Points points() {
    close();
    for (int rule = 0; rule < RULES; rule++) {
      points.add(rule, totals[rule], awards[rule]);
    }
    return points;
  }
}
