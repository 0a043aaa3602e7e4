package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kapok.quantity.Ratio;

/**
 * What a limit has let pass on each of the last days. What counts is the stretch that ends today
 * and, of at most so many days, holds the most: then no stretch of so many days ever passes the
 * limit, also where a deduction falls out of it.
 */
final class RollingTotals extends StepTotals {
  private final int days;
  private final List<Days> byKey = new ArrayList<>();
  private long today;

  /** The days of one key, in ascending order. */
  private static final class Days {
    private long[] dates = new long[4];
    private long[] sums = new long[4];
    private int size;

    /** The place of the date, entered if it is not there. */
    int at(long date) {
      int found = Arrays.binarySearch(dates, 0, size, date);
      if (found >= 0) {
        return found;
      }
      int place = -found - 1;
      dates = grown(dates, size + 1);
      sums = grown(sums, size + 1);
      System.arraycopy(dates, place, dates, place + 1, size - place);
      System.arraycopy(sums, place, sums, place + 1, size - place);
      dates[place] = date;
      sums[place] = 0;
      size++;
      return place;
    }

    /** Drops the days before the date. */
    void drop(long before) {
      int kept = 0;
      while (kept < size && dates[kept] < before) {
        kept++;
      }
      System.arraycopy(dates, kept, dates, 0, size - kept);
      System.arraycopy(sums, kept, sums, 0, size - kept);
      size -= kept;
    }
  }

  RollingTotals(Keys keys, int days) {
    super(keys);
    this.days = days;
  }

  @Override
  void clear() {
    super.clear();
    byKey.clear();
  }

  @Override
  boolean turnTo(Run run, long credit) {
    turnToKey(keys.number(run.reading.values));
    today = run.reading.date().toEpochDay();
    current().drop(today - days); // one more than counts: clocks may be put back past midnight
    return false;
  }

  private void turnToKey(int key) {
    turnTo(key);
    while (byKey.size() <= key) {
      byKey.add(new Days());
    }
  }

  private Days current() {
    return byKey.get(place());
  }

  @Override
  long total() {
    Days current = current();
    long sum = 0;
    for (int i = 0; i < current.size; i++) {
      if (current.dates[i] > today - days && current.dates[i] <= today) {
        sum = Math.addExact(sum, current.sums[i]);
      }
    }
    return sum;
  }

  @Override
  long counted(boolean least) {
    Days current = current();
    int at = current.at(today);
    long sum = current.sums[at];
    long counted = sum;
    for (int i = at - 1; i >= 0 && current.dates[i] > today - days; i--) {
      sum = Math.addExact(sum, current.sums[i]);
      counted = least ? Math.min(counted, sum) : Math.max(counted, sum);
    }
    return counted;
  }

  @Override
  IntStream places(Run run) {
    return IntStream.range(0, byKey.size());
  }

  @Override
  int key(int atPlace) {
    return atPlace;
  }

  @Override
  void describe(int atPlace, long units, TotalState.Builder total) {
    Days kept = byKey.get(atPlace);
    for (int i = 0; i < kept.size; i++) {
      total.addDays(
          new TotalState.DayState(
              LocalDate.ofEpochDay(kept.dates[i]), Ratio.of(kept.sums[i], units)));
    }
  }

  @Override
  void restore(int key, TotalState state, long units) {
    turnToKey(key);
    for (TotalState.DayState day : state.days()) {
      int at = current().at(day.date().toEpochDay());
      current().sums[at] = StateKeeper.units(day.total(), units);
    }
  }

  @Override
  void add(long credit) {
    Days current = current();
    int at = current.at(today);
    current.sums[at] = Math.addExact(current.sums[at], credit);
  }

  @Override
  void set(long total) {
    throw new IllegalStateException("rolling days are only added to");
  }
}
