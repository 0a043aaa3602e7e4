package org.kapok.route;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.place.Distance;
import org.kapok.problem.Faults;

/**
 * The way to a stop from the one before. What nobody has looked at is left empty, and the audit
 * says so.
 *
 * <p>Example: {@code RouteLeg.builder().mode(TravelMode.WALK).duration(Duration.ofMinutes(10))
 * .walking(Distance.ofMetres(450)).stepFree(true).build()}.
 */
@Value.Immutable
public sealed interface RouteLeg permits ImmutableRouteLeg {

  /** How people travel. */
  TravelMode mode();

  /** How long it takes at the pace of the slowest, in whole seconds, 0 or above. */
  Duration duration();

  /** How far one has to walk, to and from vehicles too. */
  Distance walking();

  /** The longest stretch of that walk without a seat to rest. */
  Optional<Distance> withoutSeat();

  /** Whether it has no step that cannot be avoided. */
  Optional<Boolean> stepFree();

  /** Refuses what is impossible for one leg, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (duration().isNegative() || duration().toNanosPart() != 0) {
      faults.add(
          "out-of-range",
          "/duration",
          "duration must be in whole seconds, 0 or above: {0}",
          duration());
    }
    if (withoutSeat().filter(each -> !each.isAtMost(walking())).isPresent()) {
      faults.add(
          "out-of-range",
          "/withoutSeat",
          "withoutSeat must be at most the whole walk, {0}: {1}",
          walking(),
          withoutSeat().get());
    }
    faults.refuse("leg of a route");
  }

  /** Starts a leg. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a leg; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableRouteLeg.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
