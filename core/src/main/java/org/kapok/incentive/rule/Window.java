package org.kapok.incentive.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/**
 * Over what a step adds up: the stretch of time, or the single participation, after which its
 * running total starts anew. A participation belongs to the window in which it started, by the
 * calendar of the scheme's zone; windows are half-open.
 *
 * <p>Written as in {@code "each": "week"}: {@code participation}, {@code day}, {@code week} (ISO
 * 8601, from Monday), {@code month}, {@code quarter}, {@code half-year}, {@code year}, {@code year
 * from 04-01}, {@code year from joined}, {@code season of term}, {@code scheme}, {@code lifetime},
 * {@code unbroken week}, {@code rolling 30 days}.
 */
public sealed interface Window {
  /** One participation. */
  Window PARTICIPATION = new EachParticipation();

  /** A local day, of 23 to 25 hours. */
  Window DAY = new Calendar(Unit.DAY);

  /** An ISO 8601 week, Monday to Sunday. */
  Window WEEK = new Calendar(Unit.WEEK);

  /** A calendar month. */
  Window MONTH = new Calendar(Unit.MONTH);

  /** A calendar quarter. */
  Window QUARTER = new Calendar(Unit.QUARTER);

  /** January to June, or July to December. */
  Window HALF_YEAR = new Calendar(Unit.HALF_YEAR);

  /** A calendar year. */
  Window YEAR = new Year(MonthDay.of(1, 1));

  /** All time. */
  Window LIFETIME = new Lifetime();

  /** The effective span of the scheme. */
  Window SCHEME = new SchemeSpan();

  /** A stretch of the calendar shorter than a year. */
  enum Unit {
    /** A local day. */
    DAY("day"),
    /** An ISO 8601 week. */
    WEEK("week"),
    /** A calendar month. */
    MONTH("month"),
    /** A calendar quarter. */
    QUARTER("quarter"),
    /** Half a calendar year. */
    HALF_YEAR("half-year");

    private final String word;

    Unit(String word) {
      this.word = word;
    }

    private LocalDate start(LocalDate date) {
      return switch (this) {
        case DAY -> date;
        case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> date.withDayOfMonth(1);
        case QUARTER -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
        case HALF_YEAR -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 6 * 6 + 1, 1);
      };
    }

    private long number(LocalDate date) {
      int year = date.getYear();
      int month = date.getMonthValue() - 1;
      return switch (this) {
        case DAY -> date.toEpochDay();
        case WEEK -> Math.floorDiv(date.toEpochDay() + 3, 7);
        case MONTH -> year * 12L + month;
        case QUARTER -> year * 4L + month / 3;
        case HALF_YEAR -> year * 2L + month / 6;
      };
    }

