package org.kapok.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.DateSpan;

/** When everything that a history touches has closed. */
final class LastClose {
  private LastClose() {}

  /**
   * The last day of the last window of the scheme that the history touches; empty if the history
   * is.
   */
  static Optional<LocalDate> of(IncentiveScheme scheme, History history) {
    return history.participations().stream()
        .map(Participation::start)
        .max(Instant::compareTo)
        .map(start -> of(scheme, start.atZone(scheme.zone()).toLocalDate()));
  }

  private static LocalDate of(IncentiveScheme scheme, LocalDate date) {
    LocalDate last = date;
    for (Window window : windows(scheme)) {
      Optional<LocalDate> end =
          window
              .spanOn(date, scheme.leapDay())
              .filter(DateSpan::hasEnd)
              .map(span -> span.endExclusive().minusDays(1));
      last = end.isPresent() && end.get().isAfter(last) ? end.get() : last;
    }
    return last;
  }

  private static List<Window> windows(IncentiveScheme scheme) {
    List<Window> windows = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    scheme.rules().forEach(rule -> steps.addAll(rule.then()));
    for (Account account : scheme.accounts()) {
      windows.add(account.each());
      steps.addAll(account.then());
    }
    steps.forEach(step -> step.each().ifPresent(windows::add));
    return windows;
  }
}
