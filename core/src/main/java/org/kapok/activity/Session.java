package org.kapok.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.CourseId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;
import org.kapok.text.Extensions;
import org.kapok.venue.VenueFunction;

/**
 * One meeting of an activity (场次): what it counts as, when and where. It says itself what it counts
 * as, so that an activity which changes leaves its past as it was.
 *
 * <p>A correction that changes what its participations say has a higher {@link #revision()};
 * sign-ups do not.
 *
 * <p>Example: {@code activity.session(SessionId.of("s-1"), start,
 * Duration.ofMinutes(90)).venue(venue).build()}.
 */
@Value.Immutable
public sealed interface Session permits ImmutableSession {

  /** Unique in the register. */
  SessionId id();

  /** Counts corrections, from 0. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** Whether it was called off; then nobody took part. */
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /** Of which activity. */
  ActivityId activity();

  /** Of which course, if of one. */
  Optional<CourseId> course();

  /** What it counts as. */
  ActivityKind kind();

  /** By which mode one learns in it (七学, J1). */
  Optional<LearningMode> mode();

  /** Which form it takes (J2); the attribute {@code format} of its participations. */
  Optional<ActivityFormat> format();

  /** Its theme: a code. */
  Optional<String> theme();

  /** When it starts, inclusive. */
  Instant start();

  /** How long it takes: whole seconds, more than 0. */
  Duration duration();

  /** The venue (阵地). */
  Optional<VenueId> venue();

  /** What the venue serves as. */
  Optional<VenueFunction> venueFunction();

  /**
   * The places and who wants one, if one has to sign up for this session; those of a course are the
   * course's.
   */
  Optional<SignUpList> signUps();

  /** Whose action it is, if a team's (J5); its chain is the attribute {@code chain}. */
  Optional<TeamAction> action();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** When it ends, exclusive. */
  default Instant end() {
    return start().plus(duration());
  }

  /**
   * Of the session's time, how long the attendance lasted, in whole seconds; empty if not a second,
   * or if it is unclosed, cancelled, or the session is.
   *
   * @throws IllegalArgumentException if it is of another session
   */
  default Optional<Presence> presence(Attendance attendance) {
    if (!attendance.session().equals(id())) {
      throw new InvalidValueException(
          "attendance must be of session {0}, was of {1}", id(), attendance.session());
    }
    if (cancelled() || attendance.cancelled()) {
      return Optional.empty();
    }
    return attendance.signedOut().flatMap(out -> between(attendance.signedIn(), out));
  }

  private Optional<Presence> between(Instant in, Instant out) {
    Instant from = in.isAfter(start()) ? in : start();
    Instant until = out.isBefore(end()) ? out : end();
    long seconds = Math.max(0, from.until(until, ChronoUnit.SECONDS));
    return seconds == 0
        ? Optional.empty()
        : Optional.of(new Presence(from, from.plusSeconds(seconds)));
  }

  /**
   * The participation that an attendance yields: always one, of the same id. Its revision is that
   * of the session and that of the attendance together, so that correcting either replaces it. It
   * is cancelled while there is no {@link #presence}: then nothing is scored, and nothing that was
   * scored before remains.
   *
   * <p>It depends on nothing but the two, so that delivering it again changes nothing.
   *
   * @throws IllegalArgumentException if the attendance is of another session
   */
  default Participation participation(Attendance attendance) {
    Optional<Presence> presence = presence(attendance);
    Participation.Builder participation =
        Participation.builder()
            .id(attendance.participationId())
            .revision(Math.addExact(revision(), attendance.revision()))
            .cancelled(presence.isEmpty())
            .subject(attendance.subject())
            .kind(kind().value())
            .start(presence.map(Presence::start).orElse(start()))
            .duration(presence.map(Presence::duration))
            .recordedAt(attendance.recordedAt())
            .venue(venue())
            .venueFunction(venueFunction().map(VenueFunction::value))
            .activity(activity())
            .theme(theme())
            .mode(mode().map(LearningMode::value))
            .role(attendance.role())
            .rating(attendance.rating());
    format()
        .ifPresent(each -> participation.putAttributes("format", AttributeValue.of(each.value())));
    action()
        .ifPresent(
            each ->
                participation.putAttributes(
                    "chain",
                    AttributeValue.of(
                        each.chain() == ServiceChain.GUIDANCE ? "guidance" : "service")));
    return participation.build();
  }

  /** Refuses what is impossible for one session, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/revision", 0, revision());
    if (duration().toSeconds() < 1 || duration().toNanosPart() != 0) {
      faults.add(
          "out-of-range",
          "/duration",
          "duration must be in whole seconds, at least 1: {0}",
          duration());
    }
    if (!CalendarRange.holds(start())) {
      faults.add("out-of-range", "/start", "start must lie in the years 1 to 9999: {0}", start());
    }
    if (theme().filter(String::isBlank).isPresent()) {
      faults.add("blank", "/theme", "theme must not be blank");
    }
    faults.refuse("session {0}", id());
  }

  /** Starts a session. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a session; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableSession.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
