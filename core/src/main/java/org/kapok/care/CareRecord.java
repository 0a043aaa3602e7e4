package org.kapok.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.problem.Faults;

/**
 * That a duty was done (办结记录): for whom, on which occasion, when and by whom. There is one for each
 * of those who did it together; a correction has the same member, duty, occasion and subject and a
 * higher {@link #revision()}, and what was noted by mistake is {@link #cancelled()}. Its text tells
 * the member's number alone.
 *
 * <p>Example: {@code CareRecord.builder().member(member).duty(CareDutyId.of("visit"))
 * .occasion(discharge).doneOn(discharge.plusDays(3)).by(TeamId.of("t-1")).build()}.
 */
@Value.Immutable
public sealed interface CareRecord permits ImmutableCareRecord {
  /** For whom. */
  MemberId member();

  /** Which duty. */
  @Value.Redacted
  CareDutyId duty();

  /** The day of the occasion, which tells this time from the others. */
  @Value.Redacted
  LocalDate occasion();

  /** When it was done. */
  @Value.Redacted
  LocalDate doneOn();

  /** Who did it: a member, or a team or organisation as a whole. */
  @Value.Redacted
  SubjectId by();

  /** What was delivered. */
  @Value.Redacted
  List<DeliveryItem> delivered();

  /** Counts corrections, from 0. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** Whether this revision says that it was not done. */
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /**
   * The id of the participation that it yields, in all revisions. It names the duty and the member
   * who is cared for, so it is as sensitive as the record.
   */
  default ParticipationId participationId() {
    return ParticipationId.derivedFrom(
        "care",
        duty().value(),
        occasion().toString(),
        member().value(),
        by().type().name().toLowerCase(Locale.ROOT),
        by().value());
  }

  /**
   * What is scored for whoever did it: of the kind {@code careLink}, {@code careDelivery} or {@code
   * careVisit}, on the day it was done. Delivered again it is the same, so it counts once.
   *
   * @param form of the duty
   * @param zone in which the day begins
   */
  default Participation participation(CareForm form, ZoneId zone) {
    return Participation.builder()
        .id(participationId())
        .revision(revision())
        .cancelled(cancelled())
        .subject(by())
        .kind(form.participationKind())
        .start(doneOn().atStartOfDay(zone).toInstant())
        .build();
  }

  /** The next revision, which says that it was not done. */
  default CareRecord struck() {
    return builder().from(this).revision(Math.addExact(revision(), 1)).cancelled(true).build();
  }

  /** Refuses what is impossible for one record, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/revision", 0, revision());
    faults.requireCalendar("/occasion", occasion());
    faults.requireCalendar("/doneOn", doneOn());
    faults.refuse("record of care for {0}", member());
    participationId();
  }

  /** Starts a record. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCareRecord.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
