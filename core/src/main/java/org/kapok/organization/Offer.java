package org.kapok.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.ActivityId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;

/**
 * What one member of an alliance gives to others (资源共享): a venue, a course or a teacher, for so
 * many hours to each of them.
 *
 * <p>Example: {@code Offer.builder().giver(university).addTakers(centre).venue(VenueId.of("hall"))
 * .hours(Amount.of(40)).build()}.
 */
@Value.Immutable
public sealed interface Offer permits ImmutableOffer {

  /** Who gives. */
  OrganizationId giver();

  /** Who may take; at least one, not the giver. */
  Set<OrganizationId> takers();

  /** The venue, if that is what is shared. */
  Optional<VenueId> venue();

  /** The course, if that is what is shared. */
  Optional<ActivityId> course();

  /** The teacher, if that is who is shared. */
  Optional<MemberId> teacher();

  /** The hours for each taker within the term of the alliance, above 0. */
  Amount hours();

  /** Which of the three it is. */
  default OfferKind kind() {
    if (venue().isPresent()) {
      return OfferKind.VENUE;
    }
    return course().isPresent() ? OfferKind.COURSE : OfferKind.TEACHER;
  }

  /** Refuses what is impossible for one offer, every fault at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    int shared =
        (venue().isPresent() ? 1 : 0)
            + (course().isPresent() ? 1 : 0)
            + (teacher().isPresent() ? 1 : 0);
    if (shared != 1) {
      problems.add(
          Problem.of(
              "invalid", "", "there must be exactly one of venue, course, teacher: {0}", shared));
    }
    if (takers().isEmpty()) {
      problems.add(Problem.of("empty", "/takers", "there must be a taker: none"));
    }
    if (takers().contains(giver())) {
      problems.add(Problem.of("invalid", "/takers", "the giver must not be a taker: {0}", giver()));
    }
    if (hours().signum() <= 0) {
      problems.add(Problem.of("out-of-range", "/hours", "hours must be above 0: {0}", hours()));
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("offer of {0}", giver()), problems);
    }
  }

  /** Starts an offer. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an offer; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableOffer.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
