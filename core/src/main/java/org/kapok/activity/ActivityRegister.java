package org.kapok.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.participation.Participation;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;

/**
 * A city's activities with their courses, sessions and attendance, and its programmes (活动台账).
 *
 * <p>Example: {@code History.of(register.participations())} is what is scored.
 */
@Value.Immutable
@WithoutProblems
public sealed interface ActivityRegister extends Checked permits ImmutableActivityRegister {

  /** The activities. */
  List<Activity> activities();

  /** The courses. */
  List<Course> courses();

  /** The sessions, those of courses too. */
  List<Session> sessions();

  /** Who came; of each session and subject the last revision alone. */
  List<Attendance> attendances();

  /** The branded programmes. */
  List<Programme> programmes();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * Every fault: {@code duplicate-id}, {@code duplicate-attendance}, {@code unknown-activity},
   * {@code unknown-course}, {@code unknown-session}, {@code unknown-programme}, {@code
   * umbrella-cycle}, {@code other-activity}, {@code outside-term}.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    return ActivityRegisterCheck.problems(this);
  }

  /** The sessions by id; of two with one id the first. */
  @Value.Lazy
  default Map<SessionId, Session> sessionsById() {
    Map<SessionId, Session> byId = new HashMap<>();
    sessions().forEach(each -> byId.putIfAbsent(each.id(), each));
    return byId;
  }

  /**
   * The participation of every attendance, in their order; cancelled ones too, so that they undo
   * what was delivered before. See {@link Session#participation}.
   *
   * @throws org.kapok.problem.RefusedException if the register has faults
   */
  default List<Participation> participations() {
    requireSound("register of activities");
    return attendances().stream()
        .map(each -> Objects.requireNonNull(sessionsById().get(each.session())).participation(each))
        .toList();
  }

  /**
   * What may be wrong with the attendances, for a clerk: first what concerns one alone, in their
   * order, then overlaps, by member. It changes no participation; a correction does.
   *
   * @param asOf until when things are known to have happened, exclusive
   * @throws org.kapok.problem.RefusedException if the register has faults
   */
  default List<AttendanceFinding> findings(Instant asOf) {
    requireSound("register of activities");
    return new AttendanceReview(this, asOf).findings();
  }

  /**
   * The sessions that were held: not cancelled, and over.
   *
   * @param days the local dates on which they started
   * @param zone the zone of these dates
   * @param asOf until when, inclusive
   */
  default List<Session> held(DateSpan days, ZoneId zone, Instant asOf) {
    return sessions().stream()
        .filter(each -> !each.cancelled() && !each.end().isAfter(asOf))
        .filter(each -> days.contains(each.start().atZone(zone).toLocalDate()))
        .toList();
  }

  /** How many actions of each chain each team held (J5); as {@link #held}. */
  default SortedMap<TeamId, Map<ServiceChain, Long>> teamActions(
      DateSpan days, ZoneId zone, Instant asOf) {
    SortedMap<TeamId, Map<ServiceChain, Long>> actions = new TreeMap<>();
    for (Session session : held(days, zone, asOf)) {
      session
          .action()
          .ifPresent(
              each ->
                  actions
                      .computeIfAbsent(each.team(), team -> new EnumMap<>(ServiceChain.class))
                      .merge(each.chain(), 1L, Long::sum));
    }
    return actions;
  }

  /** The teaching points (教学点, J4): where courses are given. */
  default SortedSet<VenueId> teachingPoints() {
    SortedSet<VenueId> points = new TreeSet<>();
    courses().forEach(each -> points.add(each.venue()));
    return points;
  }

  /** The specialities that are taught (J4). */
  default SortedSet<Speciality> specialities() {
    SortedSet<Speciality> specialities = new TreeSet<>();
    courses().forEach(each -> specialities.add(each.speciality()));
    return specialities;
  }

  /**
   * What a programme reached in all its editions, with those of every programme under it (G10).
   *
   * @throws org.kapok.problem.RefusedException if the register has faults
   * @throws ArithmeticException if a figure is more than an amount can hold
   */
  default SortedMap<ReachMeasure, ReachFigure> reach(ProgrammeId programme) {
    requireSound("register of activities");
    SortedMap<ReachMeasure, ReachFigure> total = new TreeMap<>();
    for (Programme each : programmes()) {
      if (each.id().equals(programme)) {
        each.editions().forEach(edition -> add(edition.reach(), total));
      } else if (each.umbrella().filter(programme::equals).isPresent()) {
        add(reach(each.id()), total);
      }
    }
    return total;
  }

  private static void add(
      Map<ReachMeasure, ReachFigure> more, Map<ReachMeasure, ReachFigure> total) {
    more.forEach((measure, figure) -> total.merge(measure, figure, ReachFigure::plus));
  }

  /** Starts a register. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a register; the parts stay in the order in which they are given. */
  final class Builder extends ImmutableActivityRegister.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