    private LocalDate next(LocalDate start) {
      return switch (this) {
        case DAY -> start.plusDays(1);
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case QUARTER -> start.plusMonths(3);
        case HALF_YEAR -> start.plusMonths(6);
      };
    }
  }

  /** Each participation by itself. */
  record EachParticipation() implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.empty();
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return 0;
    }

    @Override
    public String toString() {
      return "participation";
    }
  }

  /**
   * A day, week, month, quarter or half-year.
   *
   * @param unit which
   */
  record Calendar(Unit unit) implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      LocalDate start = unit.start(date);
      return Optional.of(DateSpan.of(start, unit.next(start)));
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return unit.number(date);
    }

    @Override
    public String toString() {
      return unit.word;
    }
  }

  /**
   * A year that starts on a day of the calendar: calendar, fiscal or season.
   *
   * @param from its first day
   */
  record Year(MonthDay from) implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      int year = (int) numberOn(date, leapDay);
      return Optional.of(DateSpan.of(leapDay.dateIn(year, from), leapDay.dateIn(year + 1, from)));
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      LocalDate start = leapDay.dateIn(date.getYear(), from);
      return date.isBefore(start) ? date.getYear() - 1L : date.getYear();
    }

    @Override
    public String toString() {
      return from.equals(MonthDay.of(1, 1)) ? "year" : "year from " + from.toString().substring(2);
    }
  }

  /** All time. */
  record Lifetime() implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.of(DateSpan.ALWAYS);
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return 0;
    }

    @Override
    public String toString() {
      return "lifetime";
    }
  }

  /**
   * The effective span of the scheme; of each version of a programme its own. Like the lifetime if
   * the scheme has none.
   */
  record SchemeSpan() implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.empty();
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return 0;
    }

    @Override
    public String toString() {
      return "scheme";
    }
  }

  /**
   * A year of the subject's own (会员年度): from one anniversary of a date to the next, each counted
   * from the date itself.
   *
   * @param from the name of a date field of the subject, such as {@code joined}
   */
  record OwnYear(String from) implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.empty();
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return 0;
    }

    @Override
    public String toString() {
      return WindowWords.YEAR_FROM + from;
    }
  }

  /**
   * A stretch of a named calendar (学期、活动季), such as a term; between two stretches lies a window of
   * its own, and so before the first and after the last.
   *
   * @param of the name of a calendar of the scheme
   */
  record Season(String of) implements Window {
    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.empty();
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return 0;
    }

    @Override
    public String toString() {
      return WindowWords.SEASON_OF + of;
    }
  }

  /**
   * So many days that end with the day of the participation (滚动周期), both included: a new one each
   * day. For limits, which then hold in every stretch of so many days, and for the amounts of
   * accounts.
   *
   * @param days from 2 to {@value #MOST_DAYS}
   */
  record Rolling(int days) implements Window {
    private static final int MOST_DAYS = 3660;

    /**
     * Refuses other numbers of days.
     *
     * @throws IllegalArgumentException if so
     */
    public Rolling {
      if (days < 2 || days > MOST_DAYS) {
        throw new InvalidValueException(
            "rolling days must be from 2 to {0}, was {1}", MOST_DAYS, days);
      }
    }

    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.of(DateSpan.of(date.minusDays(days - 1L), date.plusDays(1)));
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return date.toEpochDay();
    }

    @Override
    public String toString() {
      return "rolling " + days + " days";
    }
  }

  /**
   * An unbroken run of consecutive windows in which the step before paid something (连续): a streak.
   * The first window without such a credit ends it, and the next credit begins a new one. A credit
   * of 0 or below neither begins nor extends a run, and outside a run it is worth nothing. The
   * window still open at the instant of scoring breaks nothing.
   *
   * @param of the windows that follow one another: a calendar window or a year
   * @param gaps which windows without a credit break nothing
   */
  record Unbroken(Window of, Gaps gaps) implements Window {

    /**
     * Refuses windows that do not follow one another.
     *
     * @throws IllegalArgumentException if it is neither a calendar window nor a year
     */
    public Unbroken {
      if (!(of instanceof Calendar) && !(of instanceof Year)) {
        throw new InvalidValueException(
            "unbroken must be of a day, week, month, quarter, half-year or year, was {0}", of);
      }
    }

    /** A run that the first window without a credit ends. */
    public Unbroken(Window of) {
      this(of, Gaps.NONE);
    }

    @Override
    public Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay) {
      return Optional.empty();
    }

    @Override
    public long numberOn(LocalDate date, LeapDay leapDay) {
      return of.numberOn(date, leapDay);
    }

    @Override
    public String toString() {
      return WindowWords.UNBROKEN + of;
    }
  }

  /** Examples of the words that {@link #parse} reads. */
  List<String> WORDS =
      List.of(
          "participation",
          "day",
          "week",
          "month",
          "quarter",
          "half-year",
          "year",
          "year from 04-01",
          "year from joined",
          "season of term",
          "scheme",
          "lifetime",
          "unbroken week",
          "rolling 30 days");

  /**
   * The dates of this window that hold the date; {@link DateSpan#ALWAYS} for {@link #LIFETIME};
   * empty where the date alone does not decide.
   *
   * @param leapDay where the first day of a year from 29 February falls in a common year
   */
  Optional<DateSpan> spanOn(LocalDate date, LeapDay leapDay);

  /**
   * The number of this window that holds the date: the next window has the next number. Always 0
   * where the date alone decides nothing.
   */
  long numberOn(LocalDate date, LeapDay leapDay);

  /**
   * Reads a window as it is written in a scheme.
   *
   * @throws IllegalArgumentException if the words are none of those above
   */
  static Window parse(String words) {
    return WindowWords.parse(words);
  }
}
