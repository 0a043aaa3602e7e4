package org.kapok.network;

import java.util.List;
import java.util.function.Function;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Course;
import org.kapok.activity.Programme;
import org.kapok.activity.Session;

/** What takes place, as it is compared. */
final class ActivityParts {
  private static final Part<Activity> ACTIVITIES =
      Part.of(
              "activities",
              city -> of(city, "/activities", ActivityRegister::activities, Activity::id))
          .field("name", Activity::name)
          .field("kind", Activity::kind)
          .field("mode", Activity::mode)
          .field("format", Activity::format)
          .field("theme", Activity::theme)
          .field("organizer", Activity::organizer)
          .field("programme", Activity::programme)
          .field("extensions", Activity::extensions);

  private static final Part<Course> COURSES =
      Part.of("courses", city -> of(city, "/courses", ActivityRegister::courses, Course::id))
          .field("activity", Course::activity)
          .field("speciality", Course::speciality)
          .field("venue", Course::venue)
          .field("teachers", Course::teachers)
          .field("timetable", Course::timetable)
          .field("signUps", Course::signUps)
          .field("extensions", Course::extensions);

  private static final Part<Session> SESSIONS =
      Part.of("sessions", city -> of(city, "/sessions", ActivityRegister::sessions, Session::id))
          .field("revision", Session::revision)
          .field("cancelled", Session::cancelled)
          .field("activity", Session::activity)
          .field("course", Session::course)
          .field("kind", Session::kind)
          .field("mode", Session::mode)
          .field("format", Session::format)
          .field("theme", Session::theme)
          .field("start", Session::start)
          .field("duration", Session::duration)
          .field("venue", Session::venue)
          .field("venueFunction", Session::venueFunction)
          .field("signUps", Session::signUps)
          .field("action", Session::action)
          .field("extensions", Session::extensions);

  private static final Part<Attendance> ATTENDANCES =
      Part.of(
              "attendances",
              city ->
                  of(
                      city,
                      "/attendances",
                      ActivityRegister::attendances,
                      Attendance::participationId))
          .field("revision", Attendance::revision)
          .field("cancelled", Attendance::cancelled)
          .field("signedIn", Attendance::signedIn)
          .field("signedOut", Attendance::signedOut)
          .field("role", Attendance::role)
          .field("rating", Attendance::rating)
          .field("recordedAt", Attendance::recordedAt);

  private static final Part<Programme> PROGRAMMES =
      Part.of(
              "programmes",
              city -> of(city, "/programmes", ActivityRegister::programmes, Programme::id))
          .field("name", Programme::name)
          .field("umbrella", Programme::umbrella)
          .field("organizers", Programme::organizers)
          .unordered("editions", Programme::editions)
          .field("extensions", Programme::extensions);

  static final List<Part<?>> ALL = List.of(ACTIVITIES, COURSES, SESSIONS, ATTENDANCES, PROGRAMMES);

  private ActivityParts() {}

  private static <T> List<Located<T>> of(
      CityNetwork city, String path, Function<ActivityRegister, List<T>> list, Function<T, ?> key) {
    return Located.in("/activities" + path, list.apply(city.activities()), key);
  }
}
