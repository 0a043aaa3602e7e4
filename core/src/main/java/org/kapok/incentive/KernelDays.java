package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.kapok.incentive.rule.Window;

/** The days that a {@link Kernel} covers: their windows, and what local time is ahead of UTC. */
final class KernelDays {
  static final int SECONDS_OF_DAY = 86_400;
  static final int SECONDS_OF_MINUTE = 60;

  /** More days than this are left to the general engine. */
  private static final long MOST_DAYS = 200_000;

  /** The first day, of which the number is 0. */
  long first = Long.MAX_VALUE;

  /** The window of each kind, by kind, then by day; the first day's windows have the number 0. */
  int[][] windows = new int[0][];

  /** More than there are windows of any kind. */
  long stride = 1;

  /** When local time changes, in seconds since 1970, and what it is ahead before and after each. */
  long[] changes = {};

  int[] ahead = {0};

  private final List<WindowProgram> used;
  private final ZoneRules zone;
  private long last = Long.MIN_VALUE;
  private long firstSecond = Long.MAX_VALUE;
  private long lastSecond = Long.MIN_VALUE;
  private boolean isImpossible;

  KernelDays(Program program) {
    used = program.windows();
    zone = program.zone().getRules();
  }

  /** How many days are covered. */
  int count() {
    return (int) (last - first) + 1;
  }

  /** How many kinds of windows there are. */
  int kinds() {
    return used.size();
  }

  /** The number of the kind that each participation is by itself; −1 if there is none. */
  int participation() {
    for (int kind = 0; kind < used.size(); kind++) {
      if (used.get(kind).window().equals(Window.PARTICIPATION)) {
        return kind;
      }
    }
    return -1;
  }

  /** What the cover of the days of some seconds came to. */
  enum Cover {
    AS_BEFORE,
    GROWN,
    IMPOSSIBLE
  }

  /** Covers the days of these seconds, too. */
  Cover cover(long from, long to) {
    if (!isImpossible && from >= firstSecond && to <= lastSecond) {
      return Cover.AS_BEFORE;
    }
    firstSecond = Math.min(firstSecond, from);
    lastSecond = Math.max(lastSecond, to);
    long newFirst = Math.min(first, Math.floorDiv(firstSecond, (long) SECONDS_OF_DAY) - 2);
    long newLast = Math.max(last, Math.floorDiv(lastSecond, (long) SECONDS_OF_DAY) + 2);
    isImpossible |= newLast - newFirst > MOST_DAYS || !readZone();
    if (isImpossible) {
      return Cover.IMPOSSIBLE;
    }
    boolean isGrown = newFirst < first || newLast > last;
    if (isGrown) {
      first = newFirst;
      last = newLast;
      numberWindows();
    }
    return isGrown ? Cover.GROWN : Cover.AS_BEFORE;
  }

  private void numberWindows() {
    windows = new int[used.size()][count()];
    for (int kind = 0; kind < used.size(); kind++) {
      WindowProgram window = used.get(kind);
      if (window.isTotal()) {
        long origin = window.number(LocalDate.ofEpochDay(first), Optional.empty());
        for (int day = 0; day < count(); day++) {
          long number = window.number(LocalDate.ofEpochDay(first + day), Optional.empty());
          windows[kind][day] = (int) (number - origin);
        }
      }
    }
    stride = Math.max(stride, count() + 2L);
  }

  /** Finds the offsets; whether no day can be left and entered once more. */
  private boolean readZone() {
    LongStream.Builder seconds = LongStream.builder();
    Instant begin = Instant.ofEpochSecond(firstSecond);
    ZoneOffsetTransition next = zone.nextTransition(begin);
    while (next != null && next.toEpochSecond() <= lastSecond) {
      if (next.getDateTimeBefore()
          .minusNanos(1)
          .toLocalDate()
          .isAfter(next.getDateTimeAfter().toLocalDate())) {
        return false;
      }
      seconds.add(next.toEpochSecond());
      next = zone.nextTransition(next.getInstant());
    }
    changes = seconds.build().toArray();
    ahead =
        LongStream.concat(LongStream.of(firstSecond), LongStream.of(changes))
            .mapToInt(second -> zone.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds())
            .toArray();
    return true;
  }
}
