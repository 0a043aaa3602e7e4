package org.kapok.laws;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.NamedCalendar;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.DateSpan;

/** Draws windows, and the calendars of which they are seasons. */
final class WindowDraft {
  private static final List<Integer> ROLLING = List.of(2, 3, 7, 7, 30, 31, 365, 400);

  private final Dice dice;
  private final List<Window> windows;
  private final List<Window> closing;
  private final List<AccountId> accounts;

  /**
   * Windows of one scheme.
   *
   * @param effective when the scheme is in force
   * @param accounts its accounts, which may pay for gaps
   */
  WindowDraft(Dice dice, DateSpan effective, List<AccountId> accounts) {
    this.dice = dice;
    this.accounts = accounts;
    windows = new ArrayList<>(Schemes.WINDOWS);
    windows.add(Window.SCHEME);
    windows.add(new Window.Season("term"));
    if (dice.percent(40)) {
      windows.add(new Window.OwnYear("joined"));
    }
    if (dice.percent(40)) {
      windows.add(new Window.OwnYear("birthDate"));
    }
    closing =
        windows.stream()
            .filter(each -> !each.equals(Window.PARTICIPATION) && !each.equals(Window.LIFETIME))
            .filter(each -> !each.equals(Window.SCHEME) || effective.hasEnd())
            .toList();
  }

  /** Over what a step may add up. */
  Window any() {
    return dice.percent(22) ? streak() : dice.of(windows);
  }

  /** Over what an account may keep one of several rules, which pays for no gaps. */
  Window ofKeep() {
    Window drawn = any();
    return drawn instanceof Window.Unbroken run && run.gaps() instanceof Gaps.PaidFrom
        ? new Window.Unbroken(run.of())
        : drawn;
  }

  /** Over what a limit may add up. */
  Window ofLimit() {
    return dice.percent(18) ? rolling() : any();
  }

  private Window rolling() {
    return new Window.Rolling(dice.of(ROLLING));
  }

  private Window streak() {
    Window of = ((Window.Unbroken) dice.of(Schemes.STREAKS)).of();
    return new Window.Unbroken(of, gaps());
  }

  private Gaps gaps() {
    return switch (dice.below(5)) {
      case 0 -> new Gaps.InRun(dice.from(1, 4));
      case 1 -> new Gaps.Between(dice.from(1, 3));
      case 2 -> new Gaps.PaidFrom(dice.of(accounts));
      default -> Gaps.NONE;
    };
  }

  /** A window with an end. */
  Window closing() {
    return dice.of(closing);
  }

  /** Whether a rule can be paid at the close of the window. */
  boolean closes(Window window) {
    return closing.contains(window);
  }

  /** Over what an account is totalled. */
  Window ofAccount() {
    return dice.of(windows.subList(1, windows.size()));
  }

  /** Of what time credits are held, if not of all. */
  Optional<Window> held() {
    return dice.percent(40)
        ? Optional.empty()
        : Optional.of(dice.percent(30) ? rolling() : ofAccount());
  }

  /** Terms that cover all that is drawn, and festivals that do not. */
  Map<String, NamedCalendar> calendars() {
    return Map.of("term", terms(), "festival", festivals());
  }

  private NamedCalendar terms() {
    List<DateSpan> terms = new ArrayList<>();
    for (int year = 2009; year < 2031; year++) {
      if (dice.percent(50)) {
        terms.add(DateSpan.of(LocalDate.of(year, 3, 1), LocalDate.of(year, 7, 1)));
      }
      if (dice.percent(20)) {
        terms.add(DateSpan.of(LocalDate.of(year, 7, 1), LocalDate.of(year, 7, 20)));
      }
      if (dice.percent(50)) {
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        terms.add(DateSpan.of(LocalDate.of(year, 9, 1), end.minusDays(dice.below(2))));
      }
    }
    DateSpan covers = DateSpan.of(LocalDate.of(1999, 1, 1), LocalDate.of(2040, 1, 1));
    return new NamedCalendar(Optional.empty(), Optional.of(covers), terms);
  }

  private NamedCalendar festivals() {
    List<DateSpan> festivals = new ArrayList<>();
    List<MonthDay> days =
        List.of(MonthDay.of(1, 1), MonthDay.of(2, 28), MonthDay.of(6, 30), MonthDay.of(12, 31));
    for (int year = 2011; year < 2025; year++) {
      for (MonthDay day : days) {
        LocalDate from = day.atYear(year);
        if (dice.percent(40)) {
          int length = day.equals(days.get(3)) ? 1 : dice.from(1, 3);
          festivals.add(DateSpan.of(from, from.plusDays(length)));
        }
      }
    }
    DateSpan covers = DateSpan.of(LocalDate.of(2011, 1, 1), LocalDate.of(2025, 1, 1));
    return new NamedCalendar(Optional.empty(), Optional.of(covers), festivals);
  }
}
