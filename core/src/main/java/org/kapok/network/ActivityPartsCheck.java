package org.kapok.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Course;
import org.kapok.activity.Programme;
import org.kapok.activity.Session;
import org.kapok.activity.SignUpList;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.problem.Faults;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/** The activities of a city: where they take place, and who takes part. */
final class ActivityPartsCheck {
  private final CityNetwork city;
  private final ActivityRegister register;
  private final References references;
  private final Faults faults;

  ActivityPartsCheck(CityNetwork city, References references, Faults faults) {
    this.city = city;
    this.register = city.activities();
    this.references = references;
    this.faults = faults;
  }

  void run() {
    faults.addAll("/activities", register.problems());
    for (int i = 0; i < register.activities().size(); i++) {
      String place = "/activities/activities/" + i + "/organizer";
      register
          .activities()
          .get(i)
          .organizer()
          .ifPresent(each -> references.organization(each, place));
    }
    for (int i = 0; i < register.courses().size(); i++) {
      checkCourse(register.courses().get(i), "/activities/courses/" + i);
    }
    for (int i = 0; i < register.sessions().size(); i++) {
      checkSession(register.sessions().get(i), "/activities/sessions/" + i);
    }
    for (int i = 0; i < register.attendances().size(); i++) {
      checkAttendance(register.attendances().get(i), "/activities/attendances/" + i);
    }
    for (int i = 0; i < register.programmes().size(); i++) {
      checkProgramme(register.programmes().get(i), "/activities/programmes/" + i);
    }
  }

  private void checkCourse(Course course, String place) {
    references.venue(course.venue(), place + "/venue");
    for (MemberId each : new TreeSet<>(course.teachers())) {
      references.member(each, place + "/teachers");
      references.present(each, course.timetable().term().startInclusive(), place + "/teachers");
    }
    checkSignUps(course.signUps(), place);
  }

  private void checkSignUps(SignUpList list, String place) {
    for (int i = 0; i < list.signUps().size(); i++) {
      references.member(
          list.signUps().get(i).member(), place + "/signUps/signUps/" + i + "/member");
    }
  }

  private void checkSession(Session session, String place) {
    session.signUps().ifPresent(each -> checkSignUps(each, place));
    session.action().ifPresent(each -> references.team(each.team(), place + "/action/team"));
    session.venue().ifPresent(each -> references.venue(each, place + "/venue"));
    Venue venue = session.venue().map(references::venue).orElse(null);
    if (venue != null && !session.cancelled()) {
      checkPlace(session, venue, place);
    }
  }

  private void checkPlace(Session session, Venue venue, String place) {
    VenueFunction function = session.venueFunction().orElse(null);
    if (function != null && !venue.functions().contains(function)) {
      faults.add(
          "missing-function",
          place + "/venueFunction",
          "the venue does not serve as what is needed: {0} ({1})",
          function,
          venue.id());
    }
    Instant start = session.start();
    venue
        .hours()
        .filter(each -> !each.openAt(start, city.venues().calendar()))
        .ifPresent(
            hours ->
                faults.add(
                    "closed-venue",
                    place + "/start",
                    "the venue is closed when a session starts there: {0}, {1} ({2})",
                    start.atZone(hours.zone()).getDayOfWeek(),
                    start.atZone(hours.zone()).toOffsetDateTime(),
                    venue.id()));
  }

  private void checkAttendance(Attendance attendance, String place) {
    references.subject(attendance.subject(), place + "/subject");
    if (!attendance.cancelled()) {
      LocalDate day = attendance.signedIn().atZone(city.zone()).toLocalDate();
      references.present(attendance.subject(), day, place + "/subject");
    }
  }

  private void checkProgramme(Programme programme, String place) {
    List<OrganizationId> organizers = programme.organizers().stream().sorted().toList();
    organizers.forEach(each -> references.organization(each, place + "/organizers"));
  }
}
