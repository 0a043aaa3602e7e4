package org.kapok.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;

/** Looks for attendances that cannot all be true. */
final class AttendanceReview {
  private final ActivityRegister register;
  private final Instant asOf;
  private final Map<CourseId, Course> courses = new HashMap<>();
  private final List<AttendanceFinding> findings = new ArrayList<>();

  private record Visit(SessionId session, Presence presence) {}

  AttendanceReview(ActivityRegister register, Instant asOf) {
    this.register = register;
    this.asOf = asOf;
    register.courses().forEach(each -> courses.put(each.id(), each));
  }

  List<AttendanceFinding> findings() {
    Map<SubjectId, List<Visit>> visits = new TreeMap<>();
    for (Attendance each : register.attendances()) {
      Session session = Objects.requireNonNull(register.sessionsById().get(each.session()));
      if (each.cancelled() || session.cancelled()) {
        continue;
      }
      review(each, session);
      if (each.subject() instanceof MemberId) {
        assumedPresence(each, session)
            .ifPresent(
                presence ->
                    visits
                        .computeIfAbsent(each.subject(), subject -> new ArrayList<>())
                        .add(new Visit(session.id(), presence)));
      }
    }
    visits.forEach(this::findOverlaps);
    return List.copyOf(findings);
  }

  private void review(Attendance attendance, Session session) {
    boolean begun = session.start().isBefore(asOf) && attendance.signedIn().isBefore(asOf);
    if (!begun || attendance.signedOut().filter(out -> out.isAfter(asOf)).isPresent()) {
      add(AttendanceFault.FUTURE, attendance);
    }
    if (attendance.signedOut().isEmpty() && !session.end().isAfter(asOf)) {
      add(AttendanceFault.UNCLOSED, attendance);
    }
    if (attendance.subject() instanceof MemberId member && !hasPlace(member, attendance, session)) {
      add(AttendanceFault.WITHOUT_PLACE, attendance);
    }
  }

  private boolean hasPlace(MemberId member, Attendance attendance, Session session) {
    Optional<Course> course = session.course().map(courses::get);
    if (course.filter(each -> each.teachers().contains(member)).isPresent()) {
      return true;
    }
    return session
        .signUps()
        .or(() -> course.map(Course::signUps))
        .map(list -> list.at(attendance.signedIn()).placed().contains(member))
        .orElse(true);
  }

  /** Who has not signed out is taken to have stayed until the end. */
  private static Optional<Presence> assumedPresence(Attendance attendance, Session session) {
    if (attendance.signedOut().isPresent() || !attendance.signedIn().isBefore(session.end())) {
      return session.presence(attendance);
    }
    return session.presence(attendance.signedOut(session.end()));
  }

  /** Each visit is held against the earlier one that lasts longest. */
  private void findOverlaps(SubjectId subject, List<Visit> visits) {
    visits.sort(
        Comparator.comparing((Visit each) -> each.presence().start())
            .thenComparing(Visit::session));
    Visit longest = visits.get(0);
    for (Visit each : visits.subList(1, visits.size())) {
      if (each.presence().overlaps(longest.presence())) {
        findings.add(
            new AttendanceFinding(
                AttendanceFault.OVERLAP, each.session(), subject, Optional.of(longest.session())));
      }
      if (each.presence().end().isAfter(longest.presence().end())) {
        longest = each;
      }
    }
  }

  private void add(AttendanceFault fault, Attendance attendance) {
    findings.add(
        new AttendanceFinding(fault, attendance.session(), attendance.subject(), Optional.empty()));
  }
}
