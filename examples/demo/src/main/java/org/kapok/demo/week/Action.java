package org.kapok.demo.week;

import java.time.Instant;
import java.util.Comparator;

/**
 * Something that somebody is going to do with an order, unless it went another way by then.
 *
 * @param at when
 * @param order the number of the order
 * @param what what
 * @param dispatches how often the order must have been dispatched by then
 */
record Action(Instant at, int order, What what, int dispatches) implements Comparable<Action> {
  private static final Comparator<Action> ORDER =
      Comparator.comparing(Action::at).thenComparing(Action::order).thenComparing(Action::what);

  /** What may be done. */
  enum What {
    PLACE,
    SCREEN,
    WITHDRAW,
    CLAIM,
    ANSWER,
    TIME_OUT,
    START,
    FINISH,
    RATE,
    DECIDE,
    CLOSE
  }

  @Override
  public int compareTo(Action other) {
    return ORDER.compare(this, other);
  }
}
