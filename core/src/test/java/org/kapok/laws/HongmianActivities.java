package org.kapok.laws;

import static org.kapok.laws.Hongmian.ZONE;
import static org.kapok.laws.Hongmian.at;
import static org.kapok.laws.Hongmian.text;
import static org.kapok.laws.Hongmian.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityFormat;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Course;
import org.kapok.activity.Edition;
import org.kapok.activity.LearningMode;
import org.kapok.activity.Programme;
import org.kapok.activity.ReachFigure;
import org.kapok.activity.ReachMeasure;
import org.kapok.activity.ReachPrecision;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.activity.SignUpList;
import org.kapok.activity.Speciality;
import org.kapok.activity.TeamAction;
import org.kapok.activity.Timetable;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.VenueFunction;

/** What takes place in Hongmian. */
final class HongmianActivities {
  private static final Activity CHOIR =
      activity("choir", "合唱", ActivityKind.COURSE).mode(LearningMode.VENUE_STUDY).build();
  private static final Activity TALKS =
      activity("talks", "理论宣讲", ActivityKind.of("theoryTalk"))
          .mode(LearningMode.LECTURE_TEAM)
          .format(ActivityFormat.MICRO_CLASSROOM)
          .build();
  private static final Activity STUDY =
      activity("study", "支部学习", ActivityKind.STUDY_SESSION).mode(LearningMode.BRANCH_STUDY).build();
  private static final Activity TRAINING =
      activity("training", "支部书记培训班", ActivityKind.TRAINING_CLASS).build();
  private static final Activity FAIR =
      activity("fair", "志愿集市", ActivityKind.of("volunteerFair"))
          .programme(ProgrammeId.of("fairs"))
          .build();
  private static final Course CHOIR_COURSE =
      Course.builder()
          .id(CourseId.of("choir-spring"))
          .activity(CHOIR.id())
          .speciality(Speciality.VOCAL)
          .venue(VenueId.of("point"))
          .addTeachers(MemberId.of("m-wang"))
          .timetable(
              Timetable.builder()
                  .term(DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1)))
                  .addWeekdays(DayOfWeek.TUESDAY)
                  .hours(TimeInterval.of("09:00", "10:30"))
                  .zone(ZONE)
                  .build())
          .signUps(SignUpList.of(30).signedUp(MemberId.of("m-li"), at("2025-02-20T09:00")))
          .build();

  private HongmianActivities() {}

  static ActivityRegister register() {
    return ActivityRegister.builder()
        .addActivities(CHOIR, TALKS, STUDY, TRAINING, FAIR)
        .addCourses(CHOIR_COURSE)
        .addSessions(CHOIR_COURSE.sessions(CHOIR).get(0))
        .addSessions(
            session(TALKS, "talk-1", "2025-03-10T14:00")
                .action(new TeamAction(TeamId.of("pioneers"), ServiceChain.GUIDANCE))
                .build(),
            session(STUDY, "study-2024", "2024-03-05T09:00").build(),
            session(STUDY, "study-2025", "2025-03-05T09:00")
                .venue(VenueId.of("base"))
                .venueFunction(VenueFunction.OATH_HALL)
                .build(),
            session(TRAINING, "training-2024", "2024-05-06T09:00").build(),
            session(TRAINING, "training-2025", "2025-05-06T09:00").build(),
            session(FAIR, "fair-1", "2025-05-10T09:00").build())
        .addAttendances(
            attendance("study-2024", MemberId.of("m-li"), "2024-03-05T09:00"),
            attendance("study-2025", MemberId.of("m-li"), "2025-03-05T09:00"),
            attendance("study-2025", MemberId.of("m-chen"), "2025-03-05T09:00"),
            attendance("talk-1", TeamId.of("pioneers"), "2025-03-10T14:00"))
        .addProgrammes(umbrella(), fairs())
        .build();
  }

  private static Activity.Builder activity(String id, String zh, ActivityKind kind) {
    return Activity.builder().id(ActivityId.of(id)).name(text(zh, id)).kind(kind);
  }

  private static Session.Builder session(Activity activity, String id, String start) {
    return activity.session(SessionId.of(id), at(start), Duration.ofHours(2));
  }

  private static Attendance attendance(String session, SubjectId subject, String in) {
    return Attendance.builder()
        .session(SessionId.of(session))
        .subject(subject)
        .signedIn(at(in))
        .signedOut(at(in).plus(Duration.ofHours(1)))
        .build();
  }

  private static Programme umbrella() {
    return Programme.builder()
        .id(ProgrammeId.of("silver-joy"))
        .name(text("银乐红棉", "Silver Joy"))
        .addOrganizers(OrganizationId.of("bureau"))
        .build();
  }

  private static Programme fairs() {
    return Programme.builder()
        .id(ProgrammeId.of("fairs"))
        .name(text("志愿集市", "volunteer fairs"))
        .umbrella(ProgrammeId.of("silver-joy"))
        .addEditions(
            Edition.builder()
                .name(text("第一届", "first"))
                .dates(year(2025))
                .addActivities(ActivityId.of("fair"))
                .putReach(
                    ReachMeasure.BENEFICIARY_VISITS,
                    new ReachFigure(Amount.of(600), ReachPrecision.AT_LEAST))
                .putReach(ReachMeasure.EVENTS, new ReachFigure(Amount.of(11), ReachPrecision.EXACT))
                .build())
        .build();
  }
}
