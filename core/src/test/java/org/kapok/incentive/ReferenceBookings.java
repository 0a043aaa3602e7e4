package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.laws.Occasion;
import org.kapok.quantity.Ratio;

/** What was booked for one subject, one booking after another. */
final class ReferenceBookings {
  private record Booking(AccountId account, LocalDate date, Ratio amount) {}

  private final List<Booking> all = new ArrayList<>();

  void add(AccountId account, LocalDate date, Ratio amount) {
    all.add(new Booking(account, date, amount));
  }

  /** What the subject had before anything else was booked. */
  Occasion.Holdings until(ReferenceHonours honours, List<HonourId> ids) {
    int until = all.size();
    Map<HonourId, Optional<LevelId>> levels = new HashMap<>();
    Map<HonourId, Optional<LocalDate>> since = new HashMap<>();
    Map<HonourId, List<LocalDate>> won = new HashMap<>();
    for (HonourId id : ids) {
      levels.put(id, honours.level(id));
      since.put(id, honours.state(id).since);
      won.put(id, honours.won(id));
    }
    return new Occasion.Holdings() {
      @Override
      public Ratio held(AccountId account, Predicate<LocalDate> dates) {
        return sum(all.subList(0, until), account, dates);
      }

      @Override
      public Optional<LevelId> level(HonourId honour) {
        return levels.get(honour);
      }

      @Override
      public Optional<LocalDate> levelSince(HonourId honour) {
        return since.get(honour);
      }

      @Override
      public long won(HonourId honour, Predicate<LocalDate> dates) {
        return won.get(honour).stream().filter(dates).count();
      }

      @Override
      public Ratio used(HonourId honour, AccountId account) {
        return honours.used(honour, account); // nothing is used up while it is read
      }
    };
  }

  Ratio now(AccountId account) {
    return sum(all, account, date -> true);
  }

  /** After the last booking of the account on a date before this one. */
  Ratio before(AccountId account, LocalDate end) {
    int until = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).account().equals(account) && all.get(i).date().isBefore(end)) {
        until = i + 1;
      }
    }
    return sum(all.subList(0, until), account, date -> true);
  }

  private static Ratio sum(List<Booking> some, AccountId account, Predicate<LocalDate> dates) {
    return some.stream()
        .filter(each -> each.account().equals(account) && dates.test(each.date()))
        .map(Booking::amount)
        .reduce(Ratio.ZERO, Ratio::plus);
  }
}
