package org.kapok.demo.city;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Course;
import org.kapok.activity.LearningMode;
import org.kapok.activity.Session;
import org.kapok.activity.SignUpList;
import org.kapok.activity.Speciality;
import org.kapok.activity.Timetable;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.TimeInterval;

/** What happens in Guangzhou: the branded programmes, a course, and days at many-function sites. */
final class GuangzhouActivities {
  /** The course that is shared in the alliance (G7). */
  static final ActivityId CALLIGRAPHY = ActivityId.of("course-calligraphy");

  private static final ActivityId SITE_DAY = ActivityId.of("site-day");

  /** Days of the year before the last, and of the last: 80 % more (G5). */
  private static final int SITE_DAYS_BEFORE = 100;

  private static final int SITE_DAYS = 180;
  private static final int PEOPLE_ON_SITE_DAY = 20;
  private static final int LAST_YEAR = 2024;

  private final ActivityRegister.Builder register =
      ActivityRegister.builder().extensions(MadeUp.NOTE);

  private GuangzhouActivities() {}

  /** Everything that happened, and what is to come. */
  static ActivityRegister register() {
    GuangzhouActivities activities = new GuangzhouActivities();
    activities.addCourse();
    activities.addSiteDays();
    GuangzhouProgrammes.addTo(activities.register);
    return activities.register.build();
  }

  private void addCourse() {
    register
        .addActivities(
            Activity.builder()
                .id(CALLIGRAPHY)
                .name(MadeUp.text("书法", "Calligraphy"))
                .kind(ActivityKind.COURSE)
                .mode(LearningMode.VENUE_STUDY)
                .organizer(GuangzhouBodies.SENIOR_UNIVERSITY)
                .build())
        .addCourses(
            Course.builder()
                .id(CourseId.of("calligraphy-2025"))
                .activity(CALLIGRAPHY)
                .speciality(Speciality.CALLIGRAPHY_AND_PAINTING)
                .venue(FirstVenues.BASE)
                .addTeachers(GuangzhouPeople.member(1))
                .timetable(
                    Timetable.builder()
                        .term(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 7, 1)))
                        .addWeekdays(DayOfWeek.TUESDAY)
                        .hours(TimeInterval.of("09:00", "10:30"))
                        .zone(MadeUp.ZONE)
                        .build())
                .signUps(SignUpList.of(30))
                .build());
  }

  private void addSiteDays() {
    Activity activity =
        Activity.builder()
            .id(SITE_DAY)
            .name(MadeUp.text("一站多能开放日", "Open day of a many-function site"))
            .kind(ActivityKind.CULTURAL_EVENT)
            .organizer(GuangzhouBodies.CENTRE)
            .extensions(MadeUp.NOTE)
            .build();
    register.addActivities(activity);
    addSiteDays(activity, LAST_YEAR - 1, SITE_DAYS_BEFORE);
    addSiteDays(activity, LAST_YEAR, SITE_DAYS);
  }

  private void addSiteDays(Activity activity, int year, int number) {
    for (int i = 0; i < number; i++) {
      LocalDate day = LocalDate.of(year, 1, 8).plusDays(2L * i);
      VenueId venue = GuangzhouVenues.service(1 + i % 40);
      Session session =
          activity
              .session(
                  SessionId.of(MadeUp.id("site-day-" + year, i)),
                  MadeUp.at(day, "09:30"),
                  Duration.ofHours(2))
              .venue(venue)
              .build();
      register.addSessions(session).addAllAttendances(attendances(session, i));
    }
  }

  /** Neighbours in the list of members, so that nobody comes twice. */
  private static List<Attendance> attendances(Session session, int number) {
    List<Attendance> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE_ON_SITE_DAY; i++) {
      int member = 1 + (number * PEOPLE_ON_SITE_DAY + i) % GuangzhouPeople.NUMBER;
      all.add(
          Attendance.builder()
              .session(session.id())
              .subject(GuangzhouPeople.member(member))
              .signedIn(session.start())
              .signedOut(session.end())
              .build());
    }
    return all;
  }
}
