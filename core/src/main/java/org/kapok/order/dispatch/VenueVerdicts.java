package org.kapok.order.dispatch;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Supply;
import org.kapok.order.TimeWindow;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/**
 * What the criteria say of the place: function, facility, accessibility, opening hours, sharing.
 */
final class VenueVerdicts {
  private final DispatchSituation situation;

  VenueVerdicts(DispatchSituation situation) {
    this.situation = situation;
  }

  /** The facilities of the venue that the resource is, none if it is none. */
  private Stream<Facility> facilities(Resource resource) {
    Optional<FacilityId> only = facility(resource);
    return situation.venue(resource).stream()
        .flatMap(venue -> venue.facilities().stream())
        .filter(each -> only.isEmpty() || only.get().equals(each.id()));
  }

  private static Optional<FacilityId> facility(Resource resource) {
    return resource.supply() instanceof Supply.Room room ? room.facility() : Optional.empty();
  }

  Verdict function(Need need, Resource resource) {
    Set<VenueFunction> missing = new HashSet<>(need.functions());
    missing.removeAll(resource.functions());
    if (!missing.isEmpty() && resource.supply() instanceof Supply.Room) {
      facilities(resource).forEach(each -> missing.removeAll(each.functions()));
    }
    int wanted = need.functions().size();
    return Verdict.part(wanted - missing.size(), wanted, DispatchObstacle.FUNCTION_MISSING);
  }

  Verdict facility(Need need, Resource resource) {
    Optional<VenueId> venue = resource.supply().atVenue();
    Optional<FacilityId> room = facility(resource);
    boolean other =
        (need.venue().isPresent() && !need.venue().equals(venue))
            || (need.facility().isPresent() && room.isPresent() && !need.facility().equals(room));
    return other
        ? Verdict.fails(DispatchObstacle.OTHER_FACILITY)
        : Verdict.full("符合所选", "as wished for");
  }

  Verdict accessibility(Need need, Resource resource) {
    Set<AccessibilityFeature> missing = new HashSet<>(need.accessibility().features());
    missing.removeAll(resource.accessibility().features());
    if (!missing.isEmpty()) {
      situation
          .venue(resource)
          .ifPresent(each -> missing.removeAll(each.accessibility().features()));
      if (facility(resource).isPresent()) {
        facilities(resource).forEach(each -> missing.removeAll(each.accessibility().features()));
      }
    }
    int wanted = need.accessibility().features().size();
    return Verdict.part(wanted - missing.size(), wanted, DispatchObstacle.INACCESSIBLE);
  }

  /** Of a resource that is at no known venue, or has no counted time, nothing is asked. */
  Verdict openingHours(Resource resource, Optional<TimeWindow> window, DispatchPolicy policy) {
    Optional<Venue> venue = situation.venue(resource);
    if (venue.isEmpty() || window.isEmpty()) {
      return Verdict.full("不受开放时间限制", "not bound to opening hours");
    }
    if (venue.get().hours().isEmpty()) {
      return Verdict.fails(policy.unknown(), DispatchObstacle.HOURS_UNKNOWN);
    }
    boolean open =
        venue
            .get()
            .hours()
            .get()
            .openDuring(window.get().start(), window.get().end(), situation.venues().calendar());
    return open
        ? Verdict.full("全程开放", "open all that time")
        : Verdict.fails(DispatchObstacle.CLOSED);
  }

  /** Whether the organisation may use the venue on that day, by the venue or by an alliance. */
  Verdict sharing(Need need, Resource resource, LocalDate day) {
    Optional<Venue> venue = situation.venue(resource);
    if (venue.isEmpty() || !venue.get().reserved()) {
      return Verdict.full("对外开放", "everybody may use it");
    }
    boolean shared =
        need.user().isPresent()
            && (mayUse(venue.get(), resource, need.user().get(), day)
                || offered(venue.get().id(), need.user().get(), day));
    return shared
        ? Verdict.full("可共享使用", "may be used by the organisation")
        : Verdict.fails(DispatchObstacle.NOT_SHARED);
  }

  private boolean mayUse(Venue venue, Resource resource, OrganizationId user, LocalDate day) {
    return facilities(resource).anyMatch(each -> venue.mayUse(user, each.id(), day));
  }

  private boolean offered(VenueId venue, OrganizationId user, LocalDate day) {
    return situation.alliances().stream()
        .filter(each -> each.term().contains(day))
        .flatMap(each -> each.open(user).stream())
        .anyMatch(each -> each.venue().filter(venue::equals).isPresent());
  }
}
