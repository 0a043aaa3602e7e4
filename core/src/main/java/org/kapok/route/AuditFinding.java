package org.kapok.route;

import org.kapok.id.VenueId;

/**
 * One thing that makes a route hard, and where.
 *
 * <p>Example: {@code /stops/2/leg}: a walk of 900 m, at most 500 m.
 *
 * @param concern what
 * @param severity how bad
 * @param place RFC 6901 pointer into the route: the stop, or the way to it
 * @param base the stop's base
 * @param message what was found and what the policy permits, in English
 */
public record AuditFinding(
    AuditConcern concern, AuditSeverity severity, String place, VenueId base, String message) {}
