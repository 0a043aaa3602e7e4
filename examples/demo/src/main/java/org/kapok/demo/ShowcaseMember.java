package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.kapok.id.MemberId;
import org.kapok.id.OrderId;
import org.kapok.id.RouteId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * The made-up member m-0001, written by hand so that nearly every rule of the scheme has something
 * to say: limits are hit, a tier rises in July, 50 years of membership are complete in June, one
 * entry is corrected and one withdrawn.
 */
final class ShowcaseMember {
  private final Diary diary;
  private final MemberId id = MemberId.of("m-0001");

  private ShowcaseMember(ZoneId zone) {
    diary = new Diary(id, zone);
  }

  /** The member's facts and year. */
  static Records records(ZoneId zone) {
    ShowcaseMember member = new ShowcaseMember(zone);
    member.learn();
    member.walkRoutes();
    member.serve();
    member.advise();
    member.answerAndOrder();
    return new Records(List.of(member.facts()), member.diary.entries());
  }

  private SubjectFacts facts() {
    return SubjectFacts.builder()
        .subject(id)
        .birthDate(LocalDate.of(1948, 10, 9))
        .joined(LocalDate.of(1975, 6, 20))
        .putAttributes(
            "tier",
            new Dated(
                List.of(
                    new Dated.Entry(LocalDate.of(2022, 1, 1), AttributeValue.of("talentBank")),
                    new Dated.Entry(LocalDate.of(2025, 7, 1), AttributeValue.of("thinkTank")))))
        .build();
  }

  private static LocalDate on(int month, int day) {
    return LocalDate.of(2025, month, day);
  }

  private static Consumer<Participation.Builder> mode(String mode) {
    return entry -> entry.mode(mode);
  }

  private void learn() {
    diary.repeat(50, 7, "studySession", on(1, 7), "09:30", 60, mode("branch"));
    diary.repeat(16, 21, "studySession", on(1, 16), "15:00", 45, mode("online"));
    diary.repeat(4, 1, "studySession", on(3, 19), "14:00", 120, mode("onSite"));
    diary.add("studySession", on(4, 10), "14:00", 20, mode("selfStudy"));
    for (int month = 1; month <= 12; month++) {
      diary.add("themeDay", on(month, 5), "10:00", 90);
    }
    diary.add("themeDay", on(7, 1), "10:00", 90);
  }

  private void walkRoutes() {
    walk(4, 11, "redStudy");
    walk(5, 16, "goldenCulture");
    walk(6, 13, "redStudy");
    walk(6, 27, "silverHealth");
    walk(9, 19, "blueDevelopment");
    walk(10, 24, "greenEcology");
  }

  private void walk(int month, int day, String theme) {
    diary.add(
        "routeCompleted",
        on(month, day),
        "08:30",
        240,
        entry -> entry.theme(theme).route(RouteId.of("r-" + theme)));
  }

  private void serve() {
    diary.repeat(24, 14, "volunteerService", on(1, 11), "14:00", 100, unchanged -> {});
    Participation longDay = diary.add("volunteerService", on(3, 5), "09:00", 240);
    diary.correct(longDay, 270);
    diary.cancel(diary.add("volunteerService", on(5, 1), "09:00", 120));
    diary.repeat(11, 28, "careVisit", on(1, 15), "19:00", 40, unchanged -> {});
    diary.repeat(4, 1, "careVisit", on(8, 4), "18:30", 40, unchanged -> {});
    diary.add("noShow", on(2, 20), "09:00", 0);
    diary.add("noShow", on(11, 13), "09:00", 0);
  }

  private void advise() {
    diary.repeat(11, 30, "advisoryWork", on(1, 10), "09:00", 200, unchanged -> {});
    for (LocalDate date : List.of(on(3, 27), on(8, 14), on(9, 11), on(9, 25))) {
      diary.add("lecture", date, "15:00", 90, entry -> entry.role("lecturer"));
    }
  }

  private void answerAndOrder() {
    for (int month = 3; month <= 12; month += 3) {
      diary.add("survey", on(month, 10), "20:00", 0);
    }
    diary.add("survey", on(6, 11), "20:00", 0);
    order(2, 12, 5);
    order(5, 22, 3);
    order(10, 15, 4);
  }

  private void order(int month, int day, int rating) {
    diary.add(
        "serviceOrder",
        on(month, day),
        "11:00",
        0,
        entry -> entry.order(OrderId.of("o-0001-" + month)).rating(Amount.of(rating)));
  }
}
