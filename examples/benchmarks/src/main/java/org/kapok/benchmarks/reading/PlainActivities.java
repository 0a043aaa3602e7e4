package org.kapok.benchmarks.reading;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * What takes place in a city as plain records: texts for ids and codes, null for what is absent.
 */
@NullUnmarked
final class PlainActivities {
  private PlainActivities() {}

  record ActivityRegister(
      List<Activity> activities,
      List<Course> courses,
      List<Session> sessions,
      List<Attendance> attendances,
      List<Programme> programmes,
      Map<String, Object> extensions) {}

  record Activity(
      String id,
      Map<String, String> name,
      String kind,
      String mode,
      String organizer,
      String programme,
      Map<String, Object> extensions) {}

  record Course(
      String id,
      String activity,
      String speciality,
      String venue,
      List<String> teachers,
      Timetable timetable,
      SignUpList signUps) {}

  record Timetable(
      PlainCity.DateSpan term,
      List<PlainCity.Weekday> weekdays,
      PlainCity.TimeInterval hours,
      ZoneId zone) {}

  record SignUpList(int places) {}

  record Session(
      String id, String activity, String kind, Instant start, Duration duration, String venue) {}

  record Attendance(String session, SubjectId subject, Instant signedIn, Instant signedOut) {}

  record SubjectId(SubjectType type, String id) {}

  record Programme(
      String id,
      Map<String, String> name,
      String umbrella,
      List<String> organizers,
      List<Edition> editions,
      Map<String, Object> extensions) {}

  record Edition(
      Map<String, String> name,
      PlainCity.DateSpan dates,
      List<String> activities,
      Map<String, ReachFigure> reach) {}

  record ReachFigure(BigDecimal amount, ReachPrecision precision) {}

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum SubjectType {
    MEMBER,
    TEAM,
    ORGANIZATION
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum ReachPrecision {
    EXACT,
    AT_LEAST,
    ABOUT
  }
}
