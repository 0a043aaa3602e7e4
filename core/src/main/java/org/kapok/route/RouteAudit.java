package org.kapok.route;

import java.util.List;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.problem.InvalidValueException;
import org.kapok.venue.VenueNetwork;

/**
 * Whether older people can follow a route (适老化检查): what makes it hard, each with its place.
 *
 * <p>Example: {@code RouteAudit.of(route, itinerary, venues, AuditPolicy.DEFAULT).isPassed()}.
 *
 * @param route which route
 * @param findings what was found, stop by stop
 */
public record RouteAudit(RouteId route, List<AuditFinding> findings) {

  /** Copies the findings. */
  public RouteAudit {
    findings = List.copyOf(findings);
  }

  /**
   * Audits a route as it is planned for one day. What a venue does not name among its features, or
   * those of its facilities, it is taken not to have.
   *
   * @param route the route
   * @param itinerary that of the route, which says when one is where
   * @param venues the bases with their accessibility
   * @param policy what is permitted
   * @throws IllegalArgumentException if the itinerary is of another route or of other stops
   */
  public static RouteAudit of(
      ThemedRoute route, Itinerary itinerary, VenueNetwork venues, AuditPolicy policy) {
    List<VenueId> planned = itinerary.stops().stream().map(ItineraryStop::base).toList();
    if (!itinerary.route().equals(route.id()) || !planned.equals(route.bases())) {
      throw new InvalidValueException(
          "itinerary must be of route {0} and its stops, was of {1}",
          route.id(), itinerary.route());
    }
    return new RouteAudit(route.id(), new Auditor(route, itinerary, venues, policy).findings());
  }

  /** Whether nothing was found, and nothing is unknown. */
  public boolean isPassed() {
    return findings.isEmpty();
  }

  /** The findings of that severity, in their order. */
  public List<AuditFinding> findings(AuditSeverity severity) {
    return findings.stream().filter(each -> each.severity() == severity).toList();
  }
}
