package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SessionId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

class AttendanceProperties {
  private static final Instant BEGIN = Instant.parse("2025-03-04T01:00:00Z");

  /** A change to a session or to an attendance: which, and by how many minutes. */
  record Change(int kind, int minutes) {}

  @Provide
  Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 180))
        .as(Change::new);
  }

  private static Session session(String id, int startMinute, int minutes) {
    return ActivityCast.choir()
        .session(
            SessionId.of(id), BEGIN.plusSeconds(startMinute * 60L), Duration.ofMinutes(minutes))
        .build();
  }

  private static Attendance attendance(Session session, int in, int out) {
    return Attendance.builder()
        .session(session.id())
        .subject(MemberId.of("m-1"))
        .signedIn(BEGIN.plusSeconds(in * 60L))
        .signedOut(BEGIN.plusSeconds(out * 60L))
        .build();
  }

  /** Whatever was corrected and however often and late it was delivered, the last state counts. */
  @Property
  void anAttendanceCountsExactlyOnce(
      @ForAll @Size(max = 8) List<@From("changes") Change> changes, @ForAll Random random) {
    Session session = session("s", 60, 90);
    Attendance attendance = attendance(session, 50, 120);
    List<Participation> delivered = new ArrayList<>();
    delivered.add(session.participation(attendance));
    for (Change change : changes) {
      Session.Builder next = Session.builder().from(session).revision(session.revision() + 1);
      switch (change.kind()) {
        case 0 -> attendance = attendance.struck();
        case 1 -> attendance = attendance.signedOut(BEGIN.plusSeconds(7200L + change.minutes()));
        case 2 -> session = next.cancelled(change.minutes() % 2 == 0).build();
        case 3 -> session = next.duration(Duration.ofMinutes(1L + change.minutes())).build();
        default ->
            attendance =
                Attendance.builder()
                    .from(attendance)
                    .revision(attendance.revision() + 1)
                    .cancelled(false)
                    .build();
      }
      delivered.add(session.participation(attendance));
    }
    Participation last = delivered.get(delivered.size() - 1);
    delivered.addAll(List.copyOf(delivered));
    Collections.shuffle(delivered, random);
    History history = History.of(delivered);
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.participations()).isEqualTo(last.cancelled() ? List.of() : List.of(last));
  }

  @Property
  void aPresenceLiesWithinTheSessionAndTheAttendance(
      @ForAll @IntRange(max = 200) int in,
      @ForAll @IntRange(max = 200) int length,
      @ForAll @IntRange(max = 200) int start,
      @ForAll @IntRange(min = 1, max = 200) int minutes) {
    Session session = session("s", start, minutes);
    int common = Math.min(in + length, start + minutes) - Math.max(in, start);
    assertThat(session.presence(attendance(session, in, in + length)).map(Presence::duration))
        .isEqualTo(common > 0 ? Optional.of(Duration.ofMinutes(common)) : Optional.empty());
  }

  record Visit(int start, int minutes) {}

  @Provide
  Arbitrary<List<Visit>> visits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 300), Arbitraries.integers().between(1, 120))
        .as(Visit::new)
        .list()
        .ofMaxSize(8);
  }

  /** As many overlaps are found as there are visits that an earlier one overlaps. */
  @Property
  void everyOverlapIsFoundAndNoOther(@ForAll("visits") List<Visit> visits) {
    ActivityRegister.Builder register =
        ActivityRegister.builder().addActivities(ActivityCast.choir());
    for (int i = 0; i < visits.size(); i++) {
      Visit each = visits.get(i);
      Session session = session("s-" + i, each.start(), each.minutes());
      register
          .addSessions(session)
          .addAttendances(attendance(session, each.start(), each.start() + each.minutes()));
    }
    Set<SessionId> expected = new HashSet<>();
    for (int i = 0; i < visits.size(); i++) {
      for (int j = 0; j < visits.size(); j++) {
        Visit a = visits.get(i);
        Visit b = visits.get(j);
        boolean earlier = a.start() < b.start() || (a.start() == b.start() && i < j);
        if (earlier && b.start() < a.start() + a.minutes()) {
          expected.add(SessionId.of("s-" + j));
        }
      }
    }
    assertThat(register.build().findings(BEGIN.plusSeconds(360_000)))
        .allMatch(each -> each.fault() == AttendanceFault.OVERLAP)
        .extracting(AttendanceFinding::session)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Two different pairs of session and member never yield one id, whatever their texts hold. */
  @Property
  void idsOfDifferentAttendancesDiffer(
      @ForAll("texts") String session,
      @ForAll("texts") String member,
      @ForAll("texts") String otherSession,
      @ForAll("texts") String otherMember) {
    ParticipationId one = ParticipationId.derivedFrom("attendance", session, member);
    ParticipationId other = ParticipationId.derivedFrom("attendance", otherSession, otherMember);
    assertThat(one.equals(other))
        .isEqualTo(session.equals(otherSession) && member.equals(otherMember));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a/~01").ofMinLength(1).ofMaxLength(4);
  }
}
