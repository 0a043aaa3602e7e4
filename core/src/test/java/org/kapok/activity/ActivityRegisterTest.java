package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.activity.ActivityCast.at;
import static org.kapok.activity.ActivityCast.attendance;
import static org.kapok.activity.ActivityCast.course;
import static org.kapok.activity.ActivityCast.figure;
import static org.kapok.activity.ActivityCast.open;
import static org.kapok.activity.ActivityCast.programme;
import static org.kapok.activity.ActivityCast.rehearsal;
import static org.kapok.activity.ActivityCast.session;
import static org.kapok.activity.ActivityCast.talk;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

class ActivityRegisterTest {
  private static final MemberId CHEN = MemberId.of("m-chen");
  private static final MemberId LI = MemberId.of("m-li");
  private static final DateSpan MARCH =
      DateSpan.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 1));

  private static ActivityRegister.Builder sound() {
    Course choir = course(1, "m-chen", "m-li").build();
    return ActivityRegister.builder()
        .addActivities(
            ActivityCast.choir(), ActivityCast.activity("talks", ActivityKind.THEORY_TALK).build())
        .addCourses(choir)
        .addAllSessions(choir.sessions(ActivityCast.choir()))
        .addSessions(
            talk("talk-1", "2025-03-04T10:00"),
            talk("talk-2", "2025-03-31T23:00"),
            Session.builder().from(talk("off", "2025-03-06T10:00")).cancelled(true).build());
  }

  @Test
  void whatWasHeldIsCountedByLocalDate() {
    ActivityRegister register = sound().build();
    assertThat(register.problems()).isEmpty();
    assertThat(register.held(MARCH, ActivityCast.CHINA, at("2025-04-01T00:00")))
        .extracting(each -> each.id().value())
        .contains("talk-1", "talk-2", "choir-spring/2025-03-25")
        .hasSize(6);
    assertThat(register.held(MARCH, ActivityCast.CHINA, at("2025-03-31T23:59"))).hasSize(5);
    assertThat(register.teamActions(MARCH, ActivityCast.CHINA, at("2025-04-01T00:00")))
        .isEqualTo(Map.of(TeamId.of("t-1"), Map.of(ServiceChain.GUIDANCE, 2L)));
    assertThat(register.teachingPoints()).containsExactly(VenueId.of("xinhua-point"));
    assertThat(register.specialities()).containsExactly(Speciality.VOCAL);
  }

  /** Chen has the only place, Li waits, and the teacher needs none. */
  @Test
  void aClerkIsShownWhatCannotBeTrue() {
    Session talk = talk("talk-1", "2025-03-04T10:00");
    ActivityRegister register =
        sound()
            .addAttendances(
                open(rehearsal(), CHEN, "2025-03-04T09:00"),
                attendance(rehearsal(), LI, "2025-03-04T09:00", "2025-03-04T09:30"),
                attendance(
                    rehearsal(), MemberId.of("m-teacher"), "2025-03-04T09:00", "2025-03-04T10:30"),
                attendance(talk, CHEN, "2025-03-04T10:00", "2025-03-04T11:00"),
                attendance(talk, LI, "2025-03-04T10:00", "2025-03-04T11:00"),
                attendance(talk, TeamId.of("t-1"), "2025-03-04T10:00", "2025-03-04T11:00"))
            .build();
    assertThat(register.findings(at("2025-03-05T00:00")))
        .containsExactly(
            finding(AttendanceFault.UNCLOSED, rehearsal(), CHEN),
            finding(AttendanceFault.WITHOUT_PLACE, rehearsal(), LI),
            new AttendanceFinding(
                AttendanceFault.OVERLAP, talk.id(), CHEN, Optional.of(rehearsal().id())));
    assertThat(register.findings(at("2025-03-04T10:15")))
        .contains(
            finding(AttendanceFault.FUTURE, talk, LI),
            finding(AttendanceFault.FUTURE, talk, TeamId.of("t-1")))
        .doesNotContain(finding(AttendanceFault.UNCLOSED, rehearsal(), CHEN));
    assertThat(register.participations())
        .hasSize(6)
        .filteredOn(each -> each.cancelled())
        .singleElement()
        .satisfies(each -> assertThat(each.subject()).isEqualTo(CHEN));
  }

  private static AttendanceFinding finding(
      AttendanceFault fault, Session session, SubjectId subject) {
    return new AttendanceFinding(fault, session.id(), subject, Optional.empty());
  }

  /** An umbrella brand reaches what its programmes reach, as exactly as the vaguest figure. */
  @Test
  void reachIsAddedUpUnderAnUmbrella() {
    ActivityRegister register =
        ActivityRegister.builder()
            .addProgrammes(
                programme("silver-joy").build(),
                programme(
                        "talks",
                        figure(100, ReachPrecision.EXACT),
                        figure(20, ReachPrecision.EXACT))
                    .umbrella(ProgrammeId.of("silver-joy"))
                    .build(),
                programme("fairs", figure(6_000_000, ReachPrecision.AT_LEAST))
                    .umbrella(ProgrammeId.of("silver-joy"))
                    .build())
            .build();
    assertThat(register.reach(ProgrammeId.of("talks")))
        .containsEntry(ReachMeasure.BENEFICIARY_VISITS, figure(120, ReachPrecision.EXACT));
    assertThat(register.reach(ProgrammeId.of("silver-joy")))
        .containsEntry(ReachMeasure.BENEFICIARY_VISITS, figure(6_000_120, ReachPrecision.AT_LEAST));
    assertThat(figure(1, ReachPrecision.ABOUT).plus(figure(1, ReachPrecision.AT_LEAST)))
        .isEqualTo(figure(2, ReachPrecision.ABOUT));
  }

  static ActivityRegister everythingWrong() {
    Session stranger =
        Session.builder()
            .from(session("s-9", "2025-05-06T09:00", 60).build())
            .activity(ActivityId.of("chior"))
            .course(CourseId.of("choir-spring"))
            .build();
    Attendance lost =
        attendance(
            session("s-8", "2025-03-04T09:00", 60).build(),
            CHEN,
            "2025-03-04T09:00",
            "2025-03-04T10:00");
    return ActivityRegister.builder()
        .addActivities(
            ActivityCast.activity("choir", ActivityKind.COURSE)
                .programme(ProgrammeId.of("nowhere"))
                .build(),
            ActivityCast.choir())
        .addCourses(course(3).build())
        .addSessions(
            stranger,
            session("s-7", "2025-03-04T09:00", 60).course(CourseId.of("choir-sprnig")).build())
        .addAttendances(lost, lost)
        .addProgrammes(
            programme("a").umbrella(ProgrammeId.of("b")).build(),
            programme("b").umbrella(ProgrammeId.of("a")).build())
        .build();
  }

  @Test
  void everyFaultIsToldAtItsPlace() {
    assertThat(everythingWrong().problems())
        .extracting(each -> each.code() + " " + each.place())
        .containsExactly(
            "duplicate-id /activities/1/id",
            "unknown-programme /activities/0/programme",
            "unknown-activity /sessions/0/activity",
            "other-activity /sessions/0/activity",
            "outside-term /sessions/0/start",
            "unknown-course /sessions/1/course",
            "unknown-session /attendances/0/session",
            "unknown-session /attendances/1/session",
            "duplicate-attendance /attendances/1/subject",
            "umbrella-cycle /programmes/0/umbrella");
    assertThat(everythingWrong().problems())
        .extracting(Problem::message)
        .contains(
            "the activity is none of the activities: chior. Maybe \"choir\"?",
            "the course is none of the courses: choir-sprnig. Maybe \"choir-spring\"?",
            "the umbrellas form a circle: a → b → a");
    assertThatThrownBy(() -> everythingWrong().participations())
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> programme("a").umbrella(ProgrammeId.of("a")).build())
        .hasMessageContaining("umbrella must be another programme: a");
  }

  @Test
  void everyFaultIsAViolationUnderADefaultValidator() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(everythingWrong()))
          .hasSize(everythingWrong().problems().size())
          .extracting(each -> each.getPropertyPath().toString())
          .contains("activities[1].id", "sessions[0].start", "attendances[1].subject");
    }
  }

  @Test
  void everyFaultHasItsSentenceInBothLanguages() {
    ResourceBundle english =
        ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH);
    ResourceBundle chinese =
        ResourceBundle.getBundle("ContributorValidationMessages", Locale.CHINESE);
    for (Problem each : everythingWrong().problems()) {
      String key = "org.kapok.problem." + each.code();
      assertThat(each.message()).startsWith(english.getString(key) + ": ");
      assertThat(chinese.getString(key)).matches("\\p{IsHan}+");
    }
  }

  @Test
  void knownCodesHaveLabelsAndOthersPass() {
    assertThat(LearningMode.KNOWN.byCode()).hasSize(7);
    assertThat(LearningMode.HOME_VISIT.label().orElseThrow().in("zh")).isEqualTo("上门服务学");
    assertThat(ActivityFormat.KNOWN.byCode()).hasSize(3);
    assertThat(Speciality.of("cookery").label()).isEmpty();
    assertThatThrownBy(() -> ActivityKind.of("tea tasting")).hasMessageContaining("ActivityKind");
    assertThat(new SessionId("a")).isLessThan(SessionId.derivedFrom("a", "b"));
    assertThat(List.of(ReachMeasure.EVENTS.label(), ActivityKind.LAW_TALK.label()))
        .allMatch(Optional::isPresent);
  }
}
