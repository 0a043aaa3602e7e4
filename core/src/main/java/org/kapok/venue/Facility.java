package org.kapok.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.FacilityId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.text.LocalizedText;

/**
 * A room or spot of a venue (设施) in which something can be done: an oath hall, a canteen, a desk
 * for legal advice.
 *
 * <p>Example: {@code Facility.builder().id(FacilityId.of("hall")).name(name).addFunctions(
 * VenueFunction.OATH_HALL).capacity(60).build()}.
 */
@Value.Immutable
public sealed interface Facility permits ImmutableFacility {

  /** Unique within the venue. */
  FacilityId id();

  /** What it is called. */
  LocalizedText name();

  /** What it serves as, at least one function. */
  Set<VenueFunction> functions();

  /** How many people it holds at a time, at least 1. */
  int capacity();

  /** What it has beyond what the whole venue has. */
  @Value.Default
  default Accessibility accessibility() {
    return Accessibility.NONE;
  }

  /** Refuses what is impossible for one facility, every fault at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    if (capacity() < 1) {
      problems.add(
          Problem.of("out-of-range", "/capacity", "capacity must be at least 1: {0}", capacity()));
    }
    if (functions().isEmpty()) {
      problems.add(Problem.of("empty", "/functions", "there must be a function: none"));
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("facility {0}", id()), problems);
    }
  }

  /** Starts a facility. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a facility; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableFacility.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
