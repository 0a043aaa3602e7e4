package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.activity.ActivityCast.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.participation.History;

/** The Java code of the README's section on activities is this code. */
class ActivityReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src", "test", "java", "org", "kapok", "activity");

  private static History run(
      Activity choir, Course course, MemberId member, Instant signedIn, Instant signedOut) {
    // README begins
    List<Session> sessions = course.sessions(choir); // one for each Tuesday of the term
    Standing standing = course.signUps().at(signedIn); // who has a place, and who waits
    Attendance there =
        Attendance.builder()
            .session(sessions.get(0).id())
            .subject(member)
            .signedIn(signedIn)
            .build();
    Attendance closed = there.signedOut(signedOut);
    ActivityRegister register =
        ActivityRegister.builder()
            .addActivities(choir)
            .addCourses(course)
            .addAllSessions(sessions)
            .addAttendances(closed)
            .build();
    List<AttendanceFinding> findings = register.findings(signedOut); // what a clerk should look at
    History history = History.of(register.participations());
    // README ends
    assertThat(standing.placed()).containsExactly(member);
    assertThat(findings).isEmpty();
    return history;
  }

  @Test
  void itsCodeRuns() throws IOException {
    History history =
        run(
            ActivityCast.choir(),
            ActivityCast.course(30, "m-1").build(),
            MemberId.of("m-1"),
            at("2025-03-04T08:55"),
            at("2025-03-04T10:30"));
    assertThat(history.participations()).hasSize(1);
    String source = Files.readString(SOURCE.resolve("ActivityReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
