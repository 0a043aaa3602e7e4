package org.kapok.activity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.ParticipationId;
import org.kapok.id.SessionId;
import org.kapok.id.SubjectId;
import org.kapok.problem.Faults;
import org.kapok.quantity.Amount;

/**
 * That somebody came to a session (签到): from sign-in to sign-out. There is one for each session and
 * subject; a correction has the same session and subject and a higher {@link #revision()}, and who
 * was noted by mistake is {@link #cancelled()}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Attendance.builder()
 *     .session(SessionId.of("s-1"))
 *     .subject(MemberId.of("m-1"))
 *     .signedIn(Instant.parse("2025-03-04T00:55:00Z"))
 *     .build()
 *     .signedOut(Instant.parse("2025-03-04T02:30:00Z"));
 * }</pre>
 */
@Value.Immutable
public sealed interface Attendance permits ImmutableAttendance {

  /** Which session. */
  SessionId session();

  /** Who came: a member, or a team or organisation as a whole. */
  SubjectId subject();

  /** Counts corrections, from 0. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** Whether this revision says that the subject was not there. */
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /** When the subject signed in, inclusive. */
  Instant signedIn();

  /** When the subject signed out, exclusive; unclosed if empty. */
  Optional<Instant> signedOut();

  /** The part that the subject had in it: a code, such as {@code teacher}. */
  Optional<String> role();

  /** How the subject's part was rated, 0 or above on the host's scale. */
  Optional<Amount> rating();

  /** When the host learnt of it. */
  Optional<Instant> recordedAt();

  /** The id of the participation that it yields, in all revisions. */
  default ParticipationId participationId() {
    return ParticipationId.derivedFrom(
        "attendance",
        session().value(),
        subject().type().name().toLowerCase(Locale.ROOT),
        subject().value());
  }

  /**
   * The next revision, signed out at that instant.
   *
   * @throws org.kapok.problem.RefusedException if it is before the sign-in
   */
  default Attendance signedOut(Instant at) {
    return builder().from(this).revision(Math.addExact(revision(), 1)).signedOut(at).build();
  }

  /** The next revision, which says that the subject was not there. */
  default Attendance struck() {
    return builder().from(this).revision(Math.addExact(revision(), 1)).cancelled(true).build();
  }

  /** Refuses what is impossible for one attendance, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/revision", 0, revision());
    if (signedOut().filter(signedIn()::isAfter).isPresent()) {
      faults.add(
          "backward",
          "/signedOut",
          "signedOut must not be before the sign-in, {0}: {1}",
          signedIn(),
          signedOut().get());
    }
    if (role().filter(String::isBlank).isPresent()) {
      faults.add("blank", "/role", "role must not be blank");
    }
    if (rating().filter(each -> each.signum() < 0).isPresent()) {
      faults.add("out-of-range", "/rating", "rating must be 0 or above: {0}", rating().get());
    }
    faults.refuse("attendance of {0} at session {1}", subject(), session());
    participationId();
  }

  /** Starts an attendance. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an attendance; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAttendance.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
