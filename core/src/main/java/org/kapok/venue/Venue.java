package org.kapok.venue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A place of the network (阵地): what it is, where, when it is open, and what its facilities serve
 * as.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Venue.builder()
 *     .id(VenueId.of("dongshan"))
 *     .name(LocalizedText.of("zh", "东山党群服务中心"))
 *     .kind(VenueKind.PARTY_SERVICE_CENTRE)
 *     .point(GeoPoint.of(23.1247, 113.2956))
 *     .addFacilities(canteen)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Venue permits ImmutableVenue {

  /** Unique in the network. */
  VenueId id();

  /** What it is called. */
  LocalizedText name();

  /** What it is. */
  VenueKind kind();

  /** Where it is. */
  GeoPoint point();

  /** The division in which it is. */
  Optional<DivisionCode> division();

  /** Its address, as people write it. */
  Optional<String> address();

  /** Whose it is. */
  Optional<OrganizationId> owner();

  /** Whether only its owner and those it is shared with may use it; else everybody may. */
  @Value.Default
  default boolean reserved() {
    return false;
  }

  /** With whom it is shared, if it is reserved. */
  List<VenueSharing> sharing();

  /** Its rooms and spots. */
  List<Facility> facilities();

  /** When it is open; unknown if empty. */
  Optional<OpeningHours> hours();

  /** What the whole venue has, each facility included. */
  @Value.Default
  default Accessibility accessibility() {
    return Accessibility.NONE;
  }

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** All that its facilities serve as. */
  default SortedSet<VenueFunction> functions() {
    SortedSet<VenueFunction> functions = new TreeSet<>();
    facilities().forEach(each -> functions.addAll(each.functions()));
    return functions;
  }

  /** Whether the organisation may use that facility on the day. */
  default boolean mayUse(OrganizationId user, FacilityId facility, LocalDate day) {
    return !reserved()
        || owner().filter(user::equals).isPresent()
        || sharing().stream().anyMatch(each -> each.allows(user, facility, day));
  }

  /** Refuses what is impossible for one venue, every fault at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    Set<FacilityId> known = new HashSet<>();
    for (int i = 0; i < facilities().size(); i++) {
      FacilityId facility = facilities().get(i).id();
      if (!known.add(facility)) {
        problems.add(
            Problem.of(
                "duplicate",
                "/facilities/" + i + "/id",
                "two facilities have the same id: {0}",
                facility));
      }
    }
    List<String> names = known.stream().map(FacilityId::value).sorted().toList();
    for (int i = 0; i < sharing().size(); i++) {
      for (FacilityId facility : sharing().get(i).facilities()) {
        if (!known.contains(facility)) {
          problems.add(
              Problem.of(
                  "unknown-facility",
                  "/sharing/" + i + "/facilities",
                  "what is shared is none of the facilities: {0}{1}",
                  facility,
                  Nearest.hint(facility.value(), names)));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("venue {0}", id()), problems);
    }
  }

  /** Starts a venue. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a venue; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableVenue.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
