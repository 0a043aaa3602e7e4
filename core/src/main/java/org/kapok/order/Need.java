package org.kapok.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.FacilityId;
import org.kapok.id.NeedId;
import org.kapok.id.OrganizationId;
import org.kapok.id.SubjectId;
import org.kapok.id.VenueId;
import org.kapok.problem.Faults;
import org.kapok.quantity.CalendarRange;
import org.kapok.talent.TalentField;
import org.kapok.text.Extensions;
import org.kapok.venue.Accessibility;
import org.kapok.venue.VenueFunction;

/**
 * An entry of the list of needs (需求清单, G12): who wants what, where, when, and how urgently. One
 * need is met by one resource; whoever wants a room and a lecturer has two, bundled by a {@link
 * Project}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Need.builder()
 *     .id(NeedId.of("n-1"))
 *     .requester(MemberId.of("m-1"))
 *     .raised(Instant.parse("2025-03-01T01:00:00Z"))
 *     .service(ServiceKind.MEAL_SERVICE)
 *     .addFunctions(VenueFunction.CANTEEN)
 *     .home(Home.at(point))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Need permits ImmutableNeed {

  /** Unique in the list. */
  NeedId id();

  /** Who wants it: a member, a team or an organisation. */
  SubjectId requester();

  /** The organisation whose sharing agreements hold for it. */
  Optional<OrganizationId> user();

  /** When it came up. */
  Instant raised();

  /** How it came up; the person asked, unless told. */
  @Value.Default
  default Origin origin() {
    return Origin.ASKED;
  }

  /** How many people are to be served, at least 1; 1 unless told. */
  @Value.Default
  default int people() {
    return 1;
  }

  /** What kind of service. */
  ServiceKind service();

  /** What a venue has to serve as, all of these. */
  Set<VenueFunction> functions();

  /** The features that a venue has to have. */
  @Value.Default
  default Accessibility accessibility() {
    return Accessibility.NONE;
  }

  /** The fields of which whoever serves must have at least one; empty if any will do. */
  Set<TalentField> fields();

  /** The goods that are wanted. */
  Optional<GoodsWish> goods();

  /** Where it is to be rendered; at a venue unless told. */
  @Value.Default
  default Delivery delivery() {
    return Delivery.AT_VENUE;
  }

  /** Where the person lives; personal data. Needed for what comes home. */
  Optional<Home> home();

  /** The venue that is wished for; no other will do. */
  Optional<VenueId> venue();

  /** The facility of that venue. */
  Optional<FacilityId> facility();

  /** When it suits, the best first; any time if empty. */
  List<TimeWindow> windows();

  /** How long it takes, in whole seconds, if that is known. */
  Optional<Duration> duration();

  /** How urgent it is; routine unless told. */
  @Value.Default
  default Urgency urgency() {
    return Urgency.ROUTINE;
  }

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The need with another home, such as what of it may be used, or {@link Home#UNKNOWN}. */
  default Need withHome(Home home) {
    return builder().from(this).home(home).build();
  }

  /** Refuses what is impossible for one need, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireAtLeast("/people", 1, people());
    if (!CalendarRange.holds(raised())) {
      faults.add(
          "out-of-range", "/raised", "raised must lie in the years 1 to 9999: {0}", raised());
    }
    if (facility().isPresent() && venue().isEmpty()) {
      faults.add(
          "missing",
          "/venue",
          "venue must be given with a facility, was missing (facility {0})",
          facility().get());
    }
    if (delivery() == Delivery.AT_HOME && home().isEmpty()) {
      faults.add(
          "missing",
          "/home",
          "home must be given for a service that comes home, if only as unknown");
    }
    duration().ifPresent(each -> checkDuration(each, faults));
    faults.refuse("need {0}", id());
  }

  private void checkDuration(Duration duration, Faults faults) {
    if (duration.toSeconds() < 1 || duration.toNanosPart() != 0) {
      faults.add(
          "out-of-range",
          "/duration",
          "duration must be in whole seconds, at least 1: {0}",
          duration);
    }
    for (int i = 0; i < windows().size(); i++) {
      if (windows().get(i).length().compareTo(duration) < 0) {
        faults.add(
            "out-of-range",
            "/windows/" + i,
            "a window must be as long as the service takes, {0}, was {1}",
            duration,
            windows().get(i));
      }
    }
  }

  /** Starts a need. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a need; the result depends on the order of the windows, of no other calls. */
  final class Builder extends ImmutableNeed.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
