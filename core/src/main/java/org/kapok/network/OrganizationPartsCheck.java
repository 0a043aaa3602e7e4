package org.kapok.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.activity.Activity;
import org.kapok.id.ActivityId;
import org.kapok.id.OrganizationId;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.Liaison;
import org.kapok.organization.Offer;
import org.kapok.problem.Faults;
import org.kapok.venue.Venue;

/** The organisations of a city and what links them. */
final class OrganizationPartsCheck {
  private final CityNetwork city;
  private final References references;
  private final Faults faults;
  private final Set<ActivityId> activities = new HashSet<>();

  OrganizationPartsCheck(CityNetwork city, References references, Faults faults) {
    this.city = city;
    this.references = references;
    this.faults = faults;
    city.activities().activities().stream().map(Activity::id).forEach(activities::add);
  }

  void run() {
    faults.addAll("/organizations", city.organizations().problems());
    checkAlliances();
    checkGroups();
    checkLiaisons();
  }

  private void checkAlliances() {
    references.distinct(
        city.alliances(),
        Alliance::id,
        "duplicate-id",
        "an id stands twice: {0}",
        i -> "/alliances/" + i + "/id");
    for (int i = 0; i < city.alliances().size(); i++) {
      Alliance alliance = city.alliances().get(i);
      String place = "/alliances/" + i;
      faults.addAll(place, alliance.problems());
      requireOrganizations(alliance.members(), place + "/members");
      for (int j = 0; j < alliance.offers().size(); j++) {
        checkOffer(alliance.offers().get(j), place + "/offers/" + j);
      }
    }
  }

  private void checkOffer(Offer offer, String place) {
    offer.venue().ifPresent(each -> references.venue(each, place + "/venue"));
    offer.teacher().ifPresent(each -> references.member(each, place + "/teacher"));
    offer
        .course()
        .ifPresent(
            each ->
                references.known(
                    "unknown-activity",
                    "the activity is none of the activities: {0}{1}",
                    each,
                    activities,
                    place + "/course"));
    Venue venue = offer.venue().map(references::venue).orElse(null);
    if (venue != null && venue.owner().filter(each -> !each.equals(offer.giver())).isPresent()) {
      faults.add(
          "not-the-givers",
          place + "/venue",
          "a venue is offered by another organisation than its owner: {0} ({1}, owner " + "{2})",
          venue.id(),
          offer.giver(),
          venue.owner().get());
    }
  }

  private void checkGroups() {
    List<CoordinationGroup> groups = city.coordinationGroups();
    references.distinct(
        groups,
        CoordinationGroup::id,
        "duplicate-id",
        "an id stands twice: {0}",
        i -> "/coordinationGroups/" + i + "/id");
    for (int i = 0; i < groups.size(); i++) {
      String place = "/coordinationGroups/" + i;
      faults.addAll(place, groups.get(i).problems());
      requireOrganizations(groups.get(i).members(), place + "/members");
    }
  }

  private void checkLiaisons() {
    List<Liaison> liaisons = city.liaisons().liaisons();
    references.distinct(
        liaisons,
        each -> each.member() + ", " + each.term(),
        "duplicate-liaison",
        "one term of a liaison officer stands twice: {0}",
        i -> "/liaisons/liaisons/" + i + "/member");
    for (int i = 0; i < liaisons.size(); i++) {
      Liaison liaison = liaisons.get(i);
      String place = "/liaisons/liaisons/" + i;
      references.member(liaison.member(), place + "/member");
      requireOrganizations(liaison.covers(), place + "/covers");
      references.present(
          liaison.member(), liaison.term().endExclusive().minusDays(1), place + "/member");
    }
  }

  private void requireOrganizations(Set<OrganizationId> ids, String place) {
    new TreeSet<>(ids).forEach(each -> references.organization(each, place));
  }
}
