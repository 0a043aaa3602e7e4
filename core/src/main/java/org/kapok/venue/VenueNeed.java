package org.kapok.venue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.kapok.id.OrganizationId;
import org.kapok.problem.InvalidValueException;

/**
 * What someone looks for in a venue. Each function must be served by a facility that by itself is
 * large enough, accessible enough and open to the organisation.
 *
 * <p>Example: {@code VenueNeed.builder().addFunctions(VenueFunction.CANTEEN).capacity(20).build()}.
 */
@Value.Immutable
public sealed interface VenueNeed permits ImmutableVenueNeed {

  /** What it has to serve as, all of these; none means that any facility will do. */
  Set<VenueFunction> functions();

  /** How many people are to find room, at least 1; 1 unless told. */
  @Value.Default
  default int capacity() {
    return 1;
  }

  /** The features that are needed. */
  @Value.Default
  default Accessibility accessibility() {
    return Accessibility.NONE;
  }

  /** When it has to be open. */
  Optional<Instant> openAt();

  /** Who wants to use it; if empty, sharing is not asked for. */
  Optional<OrganizationId> user();

  /** On which day the organisation wants to use it; needed with a user. */
  Optional<LocalDate> day();

  /** Why the venue does not fit, in the order of the reasons; empty if it does. */
  default Set<VenueMiss> misses(Venue venue, HolidayCalendar calendar) {
    Set<VenueMiss> misses = EnumSet.noneOf(VenueMiss.class);
    if (functions().isEmpty()) {
      missOf(venue, null).ifPresent(misses::add);
    }
    for (VenueFunction function : functions()) {
      missOf(venue, function).ifPresent(misses::add);
    }
    openAt().flatMap(instant -> closed(venue, instant, calendar)).ifPresent(misses::add);
    return misses;
  }

  /** Whether the venue fits. */
  default boolean fits(Venue venue, HolidayCalendar calendar) {
    return misses(venue, calendar).isEmpty();
  }

  /** What the facility that comes nearest to it lacks for the function; null means any. */
  private Optional<VenueMiss> missOf(Venue venue, @Nullable VenueFunction function) {
    VenueMiss nearest = VenueMiss.FUNCTION;
    for (Facility each : venue.facilities()) {
      if (function == null || each.functions().contains(function)) {
        Optional<VenueMiss> miss = lack(venue, each);
        if (miss.isEmpty()) {
          return miss;
        }
        nearest = miss.get().compareTo(nearest) > 0 ? miss.get() : nearest;
      }
    }
    return Optional.of(nearest);
  }

  private Optional<VenueMiss> lack(Venue venue, Facility facility) {
    if (facility.capacity() < capacity()) {
      return Optional.of(VenueMiss.CAPACITY);
    }
    for (AccessibilityFeature needed : accessibility().features()) {
      if (!venue.accessibility().has(needed) && !facility.accessibility().has(needed)) {
        return Optional.of(VenueMiss.ACCESSIBILITY);
      }
    }
    boolean mayUse =
        user().isEmpty() || venue.mayUse(user().get(), facility.id(), day().orElseThrow());
    return mayUse ? Optional.empty() : Optional.of(VenueMiss.NOT_SHARED);
  }

  private static Optional<VenueMiss> closed(
      Venue venue, Instant instant, HolidayCalendar calendar) {
    if (venue.hours().isEmpty()) {
      return Optional.of(VenueMiss.HOURS_UNKNOWN);
    }
    return venue.hours().get().openAt(instant, calendar)
        ? Optional.empty()
        : Optional.of(VenueMiss.CLOSED);
  }

  /** Refuses what is impossible for one need. */
  @Value.Check
  default void check() {
    if (capacity() < 1) {
      throw new InvalidValueException("VenueNeed.capacity must be at least 1, was {0}", capacity());
    }
    if (user().isPresent() && day().isEmpty()) {
      throw new InvalidValueException(
          "VenueNeed.day must be given with a user, was missing (user {0})", user().get());
    }
  }

  /** The need for one function. */
  static VenueNeed of(VenueFunction function) {
    return builder().addFunctions(function).build();
  }

  /** Starts a need. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a need; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableVenueNeed.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
