package org.kapok.route;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.OpeningHours.Opening;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/** Walks a route stop by stop and notes what is hard. */
final class Auditor {
  private final ThemedRoute route;
  private final Itinerary itinerary;
  private final AuditPolicy policy;
  private final Map<VenueId, Venue> bases = new HashMap<>();
  private final List<AuditFinding> findings = new ArrayList<>();

  private Distance walked = Distance.ZERO;
  private Instant toilet;

  Auditor(ThemedRoute route, Itinerary itinerary, VenueNetwork venues, AuditPolicy policy) {
    this.route = route;
    this.itinerary = itinerary;
    this.policy = policy;
    toilet = itinerary.stops().get(0).arrival();
    venues.venues().forEach(each -> bases.putIfAbsent(each.id(), each));
  }

  List<AuditFinding> findings() {
    for (int i = 0; i < route.stops().size(); i++) {
      RouteStop stop = route.stops().get(i);
      ItineraryStop planned = itinerary.stops().get(i);
      Instant left = i == 0 ? planned.arrival() : itinerary.stops().get(i - 1).leave();
      Note way = new Note("/stops/" + i + "/leg", stop.base());
      stop.leg().ifPresent(leg -> auditLeg(leg, left, planned.arrival(), way));
      auditStop(stop, planned, new Note("/stops/" + i, stop.base()));
    }
    return findings;
  }

  /** Notes findings at one place. */
  private final class Note {
    private final String place;
    private final VenueId base;

    Note(String place, VenueId base) {
      this.place = place;
      this.base = base;
    }

    void add(AuditConcern concern, AuditSeverity severity, String format, Object... arguments) {
      String message = String.format(Locale.ROOT, format, arguments);
      findings.add(new AuditFinding(concern, severity, place, base, message));
    }
  }

  private void auditLeg(RouteLeg leg, Instant from, Instant until, Note note) {
    if (!leg.walking().isAtMost(policy.longestWalk())) {
      note.add(
          AuditConcern.LONG_WALK,
          AuditSeverity.STRAIN,
          "a walk of %s, at most %s",
          leg.walking(),
          policy.longestWalk());
    }
    auditWalkInAll(leg, note);
    auditSeats(leg, note);
    if (leg.stepFree().isEmpty()) {
      note.add(
          AuditConcern.NOT_STEP_FREE, AuditSeverity.UNKNOWN, "nobody looked for steps on the way");
    } else if (!leg.stepFree().get()) {
      note.add(AuditConcern.NOT_STEP_FREE, AuditSeverity.BARRIER, "a step that cannot be avoided");
    }
    if (leg.walking().compareTo(Distance.ZERO) > 0 && isHot(from, until)) {
      note.add(
          AuditConcern.HEAT,
          AuditSeverity.STRAIN,
          "a walk in the hot hours, %s",
          policy.hotHours());
    }
  }

  /** Told once, where the limit is passed. */
  private void auditWalkInAll(RouteLeg leg, Note note) {
    boolean passed = !walked.isAtMost(policy.mostWalking());
    walked = new Distance(Math.addExact(walked.millimetres(), leg.walking().millimetres()));
    if (!passed && !walked.isAtMost(policy.mostWalking())) {
      note.add(
          AuditConcern.LONG_WALK_IN_ALL,
          AuditSeverity.STRAIN,
          "%s walked so far, at most %s",
          walked,
          policy.mostWalking());
    }
  }

  /** A walk that is short enough without any seat needs none. */
  private void auditSeats(RouteLeg leg, Note note) {
    if (leg.walking().isAtMost(policy.longestWithoutSeat())) {
      return;
    }
    if (leg.withoutSeat().isEmpty()) {
      note.add(AuditConcern.NO_REST, AuditSeverity.UNKNOWN, "nobody looked for seats on the way");
    } else if (!leg.withoutSeat().get().isAtMost(policy.longestWithoutSeat())) {
      note.add(
          AuditConcern.NO_REST,
          AuditSeverity.STRAIN,
          "%s without a seat, at most %s",
          leg.withoutSeat().get(),
          policy.longestWithoutSeat());
    }
  }

  private void auditStop(RouteStop stop, ItineraryStop planned, Note note) {
    planned.fault().ifPresent(fault -> auditFault(fault, note));
    Optional<Venue> base = Optional.ofNullable(bases.get(stop.base()));
    base.ifPresent(venue -> auditBase(venue, note));
    auditToilet(base, planned, note);
    if (stop.outdoors() && isHot(planned.begin(), planned.leave())) {
      note.add(
          AuditConcern.HEAT,
          AuditSeverity.STRAIN,
          "a stay in the open in the hot hours, %s",
          policy.hotHours());
    }
  }

  private static void auditFault(ItineraryFault fault, Note note) {
    switch (fault) {
      case CLOSED ->
          note.add(AuditConcern.CLOSED, AuditSeverity.BARRIER, "it is not open for the whole stay");
      case HOURS_UNKNOWN ->
          note.add(AuditConcern.CLOSED, AuditSeverity.UNKNOWN, "nobody said when it is open");
      case UNKNOWN_BASE ->
          note.add(AuditConcern.CLOSED, AuditSeverity.UNKNOWN, "it is none of the venues");
    }
  }

  private static void auditBase(Venue venue, Note note) {
    if (!has(venue, AccessibilityFeature.STEP_FREE_ENTRANCE)) {
      note.add(AuditConcern.NOT_STEP_FREE, AuditSeverity.BARRIER, "no step-free entrance");
    }
    if (!has(venue, AccessibilityFeature.REST_SEAT)) {
      note.add(AuditConcern.NO_REST, AuditSeverity.STRAIN, "no seats to rest");
    }
  }

  /** Without a toilet, the time to where one leaves counts; with one, that to where one arrives. */
  private void auditToilet(Optional<Venue> base, ItineraryStop planned, Note note) {
    boolean here =
        base.filter(each -> has(each, AccessibilityFeature.ACCESSIBLE_TOILET)).isPresent();
    Duration since = Duration.between(toilet, here ? planned.arrival() : planned.leave());
    if (since.compareTo(policy.longestWithoutToilet()) > 0) {
      note.add(
          AuditConcern.NO_TOILET,
          AuditSeverity.STRAIN,
          "%s since the last accessible toilet, at most %s",
          since,
          policy.longestWithoutToilet());
    }
    if (here) {
      toilet = planned.leave();
    }
  }

  private static boolean has(Venue venue, AccessibilityFeature feature) {
    return venue.accessibility().has(feature)
        || venue.facilities().stream().anyMatch(each -> each.accessibility().has(feature));
  }

  /** Whether any of the time, or its only instant, is hot. */
  private boolean isHot(Instant from, Instant until) {
    LocalDate last = until.atZone(policy.zone()).toLocalDate();
    LocalDate day = from.atZone(policy.zone()).toLocalDate();
    while (!day.isAfter(last)) {
      Opening hot = policy.hotHours().on(day, policy.zone());
      boolean common =
          from.isBefore(hot.end()) && (until.isAfter(hot.start()) || hot.contains(from));
      if (policy.hotMonths().contains(day.getMonth()) && common) {
        return true;
      }
      day = day.plusDays(1);
    }
    return false;
  }
}
