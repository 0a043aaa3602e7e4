package org.kapok.network;

import java.util.List;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.Liaison;
import org.kapok.organization.Organization;

/** The city itself and its organisations, as they are compared. */
final class OrganizationParts {
  private static final Part<CityNetwork> CITY =
      Part.<CityNetwork>of("city", city -> List.of(new Located<>("city", "", city)))
          .field("division", CityNetwork::division)
          .field("name", CityNetwork::name)
          .field("zone", CityNetwork::zone)
          .field("venues/calendar", each -> each.venues().calendar())
          .field("activities/extensions", each -> each.activities().extensions())
          .field("routes/extensions", each -> each.routes().extensions())
          .field("care/festivals", each -> each.care().festivals())
          .field("care/extensions", each -> each.care().extensions())
          .field("extensions", CityNetwork::extensions);

  private static final Part<Organization> ORGANIZATIONS =
      Part.of(
              "organizations",
              city ->
                  Located.in(
                      "/organizations/organizations",
                      city.organizations().organizations(),
                      Organization::id))
          .field("name", Organization::name)
          .field("kind", Organization::kind)
          .field("parent", Organization::parent)
          .field("creditCode", Organization::creditCode)
          .field("division", Organization::division)
          .field("extensions", Organization::extensions);

  private static final Part<Alliance> ALLIANCES =
      Part.of("alliances", city -> Located.in("/alliances", city.alliances(), Alliance::id))
          .field("name", Alliance::name)
          .field("term", Alliance::term)
          .field("members", Alliance::members)
          .unordered("offers", Alliance::offers)
          .field("extensions", Alliance::extensions);

  private static final Part<CoordinationGroup> GROUPS =
      Part.of(
              "coordinationGroups",
              city ->
                  Located.in(
                      "/coordinationGroups", city.coordinationGroups(), CoordinationGroup::id))
          .field("name", CoordinationGroup::name)
          .field("lead", CoordinationGroup::lead)
          .field("members", CoordinationGroup::members)
          .field("firstMeeting", CoordinationGroup::firstMeeting)
          .field("monthsBetweenMeetings", CoordinationGroup::monthsBetweenMeetings)
          .unordered("issues", CoordinationGroup::issues)
          .field("extensions", CoordinationGroup::extensions);

  private static final Part<Liaison> LIAISONS =
      Part.of(
              "liaisons",
              city ->
                  Located.in(
                      "/liaisons/liaisons",
                      city.liaisons().liaisons(),
                      each -> Located.key(each.member(), each.term())))
          .field("covers", Liaison::covers);

  static final List<Part<?>> ALL = List.of(CITY, ORGANIZATIONS, ALLIANCES, GROUPS, LIAISONS);

  private OrganizationParts() {}
}
