package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.activity.ActivityCast.at;
import static org.kapok.activity.ActivityCast.attendance;
import static org.kapok.activity.ActivityCast.open;
import static org.kapok.activity.ActivityCast.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SessionId;
import org.kapok.id.TeamId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

class AttendanceYieldsParticipationsTest {
  private static final MemberId CHEN = MemberId.of("m-chen");

  /** She came ten minutes early and left half an hour before the end. */
  @Test
  void onlyTheTimeOfTheSessionCounts() {
    Participation participation =
        rehearsal()
            .participation(attendance(rehearsal(), CHEN, "2025-03-04T08:50", "2025-03-04T10:00"));
    assertThat(participation.id())
        .isEqualTo(ParticipationId.of("attendance/choir-spring~12025-03-04/member/m-chen"));
    assertThat(participation.start()).isEqualTo(at("2025-03-04T09:00"));
    assertThat(participation.duration()).contains(Duration.ofHours(1));
    assertThat(participation.kind()).isEqualTo("course");
    assertThat(participation.mode()).contains("venueStudy");
    assertThat(participation.venue()).isEqualTo(rehearsal().venue());
    assertThat(participation.cancelled()).isFalse();
  }

  @Test
  void aTeamsActionNamesItsChainAndFormat() {
    Session talk = ActivityCast.talk("talk-1", "2025-03-05T14:00");
    Participation participation =
        talk.participation(
            attendance(talk, TeamId.of("t-1"), "2025-03-05T14:00", "2025-03-05T15:00"));
    assertThat(participation.subject()).isEqualTo(TeamId.of("t-1"));
    assertThat(participation.attributes())
        .containsEntry("chain", AttributeValue.of("guidance"))
        .containsEntry("format", AttributeValue.of("microClassroom"));
  }

  @Test
  void nothingIsScoredBeforeSomebodySignsOut() {
    Attendance there = open(rehearsal(), CHEN, "2025-03-04T09:00");
    assertThat(rehearsal().participation(there).cancelled()).isTrue();
    Attendance closed = there.signedOut(at("2025-03-04T10:30"));
    History history =
        History.of(List.of(rehearsal().participation(closed), rehearsal().participation(there)));
    assertThat(history.participations())
        .singleElement()
        .extracting(Participation::duration)
        .isEqualTo(Optional.of(Duration.ofMinutes(90)));
  }

  @Test
  void whoWasNotThereLosesWhatWasDelivered() {
    Attendance wrong = attendance(rehearsal(), CHEN, "2025-03-04T09:00", "2025-03-04T10:30");
    History history = History.of(List.of(rehearsal().participation(wrong)));
    History corrected =
        history.merge(History.of(List.of(rehearsal().participation(wrong.struck()))));
    assertThat(corrected.participations()).isEmpty();
    assertThat(corrected.merge(history)).isEqualTo(corrected);
  }

  @Test
  void aSessionThatIsCalledOffOrShortenedCorrectsAllItsParticipations() {
    Attendance whole = attendance(rehearsal(), CHEN, "2025-03-04T09:00", "2025-03-04T10:30");
    Session shorter =
        Session.builder().from(rehearsal()).revision(1).duration(Duration.ofHours(1)).build();
    Session off = Session.builder().from(shorter).revision(2).cancelled(true).build();
    History history =
        History.of(List.of(shorter.participation(whole), rehearsal().participation(whole)));
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.participations())
        .extracting(Participation::duration)
        .containsExactly(Optional.of(Duration.ofHours(1)));
    assertThat(history.merge(History.of(List.of(off.participation(whole)))).participations())
        .isEmpty();
  }

  @Test
  void whoLeftBeforeItBeganWasNotThere() {
    assertThat(
            rehearsal()
                .presence(attendance(rehearsal(), CHEN, "2025-03-04T08:00", "2025-03-04T09:00")))
        .isEmpty();
  }

  @Test
  void anAttendanceOfAnotherSessionIsRefused() {
    Session other = ActivityCast.session("other", "2025-03-05T09:00", 60).build();
    Attendance attendance = attendance(other, CHEN, "2025-03-05T09:00", "2025-03-05T10:00");
    assertThatThrownBy(() -> rehearsal().participation(attendance))
        .hasMessage("attendance must be of session choir-spring/2025-03-04, was of other");
  }

  @Test
  void whatIsImpossibleIsRefusedWithEveryFault() {
    assertThatThrownBy(
            () ->
                Attendance.builder()
                    .session(SessionId.of("s"))
                    .subject(CHEN)
                    .revision(-1)
                    .signedIn(at("2025-03-04T09:00"))
                    .signedOut(at("2025-03-04T08:00"))
                    .role(" ")
                    .rating(Amount.of(-1))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/revision", "/signedOut", "/role", "/rating"));
    assertThatThrownBy(
            () ->
                Session.builder()
                    .from(rehearsal())
                    .revision(-1)
                    .duration(Duration.ZERO)
                    .theme("")
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/revision", "/duration", "/theme"));
  }

  /** The id must fit into 256 characters, and that is known before there is a participation. */
  @Test
  void idsThatAreTooLongTogetherAreRefusedAtOnce() {
    assertThatThrownBy(
            () ->
                Attendance.builder()
                    .session(SessionId.of("s".repeat(200)))
                    .subject(MemberId.of("m".repeat(60)))
                    .signedIn(at("2025-03-04T09:00"))
                    .build())
        .hasMessageContaining("ParticipationId must have at most 256 characters");
  }
}
