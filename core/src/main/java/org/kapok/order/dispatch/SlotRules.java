package org.kapok.order.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kapok.order.Resource;
import org.kapok.order.TimeWindow;

/**
 * What the policy says of a resource at some time.
 *
 * @param policy the policy
 * @param situation how things stand
 * @param venues the verdicts on venues
 */
record SlotRules(DispatchPolicy policy, DispatchSituation situation, VenueVerdicts venues) {

  /** What the time runs into that is required; a set that may be added to. */
  Set<DispatchObstacle> obstacles(DispatchRequest request, Resource resource, SlotOffer offer) {
    Set<DispatchObstacle> found = EnumSet.noneOf(DispatchObstacle.class);
    if (policy.required().contains(DispatchCriterion.OPENING_HOURS)) {
      openingHours(resource, offer.window()).obstacle().ifPresent(found::add);
    }
    if (policy.required().contains(DispatchCriterion.SHARING)) {
      sharing(request, resource, offer.window()).obstacle().ifPresent(found::add);
    }
    return found;
  }

  Verdict openingHours(Resource resource, Optional<TimeWindow> window) {
    return venues.openingHours(resource, window, policy);
  }

  /** Judges the day of the window in the policy's zone, without one that of the request. */
  Verdict sharing(DispatchRequest request, Resource resource, Optional<TimeWindow> window) {
    Instant instant = window.map(TimeWindow::start).orElse(request.at());
    LocalDate day = instant.atZone(policy.zone()).toLocalDate();
    return venues.sharing(request.need(), resource, day);
  }
}
