package org.kapok.demo.city;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityFormat;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.LearningMode;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.activity.TeamAction;
import org.kapok.id.ActivityId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;

/** What happened in Jiayuguan in three years: learning, events, the teams' actions (J1, J2, J5). */
final class JiayuguanActivities {
  /** The first of three years. */
  private static final LocalDate START = LocalDate.of(2022, 6, 2);

  private static final int DAYS = 1095;

  /** In three years 420 (J1: 400 and more). */
  private static final int SESSIONS_OF_A_MODE = 60;

  /** In three years (J1: 120 and more). */
  private static final int FIELD_VISITS = 126;

  /** In three years, 52 or more in each (J4: 50 and more). */
  private static final int EVENTS = 159;

  /** In three years 840 of twenty teams (J5: 800 and more). */
  private static final int ACTIONS_OF_A_TEAM = 42;

  private static final int LEARNERS = 5;
  private static final int FIRST_CLASS = 2019;
  private static final int CLASSES = 6;

  private static final List<LearningMode> MODES =
      List.of(
          LearningMode.BRANCH_STUDY,
          LearningMode.SELF_STUDY,
          LearningMode.VENUE_STUDY,
          LearningMode.HOME_VISIT,
          LearningMode.ONLINE_PUSH,
          LearningMode.ON_SITE_OBSERVATION,
          LearningMode.LECTURE_TEAM);

  private final ActivityRegister.Builder register =
      ActivityRegister.builder().extensions(MadeUp.NOTE);

  private JiayuguanActivities() {}

  /** Everything that happened, and the courses of this spring. */
  static ActivityRegister register() {
    JiayuguanActivities activities = new JiayuguanActivities();
    MODES.forEach(activities::addStudy);
    activities.addSeries("field", "现场活动", "Field visits", ActivityKind.FIELD_VISIT, FIELD_VISITS);
    activities.addSeries("events", "文体活动", "Events", ActivityKind.CULTURAL_EVENT, EVENTS);
    activities.addClasses();
    activities.addActions("theory-talks", ActivityKind.THEORY_TALK, ServiceChain.GUIDANCE, 0);
    activities.addActions("law-talks", ActivityKind.LAW_TALK, ServiceChain.SERVICE, 1);
    activities.addActions("disputes", ActivityKind.DISPUTE_SCREENING, ServiceChain.SERVICE, 2);
    JiayuguanCourses.addTo(activities.register);
    return activities.register.build();
  }

  private void addStudy(LearningMode mode) {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of("study-" + mode))
            .name(mode.label().orElseThrow())
            .kind(ActivityKind.STUDY_SESSION)
            .mode(mode)
            .format(format(mode))
            .organizer(JiayuguanPlaces.BUREAU)
            .build();
    register.addActivities(activity);
    for (int i = 0; i < SESSIONS_OF_A_MODE; i++) {
      Session session = session(activity, i, day(i, SESSIONS_OF_A_MODE)).build();
      register.addSessions(session);
      for (int learner = 0; learner < LEARNERS; learner++) {
        int member = 1 + (i * LEARNERS + learner) % JiayuguanPeople.VOLUNTEERS;
        attend(session, JiayuguanPeople.member(member));
      }
    }
  }

  /** The featured formats (J2). */
  private static Optional<ActivityFormat> format(LearningMode mode) {
    if (mode.equals(LearningMode.BRANCH_STUDY)) {
      return Optional.of(ActivityFormat.THEME_DAY);
    }
    if (mode.equals(LearningMode.ON_SITE_OBSERVATION)) {
      return Optional.of(ActivityFormat.STUDY_ROUTE);
    }
    return mode.equals(LearningMode.LECTURE_TEAM)
        ? Optional.of(ActivityFormat.MICRO_CLASSROOM)
        : Optional.empty();
  }

  private void addSeries(String id, String chinese, String english, ActivityKind kind, int number) {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of(id))
            .name(MadeUp.text(chinese, english))
            .kind(kind)
            .organizer(JiayuguanPlaces.BUREAU)
            .build();
    register.addActivities(activity);
    for (int i = 0; i < number; i++) {
      register.addSessions(session(activity, i, day(i, number)).build());
    }
  }

  /** One class for the secretaries of branches each spring, six years running. */
  private void addClasses() {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of("secretaries"))
            .name(MadeUp.text("支部书记培训班", "Training class for branch secretaries"))
            .kind(ActivityKind.TRAINING_CLASS)
            .organizer(JiayuguanPlaces.BUREAU)
            .build();
    register.addActivities(activity);
    for (int i = 0; i < CLASSES; i++) {
      register.addSessions(session(activity, i, LocalDate.of(FIRST_CLASS + i, 9, 15)).build());
    }
  }

  /** Each team's actions are of the three kinds in turn. */
  private void addActions(String id, ActivityKind kind, ServiceChain chain, int turn) {
    Activity activity =
        Activity.builder()
            .id(ActivityId.of(id))
            .name(kind.label().orElseThrow())
            .kind(kind)
            .organizer(JiayuguanPlaces.BUREAU)
            .build();
    register.addActivities(activity);
    for (int team = 1; team <= JiayuguanPeople.TEAMS; team++) {
      for (int i = turn; i < ACTIONS_OF_A_TEAM; i += 3) {
        int number = team * ACTIONS_OF_A_TEAM + i;
        Session session =
            session(activity, number, day(i, ACTIONS_OF_A_TEAM).plusDays(team))
                .action(new TeamAction(JiayuguanPeople.team(team), chain))
                .build();
        register.addSessions(session);
        attend(session, JiayuguanPeople.team(team));
      }
    }
  }

  private static LocalDate day(int number, int of) {
    return START.plusDays((long) number * DAYS / of);
  }

  private static Session.Builder session(Activity activity, int number, LocalDate day) {
    return activity
        .session(
            SessionId.of(MadeUp.id(activity.id().value(), number)),
            MadeUp.at(day, "09:00"),
            Duration.ofMinutes(90))
        .venue(JiayuguanPlaces.CENTRE);
  }

  private void attend(Session session, SubjectId subject) {
    register.addAttendances(
        Attendance.builder()
            .session(session.id())
            .subject(subject)
            .signedIn(session.start())
            .signedOut(session.end())
            .build());
  }
}
