package org.kapok.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.OrderId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RouteId;
import org.kapok.id.SubjectId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.text.Extensions;

/**
 * One thing that a subject took part in or did (参与记录): a session attended, an hour served, a survey
 * answered, a day's steps. It is the input of scoring.
 *
 * <p>A correction is a participation of the same id with a higher {@link #revision()}; a withdrawal
 * is one that is {@link #cancelled()}. See {@link History} for how they are merged.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Participation.builder()
 *     .id(ParticipationId.of("p-1"))
 *     .subject(MemberId.of("m-1"))
 *     .kind("studySession")
 *     .start(Instant.parse("2025-03-01T01:00:00Z"))
 *     .duration(Duration.ofMinutes(90))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Participation permits ImmutableParticipation {
  /** The order in which participations are scored: by start, then by id in code point order. */
  Comparator<Participation> SCORING_ORDER =
      Comparator.comparing(Participation::start).thenComparing(Participation::id);

  /** The same in all revisions, and unique among all subjects. */
  ParticipationId id();

  /** Counts corrections, from 0. */
  @Value.Default
  default long revision() {
    return 0;
  }

  /** Whether this revision withdraws the participation. */
  @Value.Default
  default boolean cancelled() {
    return false;
  }

  /** Who took part. */
  SubjectId subject();

  /**
   * What it was: a code of the host's choice that the scheme declares, such as {@code
   * studySession}.
   */
  String kind();

  /** When it started. Scoring puts a participation into the windows in which it started. */
  Instant start();

  /** How long it took, in whole seconds. */
  Optional<Duration> duration();

  /** When the host learnt of it. Never decides the order of scoring. */
  Optional<Instant> recordedAt();

  /** The venue (阵地) at which it took place. */
  Optional<VenueId> venue();

  /** What the venue served as: a code, such as {@code canteen}. */
  Optional<String> venueFunction();

  /** The activity (活动). */
  Optional<ActivityId> activity();

  /** The themed route (主题路线). */
  Optional<RouteId> route();

  /** The service order (点单) that it fulfilled. */
  Optional<OrderId> order();

  /** The theme: a code, such as one of the five route themes of G9. */
  Optional<String> theme();

  /** The learning mode: a code, such as one of the seven of J1 (七学). */
  Optional<String> mode();

  /** The part that the subject had in it: a code, such as {@code lecturer}. */
  Optional<String> role();

  /** How it was rated, 0 or above on the host's scale. */
  Optional<Amount> rating();

  /**
   * Numbers that the scheme's own fields read, by field name: {@code steps}, {@code donatedYuan}.
   */
  Map<String, Amount> quantities();

  /** Codes, texts and flags that the scheme's own fields read, by field name. */
  Map<String, AttributeValue> attributes();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses what is impossible for one participation. */
  @Value.Check
  default void check() {
    ParticipationCheck.require(this);
  }

  /** Starts a participation. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a participation; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableParticipation.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
