package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * The made-up years 2022 to 2024 of 40 volunteers, some of whom register late or rest for a year;
 * one is excluded for a year.
 */
final class StarsYears {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int YEARS = 3;
  private static final int VOLUNTEERS = 40;
  private static final int EXCLUDED = 18;

  private StarsYears() {}

  /** Everything that was delivered in the years. */
  static Records records() {
    List<Records> all = new ArrayList<>();
    for (int member = 1; member <= VOLUNTEERS; member++) {
      all.add(member(member));
    }
    return Records.together(all);
  }

  private static Records member(int number) {
    MemberId id = MemberId.of(String.format(Locale.ROOT, "m-%04d", number));
    Draw draw = Draw.START.at(3000).at(number);
    LocalDate joined = FIRST_DAY.plusDays(draw.at(1).below(500));
    Diary diary = new Diary(id, ZONE);
    int often = 20 + draw.at(2).below(330);
    for (int year = 0; year < YEARS; year++) {
      boolean rests = draw.at(3).at(year).happens(200);
      LocalDate first = FIRST_DAY.plusYears(year);
      for (LocalDate date = first; date.getYear() == first.getYear(); date = date.plusDays(1)) {
        Draw today = draw.at(4).at(date.toEpochDay());
        if (!date.isBefore(joined) && today.happens(rests ? 8 : often)) {
          live(diary, date, today);
        }
      }
    }
    return new Records(List.of(facts(id, joined, number == EXCLUDED)), diary.entries());
  }

  private static void live(Diary diary, LocalDate date, Draw today) {
    if (today.at(1).happens(250)) {
      add(diary, "careVisit", date, "14:00", 2 + today.at(2).below(4));
    } else {
      add(diary, "service", date, "09:00", 2 + today.at(2).below(11));
    }
  }

  private static void add(Diary diary, String kind, LocalDate date, String time, int halfHours) {
    Amount served = Amount.of(halfHours).times(Amount.of("0.5"));
    diary.add(kind, date, time, 0, entry -> entry.putQuantities("served", served));
  }

  private static SubjectFacts facts(MemberId id, LocalDate joined, boolean excluded) {
    SubjectFacts.Builder facts = SubjectFacts.builder().subject(id).joined(joined);
    if (excluded) {
      facts.putAttributes(
          "excluded",
          new Dated(
              List.of(
                  new Dated.Entry(LocalDate.of(2023, 3, 1), AttributeValue.of(true)),
                  new Dated.Entry(LocalDate.of(2024, 3, 1), AttributeValue.of(false)))));
    }
    return facts.build();
  }
}
