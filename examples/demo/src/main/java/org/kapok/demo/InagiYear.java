package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.participation.SubjectFacts;

/** A made-up fiscal year 2024 of 40 volunteers, some of whom turn 65 in it. */
final class InagiYear {
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
  private static final int DAYS = 365;

  private InagiYear() {}

  /** Everything that was delivered in the year. */
  static Records records() {
    List<Records> all = new ArrayList<>();
    for (int member = 1; member <= 40; member++) {
      all.add(member(member));
    }
    return Records.together(all);
  }

  private static Records member(int number) {
    MemberId id = MemberId.of(String.format(Locale.ROOT, "m-%04d", number));
    Draw draw = Draw.START.at(1000).at(number);
    Diary diary = new Diary(id, ZONE);
    int often = 15 + draw.at(1).below(120);
    for (int day = 0; day < DAYS; day++) {
      Draw today = draw.at(2).at(day);
      if (today.happens(often)) {
        diary.add("activity", FIRST_DAY.plusDays(day), "10:00", 40 + 20 * today.at(1).below(8));
      }
    }
    SubjectFacts facts =
        SubjectFacts.builder()
            .subject(id)
            .birthDate(LocalDate.of(1940, 1, 1).plusDays(draw.at(3).below(20 * 365)))
            .joined(FIRST_DAY)
            .build();
    return new Records(List.of(facts), diary.entries());
  }
}
