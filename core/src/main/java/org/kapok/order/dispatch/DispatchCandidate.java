package org.kapok.order.dispatch;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.order.Assignment;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;

/**
 * A resource that an order can go to, and how well it suits (候选). The score is the sum of its parts
 * and nothing else, so that every place in the ranking can be explained.
 *
 * <p>Example: {@code proposal.candidates().get(0).assignment()}.
 */
@Value.Immutable
public sealed interface DispatchCandidate permits ImmutableDispatchCandidate {
  /** The best score first; equal ones by the nearer way, then by the id. */
  Comparator<DispatchCandidate> ORDER =
      Comparator.comparing(DispatchCandidate::score)
          .reversed()
          .thenComparing(each -> each.distance().map(Distance::millimetres).orElse(Long.MAX_VALUE))
          .thenComparing(each -> each.assignment().resource());

  /** The place in the ranking, from 1; candidates with equal scores have the same. */
  int rank();

  /** To what the order would be given, and when. */
  Assignment assignment();

  /** How far it is from the home; empty if that is not known. */
  Optional<Distance> distance();

  /** How late it is after what was wished, 0 or above. */
  Duration late();

  /** One part for each criterion that counts, in the order of the criteria. */
  List<DispatchPart> parts();

  /** The sum of the parts, from 0 to 1, exactly. */
  @Value.Lazy
  default Ratio score() {
    return parts().stream().map(DispatchPart::points).reduce(Ratio.ZERO, Ratio::plus);
  }

  /** Starts a candidate. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a candidate; the result depends on the order of the parts, of no other calls. */
  final class Builder extends ImmutableDispatchCandidate.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
