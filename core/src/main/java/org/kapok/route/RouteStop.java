package org.kapok.route;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.VenueId;
import org.kapok.problem.Faults;

/**
 * A stop of a route at a base (基地).
 *
 * <p>Example: {@code RouteStop.builder().base(VenueId.of("memorial")).stay(Duration.ofMinutes(40))
 * .leg(leg).build()}.
 */
@Value.Immutable
public sealed interface RouteStop permits ImmutableRouteStop {

  /** Which venue. */
  VenueId base();

  /** How long one stays, in whole minutes, at least 1. */
  Duration stay();

  /** Whether one is in the open there. */
  @Value.Default
  default boolean outdoors() {
    return false;
  }

  /** The way from the stop before; empty for the first stop alone. */
  Optional<RouteLeg> leg();

  /** Refuses what is impossible for one stop. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (stay().toMinutes() < 1 || !stay().equals(Duration.ofMinutes(stay().toMinutes()))) {
      faults.add("out-of-range", "/stay", "stay must be in whole minutes, at least 1: {0}", stay());
    }
    faults.refuse("stop at {0}", base());
  }

  /** Starts a stop. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a stop; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableRouteStop.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
