package org.kapok.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapok.demo.city.Draw;
import org.kapok.id.MemberId;
import org.kapok.id.OrderId;
import org.kapok.id.RouteId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/**
 * A made-up year 2025 of 300 members and 10 teams. Nobody in it exists; every run makes the same.
 *
 * <p>About one participation in a hundred is corrected, one in a hundred is withdrawn, and one
 * stands in two contradicting versions.
 */
final class GuangzhouYear {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 365;
  private static final int MEMBERS = 300;
  private static final int TEAMS = 10;
  private static final int WITH_CONFLICT = 42;
  private static final List<String> MODES =
      List.of("branch", "selfStudy", "venue", "homeVisit", "online", "onSite", "lectureTeam");
  private static final List<String> THEMES =
      List.of("redStudy", "blueDevelopment", "goldenCulture", "silverHealth", "greenEcology");

  /**
   * How often members do something, on how many of a thousand days.
   *
   * @param perMille by inclination: learner, volunteer, adviser, hardly any
   * @param minutes how long it may take; empty if its duration is not kept
   */
  private record Habit(
      String kind, List<Integer> perMille, List<String> times, List<Integer> minutes) {}

  private static final List<Habit> HABITS =
      List.of(
          habit("studySession", List.of(210, 70, 50, 9), List.of(25, 30, 45, 60, 90, 120)),
          habit("themeDay", List.of(36, 34, 34, 20), List.of(90, 120)),
          habit("lecture", List.of(30, 10, 20, 2), List.of(60, 90)),
          habit("routeCompleted", List.of(12, 10, 8, 2), List.of(180, 240)),
          habit("volunteerService", List.of(10, 90, 20, 3), List.of(20, 50, 90, 120, 200)),
          new Habit(
              "careVisit",
              List.of(4, 50, 10, 1),
              List.of("07:30", "09:30", "15:00", "17:59", "18:30", "20:00"),
              List.of(20, 30, 40, 60)),
          habit("advisoryWork", List.of(1, 2, 60, 1), List.of(90, 120, 180)),
          habit("survey", List.of(12, 10, 10, 3), List.of()),
          habit("serviceOrder", List.of(14, 10, 8, 8), List.of()),
          habit("noShow", List.of(6, 5, 3, 2), List.of()));

  private GuangzhouYear() {}

  private static Habit habit(String kind, List<Integer> perMille, List<Integer> minutes) {
    return new Habit(kind, perMille, List.of("09:00", "10:00", "14:30", "15:30"), minutes);
  }

  /** Everything that was delivered in the year. */
  static Records records() {
    List<Records> all = new ArrayList<>();
    all.add(ShowcaseMember.records(ZONE));
    for (int member = 2; member <= MEMBERS; member++) {
      all.add(member(member));
    }
    for (int team = 1; team <= TEAMS; team++) {
      all.add(team(team));
    }
    return Records.together(all);
  }

  private static Records member(int number) {
    MemberId id = MemberId.of(String.format(Locale.ROOT, "m-%04d", number));
    Draw draw = Draw.START.at(number);
    int inclination = List.of(0, 0, 0, 1, 1, 1, 2, 3, 3, 3).get(draw.at(1).below(10));
    Diary diary = new Diary(id, ZONE);
    for (int day = 0; day < DAYS; day++) {
      for (int habit = 0; habit < HABITS.size(); habit++) {
        Draw today = draw.at(2).at(day).at(habit);
        if (today.happens(HABITS.get(habit).perMille().get(inclination))) {
          live(diary, HABITS.get(habit), FIRST_DAY.plusDays(day), today.at(1));
        }
      }
    }
    if (number == WITH_CONFLICT) {
      diary.contradict(diary.add("volunteerService", FIRST_DAY.plusDays(90), "13:00", 60), 90);
    }
    return new Records(List.of(facts(id, draw.at(3), inclination)), diary.entries());
  }

  private static void live(Diary diary, Habit habit, LocalDate date, Draw draw) {
    int minutes = habit.minutes().isEmpty() ? 0 : draw.at(1).of(habit.minutes());
    Participation entry =
        diary.add(
            habit.kind(),
            date,
            draw.at(2).of(habit.times()),
            minutes,
            details(habit.kind(), draw.at(3)));
    if (minutes > 0 && draw.at(4).happens(10)) {
      diary.correct(entry, minutes + 30);
    } else if (draw.at(5).happens(10)) {
      diary.cancel(entry);
    }
  }

  private static Consumer<Participation.Builder> details(String kind, Draw draw) {
    return switch (kind) {
      case "studySession" -> entry -> entry.mode(draw.of(MODES));
      case "lecture" -> entry -> entry.role(draw.happens(150) ? "lecturer" : "listener");
      case "routeCompleted" ->
          entry -> entry.theme(draw.of(THEMES)).route(RouteId.of("r-" + draw.at(1).below(43)));
      case "serviceOrder" -> entry -> order(entry, draw);
      default -> unchanged -> {};
    };
  }

  private static void order(Participation.Builder entry, Draw draw) {
    entry.order(OrderId.of("o-" + Long.toHexString(draw.state() >>> 32)));
    if (draw.happens(800)) {
      entry.rating(Amount.of(1 + draw.at(1).below(5)));
    }
  }

  private static SubjectFacts facts(SubjectId id, Draw draw, int inclination) {
    LocalDate birthDate = LocalDate.of(1938, 1, 1).plusDays(draw.at(1).below(26 * 365));
    SubjectFacts.Builder facts =
        SubjectFacts.builder()
            .subject(id)
            .birthDate(birthDate)
            .joined(birthDate.plusYears(20 + draw.at(2).below(35)).plusDays(draw.at(3).below(365)));
    tier(draw.at(4), inclination).ifPresent(tier -> facts.putAttributes("tier", tier));
    return facts.build();
  }

  private static Optional<Dated> tier(Draw draw, int inclination) {
    if (inclination == 3) {
      return Optional.empty();
    }
    if (inclination == 1) {
      return Optional.of(Dated.always(AttributeValue.of("volunteer")));
    }
    Dated.Entry bank = new Dated.Entry(LocalDate.of(2023, 7, 1), AttributeValue.of("talentBank"));
    LocalDate promoted = LocalDate.of(2025, 1 + draw.at(1).below(12), 1);
    return Optional.of(
        draw.happens(250)
            ? new Dated(List.of(bank, new Dated.Entry(promoted, AttributeValue.of("thinkTank"))))
            : new Dated(List.of(bank)));
  }

  private static Records team(int number) {
    Diary diary = new Diary(TeamId.of(String.format(Locale.ROOT, "t-%02d", number)), ZONE);
    Draw draw = Draw.START.at(-number);
    for (int day = 0; day < DAYS; day++) {
      if (draw.at(day).happens(90)) {
        diary.add("teamAction", FIRST_DAY.plusDays(day), "09:00", 180);
      }
    }
    return new Records(List.of(), diary.entries());
  }
}
