package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.NamedCalendar;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/**
 * How many windows of one kind a window of another kind can meet. Calendar windows are counted over
 * the scheme's span, or over 28 years, which hold every year by length and first weekday in every
 * order of three.
 */
final class Covers {
  private static final LocalDate CYCLE = LocalDate.of(1999, 1, 1);
  private static final int CYCLE_YEARS = 30;
  private static final OptionalLong ONE = OptionalLong.of(1);
  private static final OptionalLong OPEN = OptionalLong.empty();

  private final DateSpan effective;
  private final LeapDay leapDay;
  private final Map<String, NamedCalendar> calendars;
  private final boolean datesGoBack;
  private final Map<List<Window>, OptionalLong> known = new HashMap<>();

  Covers(IncentiveScheme scheme) {
    effective = scheme.effective();
    leapDay = scheme.leapDay();
    calendars = scheme.calendars();
    datesGoBack = RepeatedDates.in(scheme.zone());
  }

  /** Whether a later participation may have an earlier date. */
  boolean datesGoBack() {
    return datesGoBack;
  }

  /** How many windows {@code part} one window {@code whole} can meet at most; empty: any number. */
  OptionalLong count(Window part, Window whole) {
    OptionalLong found = known.get(List.of(part, whole));
    if (found == null) {
      found = find(part, whole);
      known.put(List.of(part, whole), found);
    }
    return found;
  }

  /** Whether each window {@code part} lies in one window {@code whole}. */
  boolean nests(Window part, Window whole) {
    boolean fixed =
        !(part instanceof Window.Unbroken || part instanceof Window.Rolling)
            && !(whole instanceof Window.Unbroken || whole instanceof Window.Rolling);
    return fixed && count(/* part= */ whole, /* whole= */ part).equals(ONE);
  }

  private OptionalLong find(Window part, Window whole) {
    if (part instanceof Window.Unbroken run) {
      return whole.equals(Window.PARTICIPATION) ? ONE : count(run.of(), whole);
    }
    if (part.equals(whole)
        || isAllTime(part)
        || whole.equals(Window.PARTICIPATION)
        || (whole.equals(Window.DAY) && !part.equals(Window.PARTICIPATION))) {
      return ONE;
    }
    if (part.equals(Window.PARTICIPATION)
        || whole instanceof Window.Unbroken
        || isDatedYear(part)) {
      return OPEN;
    }
    if (part instanceof Window.Season season) {
      return stretches(season);
    }
    if (isAllTime(whole)) {
      return inAllTime(part);
    }
    return isCalendar(part) && isCalendar(whole) ? counted(part, whole) : byLength(part, whole);
  }

  /** All stretches of a calendar and what lies between. */
  private OptionalLong stretches(Window.Season season) {
    Optional<NamedCalendar> calendar =
        Optional.ofNullable(calendars.get(season.of())).filter(each -> each.covers().isPresent());
    return calendar.isPresent() ? OptionalLong.of(2L * calendar.get().days().size() + 1) : OPEN;
  }

  /** A year from a date that may become another one while the subject goes on. */
  private static boolean isDatedYear(Window window) {
    return window instanceof Window.OwnYear own
        && !own.from().equals("joined")
        && !own.from().equals("birthDate");
  }

  static boolean isAllTime(Window window) {
    return window.equals(Window.LIFETIME) || window.equals(Window.SCHEME);
  }

  static boolean isCalendar(Window window) {
    return window instanceof Window.Calendar || window instanceof Window.Year;
  }

  private OptionalLong inAllTime(Window part) {
    if (!effective.hasStart() || !effective.hasEnd()) {
      return OPEN;
    }
    if (isCalendar(part)) {
      return OptionalLong.of(numbers(part, effective));
    }
    long days = ChronoUnit.DAYS.between(effective.startInclusive(), effective.endExclusive());
    return byLength(part, days);
  }

  /** How many windows meet the dates. */
  long numbers(Window part, DateSpan dates) {
    return part.numberOn(dates.endExclusive().minusDays(1), leapDay)
        - part.numberOn(dates.startInclusive(), leapDay)
        + 1;
  }

  private OptionalLong counted(Window part, Window whole) {
    LocalDate start = CYCLE;
    LocalDate end = CYCLE.plusYears(CYCLE_YEARS);
    boolean clipped =
        effective.hasStart()
            && effective.hasEnd()
            && effective.endExclusive().isBefore(effective.startInclusive().plusYears(CYCLE_YEARS));
    if (clipped) {
      start = effective.startInclusive();
      end = effective.endExclusive();
    }
    long most = 1;
    LocalDate date = start;
    while (date.isBefore(end)) {
      DateSpan span = whole.spanOn(date, leapDay).orElseThrow();
      LocalDate first = clipped ? later(span.startInclusive(), start) : span.startInclusive();
      LocalDate next = span.endExclusive();
      LocalDate last = clipped && next.isAfter(end) ? end : next;
      most = Math.max(most, numbers(part, DateSpan.of(first, last)));
      date = next;
    }
    return OptionalLong.of(most);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private OptionalLong byLength(Window part, Window whole) {
    OptionalLong longest = length(whole, true);
    return longest.isEmpty() ? OPEN : byLength(part, longest.getAsLong());
  }

  private OptionalLong byLength(Window part, long days) {
    if (part instanceof Window.Rolling rolling) {
      return OptionalLong.of((days + rolling.days() - 1) / rolling.days());
    }
    OptionalLong least = length(part, false);
    if (least.isEmpty()) {
      return OPEN;
    }
    long shortest = least.getAsLong();
    return OptionalLong.of((days - 1 + shortest - 1) / shortest + 1);
  }

  /** The days of the shortest window of a kind that has a length. */
  static long shortest(Window window) {
    return length(window, false).orElseThrow();
  }

  /** The days of the longest or shortest window of the kind. */
  private static OptionalLong length(Window window, boolean longest) {
    if (window instanceof Window.Rolling rolling) {
      return OptionalLong.of(rolling.days());
    }
    if (window instanceof Window.Year || window instanceof Window.OwnYear) {
      return OptionalLong.of(longest ? 366 : 365);
    }
    List<Window> kinds =
        new ArrayList<>(
            List.of(Window.DAY, Window.WEEK, Window.MONTH, Window.QUARTER, Window.HALF_YEAR));
    int[] least = {1, 7, 28, 90, 181};
    int[] most = {1, 7, 31, 92, 184};
    int kind = kinds.indexOf(window);
    return kind < 0 ? OPEN : OptionalLong.of(longest ? most[kind] : least[kind]);
  }
}
