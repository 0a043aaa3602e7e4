package org.kapok.activity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;
import org.kapok.venue.TimeInterval;

/** A choir at a teaching point, a talk by a team, and a brand with its fairs. */
final class ActivityCast {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final DateSpan TERM = DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));

  private ActivityCast() {}

  static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(CHINA).toInstant();
  }

  static Activity.Builder activity(String id, ActivityKind kind) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(LocalizedText.of("en", id))
        .kind(kind)
        .mode(LearningMode.VENUE_STUDY);
  }

  static Activity choir() {
    return activity("choir", ActivityKind.COURSE).build();
  }

  static Timetable.Builder tuesdays() {
    return Timetable.builder()
        .term(TERM)
        .addWeekdays(DayOfWeek.TUESDAY)
        .hours(TimeInterval.of("09:00", "10:30"))
        .zone(CHINA);
  }

  static Course.Builder course(int places, String... members) {
    SignUpList list = SignUpList.of(places);
    for (int i = 0; i < members.length; i++) {
      list = list.signedUp(MemberId.of(members[i]), at("2025-02-20T09:00").plusSeconds(i));
    }
    return Course.builder()
        .id(CourseId.of("choir-spring"))
        .activity(ActivityId.of("choir"))
        .speciality(Speciality.VOCAL)
        .venue(VenueId.of("xinhua-point"))
        .addTeachers(MemberId.of("m-teacher"))
        .timetable(tuesdays().build())
        .signUps(list);
  }

  /** The choir's first meeting, on 4 March from 09:00 to 10:30. */
  static Session rehearsal() {
    return course(30).build().sessions(choir()).get(0);
  }

  static Session.Builder session(String id, String start, int minutes) {
    return choir().session(SessionId.of(id), at(start), Duration.ofMinutes(minutes));
  }

  static Session talk(String id, String start) {
    return activity("talks", ActivityKind.THEORY_TALK)
        .mode(LearningMode.LECTURE_TEAM)
        .format(ActivityFormat.MICRO_CLASSROOM)
        .build()
        .session(SessionId.of(id), at(start), Duration.ofHours(1))
        .action(new TeamAction(TeamId.of("t-1"), ServiceChain.GUIDANCE))
        .build();
  }

  static Attendance attendance(Session session, SubjectId subject, String in, String out) {
    return open(session, subject, in).signedOut(at(out));
  }

  static Attendance open(Session session, SubjectId subject, String in) {
    return Attendance.builder().session(session.id()).subject(subject).signedIn(at(in)).build();
  }

  static Programme.Builder programme(String id, ReachFigure... visits) {
    Programme.Builder programme =
        Programme.builder().id(ProgrammeId.of(id)).name(LocalizedText.of("en", id));
    for (int i = 0; i < visits.length; i++) {
      programme.addEditions(
          Edition.builder()
              .name(LocalizedText.of("en", "edition " + (i + 1)))
              .dates(DateSpan.of(LocalDate.of(2024, i + 1, 1), LocalDate.of(2024, i + 1, 3)))
              .putReach(ReachMeasure.BENEFICIARY_VISITS, visits[i])
              .build());
    }
    return programme;
  }

  static ReachFigure figure(long amount, ReachPrecision precision) {
    return new ReachFigure(Amount.of(amount), precision);
  }
}
