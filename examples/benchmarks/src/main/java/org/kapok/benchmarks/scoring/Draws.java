package org.kapok.benchmarks.scoring;

import java.util.SplittableRandom;

/** Draws the participations of a workload, in the order of their numbers. */
final class Draws {
  private static final int DAYS = 365;

  private final SplittableRandom random = new SplittableRandom(20250101L);
  private final Workload drawn;
  private int member;
  private int day;

  Draws(int count) {
    drawn = new Workload(count);
  }

  Workload all() {
    for (int i = 0; i < drawn.count(); i++) {
      draw(i);
    }
    return drawn;
  }

  /** What is drawn first decides what follows: the order of the calls is the workload's. */
  private void draw(int row) {
    moveOn(row);
    int minute = minuteOfDay();
    int kind = kind();
    boolean isLong =
        kind == Kind.STUDY_SESSION.number()
            || kind == Kind.VOLUNTEER_SERVICE.number()
            || kind == Kind.ADVISORY.number();
    int themed = kind == Kind.ROUTE_COMPLETED.number() ? 90 : 20;
    drawn.id[row] = row;
    drawn.member[row] = member;
    drawn.kind[row] = (byte) kind;
    drawn.second[row] = TwentyRules.YEAR_START + day * 86_400L + minute * 60L + random.nextInt(60);
    drawn.minutes[row] =
        (short) (isLong ? 15 + 5 * random.nextInt(64) : 5 + 5 * random.nextInt(36));
    drawn.function[row] = (byte) random.nextInt(Function.ALL.size());
    drawn.theme[row] = (byte) (percent() < themed ? random.nextInt(Theme.ALL.size()) : -1);
    drawn.tier[row] = (byte) tier(member);
    drawn.rating[row] = (byte) (percent() < 40 ? 0 : 1 + random.nextInt(5));
    drawn.noShow[row] = percent() < 3;
  }

  /** Of ten members six are general, three are skilled, and one is an expert. */
  static int tier(int member) {
    int place = member % 10;
    return place < 6 ? 0 : place < 9 ? 1 : 2;
  }

  private int percent() {
    return random.nextInt(100);
  }

  /** Another member on any day, the same one on the same day, or the same one some days later. */
  private void moveOn(int row) {
    int draw = percent();
    if (row == 0 || draw < 45) {
      double place = random.nextDouble();
      boolean isBusy = random.nextInt(3) == 0;
      member = (int) ((isBusy ? place * place : place) * drawn.members());
      day = random.nextInt(DAYS);
    } else if (draw >= 70) {
      day = Math.min(DAYS - 1, day + random.nextInt(9));
    }
  }

  private int minuteOfDay() {
    int draw = percent();
    if (draw < 70) {
      return 480 + random.nextInt(720);
    }
    return draw < 85 ? 1080 + random.nextInt(300) : random.nextInt(1440);
  }

  private int kind() {
    int kind = 0;
    int left = percent();
    while (left >= Kind.ALL.get(kind).share()) {
      left -= Kind.ALL.get(kind++).share();
    }
    return kind;
  }
}
