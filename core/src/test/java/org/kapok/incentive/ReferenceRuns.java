package org.kapok.incentive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** The unbroken runs under way: by step and key. */
final class ReferenceRuns {

  /**
   * A run.
   *
   * @param number which one of its key
   * @param last its last window in which something was paid
   * @param gaps how many windows without a credit it has used up
   */
  record Streak(int number, DateSpan last, int gaps) {}

  /**
   * What a credit finds.
   *
   * @param streak of which run it is a part; none outside a run
   * @param spent for how many windows it spends units of an account
   */
  record Found(Optional<Streak> streak, int spent) {}

  private final Map<List<Object>, Streak> streaks = new HashMap<>();
  private final LeapDay leapDay;

  ReferenceRuns(LeapDay leapDay) {
    this.leapDay = leapDay;
  }

  /**
   * The run of which the credit is a part, if it is part of one.
   *
   * @param now the window in which it comes
   * @param pays whether it is above 0
   * @param available how many units the account holds since the end of the run's last window
   */
  Found find(
      List<Object> key,
      Window.Unbroken window,
      DateSpan now,
      boolean pays,
      Function<Streak, Ratio> available) {
    Streak known = streaks.get(key);
    if (known == null) {
      return pays ? begin(key, 1, now) : new Found(Optional.empty(), 0);
    }
    int missing = missing(window.of(), known.last(), now);
    boolean goesOn =
        window.gaps() instanceof Gaps.InRun inRun
            ? known.gaps() + missing <= inRun.atMost()
            : window.gaps() instanceof Gaps.Between between
                ? missing <= between.atMost()
                : missing == 0 || available.apply(known).compareTo(Ratio.of(missing)) >= 0;
    if (!pays) {
      return new Found(Optional.of(known).filter(run -> goesOn), 0);
    }
    if (!goesOn) {
      return begin(key, known.number() + 1, now);
    }
    Streak on = new Streak(known.number(), later(known.last(), now), known.gaps() + missing);
    streaks.put(key, on);
    return new Found(Optional.of(on), window.gaps() instanceof Gaps.PaidFrom ? missing : 0);
  }

  private Found begin(List<Object> key, int number, DateSpan now) {
    Streak streak = new Streak(number, now, 0);
    streaks.put(key, streak);
    return new Found(Optional.of(streak), 0);
  }

  /** How many windows lie between them. */
  private int missing(Window of, DateSpan last, DateSpan now) {
    int missing = 0;
    DateSpan next = of.spanOn(last.endExclusive(), leapDay).orElseThrow();
    while (next.startInclusive().isBefore(now.startInclusive())) {
      missing++;
      next = of.spanOn(next.endExclusive(), leapDay).orElseThrow();
    }
    return missing;
  }

  /** Where clocks are put back past midnight, a day comes again after the next one. */
  private static DateSpan later(DateSpan a, DateSpan b) {
    return b.startInclusive().isAfter(a.startInclusive()) ? b : a;
  }
}
