package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.quantity.Amount;

/** Made-up days of 40 walkers from January to March 2023, over the change of version. */
final class StepsSeason {
  private static final ZoneId ZONE = ZoneId.of("Asia/Singapore");
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 90;

  private StepsSeason() {}

  /** Everything that was delivered in the season. */
  static Records records() {
    List<Records> all = new ArrayList<>();
    for (int member = 1; member <= 40; member++) {
      all.add(member(member));
    }
    return Records.together(all);
  }

  private static Records member(int number) {
    Diary diary = new Diary(MemberId.of(String.format(Locale.ROOT, "m-%04d", number)), ZONE);
    Draw draw = Draw.START.at(2000).at(number);
    int usual = 3000 + draw.at(1).below(6000);
    for (int day = 0; day < DAYS; day++) {
      Draw today = draw.at(2).at(day);
      if (today.happens(850)) {
        diary.add(
            "activityDay",
            FIRST_DAY.plusDays(day),
            "00:00",
            0,
            entry ->
                entry
                    .putQuantities("steps", Amount.of(usual + today.at(1).below(5000)))
                    .putQuantities("mvpaMinutes", Amount.of(today.at(2).below(45))));
      }
    }
    return new Records(List.of(), diary.entries());
  }
}
