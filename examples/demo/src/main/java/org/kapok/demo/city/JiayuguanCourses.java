package org.kapok.demo.city;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Course;
import org.kapok.activity.SignUp;
import org.kapok.activity.SignUpList;
import org.kapok.activity.Speciality;
import org.kapok.activity.Timetable;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;
import org.kapok.venue.TimeInterval;

/** The fourteen specialities that are taught at Jiayuguan's six teaching points (J4). */
final class JiayuguanCourses {
  private static final int POINTS_OF_EACH = 2;
  private static final int PLACES = 30;

  /** Those that the source names, and nine more. */
  private static final List<Speciality> SPECIALITIES =
      List.of(
          Speciality.VOCAL,
          Speciality.INSTRUMENTAL,
          Speciality.CALLIGRAPHY_AND_PAINTING,
          Speciality.PHOTOGRAPHY,
          Speciality.DANCE,
          Speciality.of("opera"),
          Speciality.of("taiChi"),
          Speciality.of("paperCutting"),
          Speciality.of("smartphone"),
          Speciality.of("english"),
          Speciality.of("poetry"),
          Speciality.of("chess"),
          Speciality.of("cookery"),
          Speciality.of("health"));

  private static final List<String> CHINESE =
      List.of("声乐", "器乐", "书画", "摄影", "舞蹈", "戏曲", "太极", "剪纸", "智能手机", "英语", "诗词", "棋艺", "烹饪", "养生");

  private JiayuguanCourses() {}

  /** Adds the activities and their courses of this spring. */
  static void addTo(ActivityRegister.Builder register) {
    for (int i = 0; i < SPECIALITIES.size(); i++) {
      Speciality speciality = SPECIALITIES.get(i);
      LocalizedText name = MadeUp.text(CHINESE.get(i), speciality.value());
      Activity activity =
          Activity.builder()
              .id(ActivityId.of("course-" + speciality))
              .name(speciality.label().orElse(name))
              .kind(ActivityKind.COURSE)
              .organizer(JiayuguanPlaces.SENIOR_UNIVERSITY)
              .build();
      register.addActivities(activity);
      for (int point = 0; point < POINTS_OF_EACH; point++) {
        register.addCourses(course(activity, speciality, i * POINTS_OF_EACH + point));
      }
    }
  }

  private static Course course(Activity activity, Speciality speciality, int number) {
    return Course.builder()
        .id(CourseId.of(speciality + "-" + number))
        .activity(activity.id())
        .speciality(speciality)
        .venue(JiayuguanPlaces.teachingPoint(1 + number % JiayuguanPlaces.TEACHING_POINTS))
        .addTeachers(JiayuguanPeople.member(1 + number))
        .timetable(
            Timetable.builder()
                .term(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 1)))
                .addWeekdays(DayOfWeek.of(1 + number % 5))
                .hours(TimeInterval.of("09:00", "10:30"))
                .zone(MadeUp.ZONE)
                .build())
        .signUps(signUps(number))
        .build();
  }

  /** Of some courses more want a place than there are. */
  private static SignUpList signUps(int number) {
    List<SignUp> signUps = new ArrayList<>();
    int people = 20 + Draw.START.at(8100).at(number).below(14);
    for (int i = 0; i < people; i++) {
      signUps.add(
          SignUp.of(
              JiayuguanPeople.member(1 + (number * 13 + i * 7) % JiayuguanPeople.VOLUNTEERS),
              MadeUp.at(LocalDate.of(2025, 2, 10), "09:00").plusSeconds(60L * i)));
    }
    return new SignUpList(PLACES, signUps);
  }
}
