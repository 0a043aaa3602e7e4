package org.kapok.order;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kapok.id.NeedId;
import org.kapok.id.OrderId;
import org.kapok.id.RequestKey;
import org.kapok.problem.InvalidValueException;

/**
 * A need that comes again and again (周期服务): meals every day, a visit every month. It yields needs
 * and orders of ids that are always the same, so that yielding them again places nothing twice.
 *
 * <p>Windows keep their time of the clock in the zone; dates are counted from the first, so that a
 * need of 31 January that comes every month comes on 28 February and on 31 March.
 *
 * <p>Example: {@code new Recurrence(need, Period.ofWeeks(1), 4, zone).needs()} are four needs, of
 * ids {@code n-1/0} to {@code n-1/3}.
 *
 * @param first the first need, with at least one window
 * @param every after what period it comes again: days, months or years, none of them negative, at
 *     most 100 years
 * @param times how often it comes in all, from 1 to 1000
 * @param zone by whose calendar and clock
 */
public record Recurrence(Need first, Period every, int times, ZoneId zone) {
  private static final int MOST = 1000;
  private static final int LONGEST_ID = ServiceOrder.LONGEST_ID - "/999".length();
  private static final long MOST_MONTHS = 1200;
  private static final int MOST_DAYS = 36_525;

  /**
   * Refuses what never or always comes.
   *
   * @throws IllegalArgumentException if the need has no window or too long an id, the period or the
   *     number is out of range
   */
  public Recurrence {
    if (first.windows().isEmpty()) {
      throw new InvalidValueException(
          "Recurrence.first must have a window, had none (need {0})", first.id());
    }
    if (first.id().value().length() > LONGEST_ID) {
      throw new InvalidValueException(
          "Recurrence.first must have an id of at most {0} characters, so that its "
              + "orders can be numbered, was {1}",
          LONGEST_ID, first.id());
    }
    if (every.isZero()
        || every.isNegative()
        || every.getYears() * 12L + every.getMonths() > MOST_MONTHS
        || every.getDays() > MOST_DAYS) {
      throw new InvalidValueException(
          "Recurrence.every must be above 0 and at most 100 years, was {0} (need {1})",
          every, first.id());
    }
    if (times < 1 || times > MOST) {
      throw new InvalidValueException(
          "Recurrence.times must be from 1 to {0}, was {1} (need {2})", MOST, times, first.id());
    }
  }

  /** Every need, the first one first. */
  public List<Need> needs() {
    return IntStream.range(0, times).mapToObj(this::need).toList();
  }

  /** The needs whose first window starts in that one. */
  public List<Need> needs(TimeWindow period) {
    return needs().stream().filter(each -> period.contains(each.windows().get(0).start())).toList();
  }

  private Need need(int number) {
    Period since = every.multipliedBy(number);
    return Need.builder()
        .from(first)
        .id(NeedId.of(first.id() + "/" + number))
        .origin(new Origin.Repeated(first.id(), number))
        .windows(
            first.windows().stream()
                .map(each -> new TimeWindow(later(each.start(), since), later(each.end(), since)))
                .toList())
        .build();
  }

  private Instant later(Instant instant, Period since) {
    return instant.atZone(zone).plus(since).toInstant();
  }

  /**
   * Each of the needs of that period placed as an order, of the same id as the need. The request
   * key is the id too, so that whoever places them again is told that it has happened.
   *
   * @param period whose needs
   * @param at when they are placed
   */
  public List<OrderRecord> orders(TimeWindow period, Instant at) {
    return needs(period).stream()
        .map(
            need ->
                new OrderRecord(
                    OrderId.of(need.id().value()),
                    new OrderEvent.Placed(
                        new Stamp(
                            at,
                            Party.SYSTEM,
                            Optional.of(need.requester()),
                            RequestKey.of(need.id().value())),
                        need)))
        .toList();
  }
}
