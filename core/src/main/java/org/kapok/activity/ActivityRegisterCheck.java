package org.kapok.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.ParticipationId;
import org.kapok.id.ProgrammeId;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/** What does not fit together in a register of activities. */
final class ActivityRegisterCheck {
  private final ActivityRegister register;
  private final Set<String> activities;
  private final Set<String> programmes;
  private final Set<String> sessions;
  private final Map<CourseId, Course> courses = new HashMap<>();
  private final Faults faults = new Faults();

  private ActivityRegisterCheck(ActivityRegister register) {
    this.register = register;
    activities = names(register.activities(), Activity::id);
    programmes = names(register.programmes(), Programme::id);
    sessions = names(register.sessions(), Session::id);
    register.courses().forEach(each -> courses.putIfAbsent(each.id(), each));
  }

  private static <T> Set<String> names(Collection<T> all, Function<T, ?> id) {
    return all.stream().map(each -> id.apply(each).toString()).collect(Collectors.toSet());
  }

  static List<Problem> problems(ActivityRegister register) {
    ActivityRegisterCheck check = new ActivityRegisterCheck(register);
    check.requireDistinct("activities", register.activities(), Activity::id);
    check.requireDistinct("courses", register.courses(), Course::id);
    check.requireDistinct("sessions", register.sessions(), Session::id);
    check.requireDistinct("programmes", register.programmes(), Programme::id);
    check.checkActivities();
    check.checkCourses();
    check.checkSessions();
    check.checkAttendances();
    check.checkProgrammes();
    return check.faults.all();
  }

  private <T> void requireDistinct(String list, List<T> all, Function<T, ?> id) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Object each = id.apply(all.get(i));
      if (!seen.add(each)) {
        faults.add("duplicate-id", "/" + list + "/" + i + "/id", "an id stands twice: {0}", each);
      }
    }
  }

  private void checkActivities() {
    for (int i = 0; i < register.activities().size(); i++) {
      String place = "/activities/" + i + "/programme";
      register.activities().get(i).programme().ifPresent(each -> requireProgramme(each, place));
    }
  }

  private void checkCourses() {
    for (int i = 0; i < register.courses().size(); i++) {
      requireActivity(register.courses().get(i).activity(), "/courses/" + i + "/activity");
    }
  }

  private void checkSessions() {
    for (int i = 0; i < register.sessions().size(); i++) {
      Session session = register.sessions().get(i);
      String place = "/sessions/" + i;
      requireActivity(session.activity(), place + "/activity");
      session.course().ifPresent(each -> checkCourse(each, session, place));
    }
  }

  private void checkCourse(CourseId id, Session session, String place) {
    Course course = courses.get(id);
    if (course == null) {
      Set<String> known = names(courses.keySet(), each -> each);
      faults.add(
          "unknown-course",
          place + "/course",
          "the course is none of the courses: {0}{1}",
          id,
          faults.hint(id, known));
      return;
    }
    if (!course.activity().equals(session.activity())) {
      faults.add(
          "other-activity",
          place + "/activity",
          "a session is of another activity than its course: {0} ({1}, course {2})",
          session.activity(),
          course.activity(),
          id);
    }
    LocalDate day = session.start().atZone(course.timetable().zone()).toLocalDate();
    if (!course.timetable().term().contains(day)) {
      faults.add(
          "outside-term",
          place + "/start",
          "a session lies outside the term of its course: {0} ({1}, course {2})",
          day,
          course.timetable().term(),
          id);
    }
  }

  private void checkAttendances() {
    Set<ParticipationId> seen = new HashSet<>();
    for (int i = 0; i < register.attendances().size(); i++) {
      Attendance each = register.attendances().get(i);
      String place = "/attendances/" + i;
      if (!sessions.contains(each.session().value())) {
        faults.add(
            "unknown-session",
            place + "/session",
            "the session is none of the sessions: {0}{1}",
            each.session(),
            faults.hint(each.session(), sessions));
      }
      if (!seen.add(each.participationId())) {
        faults.add(
            "duplicate-attendance",
            place + "/subject",
            "one subject stands twice at one session: {0} (session {1})",
            each.subject(),
            each.session());
      }
    }
  }

  private void checkProgrammes() {
    Map<ProgrammeId, ProgrammeId> umbrellas = new HashMap<>();
    for (int i = 0; i < register.programmes().size(); i++) {
      Programme programme = register.programmes().get(i);
      String place = "/programmes/" + i;
      programme.umbrella().ifPresent(each -> requireProgramme(each, place + "/umbrella"));
      programme.umbrella().ifPresent(each -> umbrellas.put(programme.id(), each));
      for (int j = 0; j < programme.editions().size(); j++) {
        for (ActivityId each : new TreeSet<>(programme.editions().get(j).activities())) {
          requireActivity(each, place + "/editions/" + j + "/activities");
        }
      }
    }
    for (int i = 0; i < register.programmes().size(); i++) {
      requireNoCycle(register.programmes().get(i).id(), umbrellas, i);
    }
  }

  /** A circle is told once, at the least of its programmes. */
  private void requireNoCycle(ProgrammeId start, Map<ProgrammeId, ProgrammeId> umbrellas, int at) {
    List<ProgrammeId> path = new ArrayList<>(List.of(start));
    ProgrammeId next = umbrellas.get(start);
    while (next != null && !path.contains(next)) {
      path.add(next);
      next = umbrellas.get(next);
    }
    if (start.equals(next) && path.stream().allMatch(each -> start.compareTo(each) <= 0)) {
      path.add(start);
      faults.add(
          "umbrella-cycle",
          "/programmes/" + at + "/umbrella",
          "the umbrellas form a circle: {0}",
          path.stream().map(ProgrammeId::value).collect(Collectors.joining(" → ")));
    }
  }

  private void requireActivity(ActivityId id, String place) {
    if (!activities.contains(id.value())) {
      faults.add(
          "unknown-activity",
          place,
          "the activity is none of the activities: {0}{1}",
          id,
          faults.hint(id, activities));
    }
  }

  private void requireProgramme(ProgrammeId id, String place) {
    if (!programmes.contains(id.value())) {
      faults.add(
          "unknown-programme",
          place,
          "the programme is none of the programmes: {0}{1}",
          id,
          faults.hint(id, programmes));
    }
  }
}
