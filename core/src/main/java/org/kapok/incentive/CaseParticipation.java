package org.kapok.incentive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.OrderId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;
import org.kapok.quantity.CalendarRange;

/**
 * A participation as a worked case writes it: in the scheme's local time, without id and subject,
 * and repeated if wanted.
 *
 * <p>Example: {@code {"kind": "serve", "at": "2024-04-05", "duration": "PT2H", "times": 12,
 * "everyDays": 3}} are twelve participations, three days apart.
 */
@Value.Immutable
public sealed interface CaseParticipation permits ImmutableCaseParticipation {

  /** What it was. */
  String kind();

  /** When the first one started, in the scheme's zone; a date alone means its first moment. */
  LocalDateTime at();

  /** How many there are. */
  @Value.Default
  default int times() {
    return 1;
  }

  /** How many days lie between one and the next; 0 if all start at once. */
  @Value.Default
  default int everyDays() {
    return 0;
  }

  /** How long each took, in whole seconds. */
  Optional<Duration> duration();

  /** The venue (阵地). */
  Optional<VenueId> venue();

  /** What the venue served as. */
  Optional<String> venueFunction();

  /** The activity (活动). */
  Optional<ActivityId> activity();

  /** The themed route (主题路线). */
  Optional<RouteId> route();

  /** The service order (点单). */
  Optional<OrderId> order();

  /** The theme. */
  Optional<String> theme();

  /** The learning mode. */
  Optional<String> mode();

  /** The subject's part. */
  Optional<String> role();

  /** How it was rated. */
  Optional<Amount> rating();

  /** Numbers that the scheme's own fields read. */
  Map<String, Amount> quantities();

  /** Codes, texts and flags that the scheme's own fields read. */
  Map<String, AttributeValue> attributes();

  /** Refuses what is impossible for one entry. */
  @Value.Check
  default void check() {
    if (times() < 1 || times() > 100_000) {
      throw new InvalidValueException("times must be from 1 to 100000, was {0}", times());
    }
    if (everyDays() < 0 || everyDays() > 100_000) {
      throw new InvalidValueException("everyDays must be from 0 to 100000, was {0}", everyDays());
    }
    CalendarRange.require("at", at().toLocalDate());
    long days = (times() - 1L) * everyDays();
    CalendarRange.require(Sentence.of("the last repetition"), at().toLocalDate().plusDays(days));
  }

  /** Starts an entry. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. */
  final class Builder extends ImmutableCaseParticipation.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
