package org.kapok.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ProgrammeId;
import org.kapok.id.SessionId;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * Something that a city offers its older people to take part in (活动), however often it takes place.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Activity.builder()
 *     .id(ActivityId.of("choir"))
 *     .name(LocalizedText.of("zh", "合唱"))
 *     .kind(ActivityKind.COURSE)
 *     .mode(LearningMode.VENUE_STUDY)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Activity permits ImmutableActivity {

  /** Unique in the register. */
  ActivityId id();

  /** What it is called. */
  LocalizedText name();

  /** What it is. */
  ActivityKind kind();

  /** By which mode one learns in it (七学, J1). */
  Optional<LearningMode> mode();

  /** Which form it takes (J2). */
  Optional<ActivityFormat> format();

  /** Its theme: a code, such as one of the five route themes (G9). */
  Optional<String> theme();

  /** Who organises it. */
  Optional<OrganizationId> organizer();

  /** The branded programme that it belongs to (G10). */
  Optional<ProgrammeId> programme();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Starts a session that counts as this activity now does; later changes do not touch it. */
  default Session.Builder session(SessionId id, Instant start, Duration duration) {
    return Session.builder()
        .id(id)
        .activity(id())
        .kind(kind())
        .mode(mode())
        .format(format())
        .theme(theme())
        .start(start)
        .duration(duration);
  }

  /** Starts an activity. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an activity; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableActivity.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
