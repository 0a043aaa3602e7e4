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
    PLACE(100),
    SCREEN(101),
    WITHDRAW(102),
    CLAIM(103),
    ANSWER(104),
    TIME_OUT(105),
    START(106),
    FINISH(107),
    RATE(108),
    DECIDE(109),
    CLOSE(110);

    private final int draws;

    What(int draws) {
      this.draws = draws;
    }

    /** Where the draws for it begin. */
    int draws() {
      return draws;
    }
  }

  @Override
  public int compareTo(Action other) {
    return ORDER.compare(this, other);
  }
}
