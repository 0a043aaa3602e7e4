package org.kapok.order;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.ResourceId;

/**
 * How far an order has come: all that its events say of it by now (订单进度).
 *
 * <p>Example: {@code order.progress().assignment()} says who has it in hand.
 */
@Value.Immutable
public sealed interface OrderProgress permits ImmutableOrderProgress {

  /** Where it stands. */
  OrderState state();

  /** Since when it stands there. */
  Instant since();

  /** Who has it in hand, with the places that it takes; also after it was fulfilled. */
  Optional<Assignment> assignment();

  /** Whether who has it in hand must not decline it. */
  @Value.Default
  default boolean compulsory() {
    return false;
  }

  /** How often it was dispatched or claimed. */
  @Value.Default
  default int dispatches() {
    return 0;
  }

  /** Who may claim it while it is open; any if empty. */
  @Value.Default
  default SortedSet<ResourceId> claimants() {
    return new TreeSet<>();
  }

  /** The resource for which it waits, while it is on the waiting list, if for one. */
  Optional<ResourceId> awaited();

  /** The time that was agreed on. */
  Optional<TimeWindow> scheduled();

  /** When the service was rendered. */
  Optional<TimeWindow> served();

  /** How it was rated. */
  Optional<Integer> rating();

  /** When it was fulfilled, not fulfilled, refused or withdrawn. */
  Optional<Instant> ended();

  /** Whether a complaint was decided on; that decision is final. */
  @Value.Default
  default boolean complaintDecided() {
    return false;
  }

  /** Starts the progress of an order. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the progress of an order; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableOrderProgress.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
