package org.kapok.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityFormat;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Attendance;
import org.kapok.activity.Course;
import org.kapok.activity.Edition;
import org.kapok.activity.LearningMode;
import org.kapok.activity.Programme;
import org.kapok.activity.ReachFigure;
import org.kapok.activity.ReachMeasure;
import org.kapok.activity.ReachPrecision;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.activity.SignUp;
import org.kapok.activity.SignUpList;
import org.kapok.activity.Speciality;
import org.kapok.activity.TeamAction;
import org.kapok.activity.Timetable;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.MemberId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;
import org.kapok.venue.TimeInterval;

/** Law 8 for registers of activities, with faults between their parts or without. */
class ActivityRoundTripProperties {

  private static final Instant MARCH = Instant.parse("2025-03-04T01:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Property(tries = 200)
  void registersOfActivities(@ForAll("registers") ActivityRegister register) {
    RoundTrip.require(register, ActivityRegister.class);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("a", "b/~", "学-3", "\"x\"");
  }

  private static Arbitrary<LocalizedText> names() {
    return ids().map(each -> LocalizedText.of("zh", each + "名", "en", each));
  }

  private static Arbitrary<Integer> numbers(int most) {
    return Arbitraries.integers().between(1, most);
  }

  private static Arbitrary<Instant> instants() {
    return numbers(900_000).map(MARCH::plusSeconds);
  }

  private static Arbitrary<Activity> activities() {
    return Combinators.combine(
            ids(),
            names(),
            Arbitraries.of(ActivityKind.COURSE, ActivityKind.of("tea")),
            Arbitraries.of(LearningMode.HOME_VISIT).optional(),
            Arbitraries.of(ActivityFormat.THEME_DAY).optional(),
            ids().optional(),
            ids().map(ProgrammeId::of).optional())
        .as(
            (id, name, kind, mode, format, theme, programme) ->
                Activity.builder()
                    .id(ActivityId.of(id))
                    .name(name)
                    .kind(kind)
                    .mode(mode)
                    .format(format)
                    .theme(theme)
                    .programme(programme)
                    .build());
  }

  private static Arbitrary<SignUpList> signUps() {
    Arbitrary<SignUp> each =
        Combinators.combine(instants(), numbers(99).optional(), numbers(9))
            .as(
                (at, stood, member) ->
                    new SignUp(MemberId.of("m-" + member), at, stood.map(at::plusSeconds)));
    return Combinators.combine(numbers(40), each.list().uniqueElements(SignUp::member).ofMaxSize(4))
        .as(SignUpList::new);
  }

  private static Arbitrary<Course> courses() {
    return Combinators.combine(
            ids(),
            ids(),
            numbers(200),
            Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1),
            signUps())
        .as(
            (id, activity, days, weekdays, signUps) -> {
              Timetable all =
                  Timetable.builder()
                      .term(DateSpan.of(DAY, DAY.plusDays(days)))
                      .weekdays(weekdays)
                      .hours(TimeInterval.of("19:30", "21:00"))
                      .zone(ZoneId.of("Asia/Shanghai"))
                      .build();
              return Course.builder()
                  .id(CourseId.of(id))
                  .activity(ActivityId.of(activity))
                  .speciality(Speciality.of("cookery"))
                  .venue(VenueId.of(id))
                  .timetable(
                      Timetable.builder()
                          .from(all)
                          .except(all.dates().stream().limit(2).toList())
                          .build())
                  .signUps(signUps)
                  .build();
            });
  }

  private static Arbitrary<Session> sessions() {
    return Combinators.combine(
            ids(),
            activities(),
            instants(),
            numbers(9000),
            signUps().optional(),
            Arbitraries.of(ServiceChain.values()).optional(),
            numbers(3))
        .as(
            (id, activity, start, seconds, signUps, chain, revision) ->
                activity
                    .session(SessionId.of(id), start, Duration.ofSeconds(seconds))
                    .signUps(signUps)
                    .action(chain.map(each -> new TeamAction(TeamId.of(id), each)))
                    .revision(revision - 1L)
                    .cancelled(revision == 3)
                    .build());
  }

  private static Arbitrary<Attendance> attendances() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(SubjectType.values()),
            instants(),
            numbers(9000).optional(),
            ids().optional(),
            numbers(50).optional())
        .as(
            (id, type, in, stayed, role, rating) ->
                Attendance.builder()
                    .session(SessionId.of(id))
                    .subject(SubjectId.of(type, id))
                    .signedIn(in)
                    .signedOut(stayed.map(in::plusSeconds))
                    .role(role)
                    .rating(rating.map(each -> Amount.of(each / 10 + "." + each % 10)))
                    .build());
  }

  private static Arbitrary<Programme> brands() {
    Arbitrary<Edition> editions =
        Combinators.combine(names(), numbers(9), Arbitraries.of(ReachPrecision.values()))
            .as(
                (name, amount, precision) ->
                    Edition.builder()
                        .name(name)
                        .dates(DateSpan.of(DAY, DAY.plusDays(amount)))
                        .putReach(
                            ReachMeasure.EVENTS, new ReachFigure(Amount.of(amount), precision))
                        .build());
    return Combinators.combine(ids(), names(), editions.list().ofMaxSize(2), ids().optional())
        .as(
            (id, name, all, umbrella) ->
                Programme.builder()
                    .id(ProgrammeId.of(id))
                    .name(name)
                    .editions(all)
                    .umbrella(umbrella.filter(each -> !each.equals(id)).map(ProgrammeId::of))
                    .build());
  }

  @Provide
  Arbitrary<ActivityRegister> registers() {
    return Combinators.combine(
            activities().list().ofMaxSize(3),
            courses().list().ofMaxSize(2),
            sessions().list().ofMaxSize(3),
            attendances().list().ofMaxSize(4),
            brands().list().ofMaxSize(3))
        .as(
            (activities, courses, sessions, attendances, programmes) ->
                ActivityRegister.builder()
                    .activities(activities)
                    .courses(courses)
                    .sessions(sessions)
                    .attendances(attendances)
                    .programmes(programmes)
                    .build());
  }
}
