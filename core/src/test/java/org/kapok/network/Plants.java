package org.kapok.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kapok.activity.Activity;
import org.kapok.activity.ServiceChain;
import org.kapok.activity.Session;
import org.kapok.activity.TeamAction;
import org.kapok.id.ActivityId;
import org.kapok.id.AllianceId;
import org.kapok.id.MemberId;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RouteId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.organization.Alliance;
import org.kapok.organization.Liaison;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.Offer;
import org.kapok.quantity.Amount;
import org.kapok.route.RouteProgress;
import org.kapok.text.LocalizedText;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.MenuItem;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.VenueFunction;

/** Faults between parts that can be planted into any sound city, each once. */
final class Plants {
  static final List<Function<CityNetwork, Planted>> ALL =
      List.of(
          Plants::strangeOwner,
          Plants::strangePlaceOfSession,
          Plants::strangeLiaison,
          Plants::strangeTeam,
          Plants::strangeCourse,
          Plants::strangeRoute,
          Plants::strangeOrganizationOfMember,
          Plants::offerOfAnothersVenue,
          Plants::itemThatTheVenueCannotHost,
          Plants::sessionWithoutItsFunction,
          Plants::sessionBehindClosedDoors,
          DeparturePlants::leftMemberInATeam,
          DeparturePlants::leftMemberInATier,
          DeparturePlants::attendanceAfterDeparture,
          DeparturePlants::liaisonAfterDeparture,
          DeparturePlants::secondmentAfterDeparture);

  private Plants() {}

  private static Planted strangeOwner(CityNetwork city) {
    return new Planted(
        Grown.venue(city, Grown.newVenue("p1").owner(OrganizationId.of("nobody")).build()),
        "unknown-organization",
        "/venues/venues/" + city.venues().venues().size() + "/owner");
  }

  private static Planted strangePlaceOfSession(CityNetwork city) {
    Activity activity = Grown.newActivity("p2");
    return new Planted(
        Grown.session(
            city, activity, Grown.newSession(activity).venue(VenueId.of("nowhere")).build()),
        "unknown-venue",
        newSession(city) + "/venue");
  }

  private static String newSession(CityNetwork city) {
    return "/activities/sessions/" + city.activities().sessions().size();
  }

  private static Planted strangeLiaison(CityNetwork city) {
    CityNetwork more = Grown.organization(city, "p3");
    return new Planted(
        liaison(more, "nobody", "p3"),
        "unknown-member",
        "/liaisons/liaisons/" + city.liaisons().liaisons().size() + "/member");
  }

  static CityNetwork liaison(CityNetwork city, String member, String organization) {
    List<Liaison> all = new ArrayList<>(city.liaisons().liaisons());
    all.add(
        Liaison.builder()
            .member(MemberId.of(member))
            .addCovers(OrganizationId.of(organization))
            .build());
    return Grown.from(city).liaisons(new LiaisonRoster(all)).build();
  }

  private static Planted strangeTeam(CityNetwork city) {
    Activity activity = Grown.newActivity("p4");
    TeamAction action = new TeamAction(TeamId.of("nobodies"), ServiceChain.SERVICE);
    return new Planted(
        Grown.session(city, activity, Grown.newSession(activity).action(action).build()),
        "unknown-team",
        newSession(city) + "/action/team");
  }

  private static Offer.Builder offer(String giver, String taker) {
    return Offer.builder()
        .giver(OrganizationId.of(giver))
        .addTakers(OrganizationId.of(taker))
        .hours(Amount.of(1));
  }

  private static CityNetwork alliance(CityNetwork city, String id, Offer offer) {
    return Grown.from(Grown.organization(Grown.organization(city, id + "a"), id + "b"))
        .addAlliances(
            Alliance.builder()
                .id(AllianceId.of(id))
                .name(LocalizedText.of("en", id))
                .addMembers(OrganizationId.of(id + "a"), OrganizationId.of(id + "b"))
                .addOffers(offer)
                .build())
        .build();
  }

  private static Planted strangeCourse(CityNetwork city) {
    return new Planted(
        alliance(city, "p5", offer("p5a", "p5b").course(ActivityId.of("nothing")).build()),
        "unknown-activity",
        "/alliances/" + city.alliances().size() + "/offers/0/course");
  }

  private static Planted offerOfAnothersVenue(CityNetwork city) {
    CityNetwork more = alliance(city, "p8", offer("p8a", "p8b").venue(VenueId.of("p8")).build());
    return new Planted(
        Grown.venue(more, Grown.newVenue("p8").owner(OrganizationId.of("p8b")).build()),
        "not-the-givers",
        "/alliances/" + city.alliances().size() + "/offers/0/venue");
  }

  private static Planted strangeRoute(CityNetwork city) {
    CityNetwork more =
        Grown.register(city, Grown.register(city).addMembers(Grown.newMember("p6").build()));
    return new Planted(
        Grown.from(more)
            .addRouteProgress(
                RouteProgress.builder()
                    .route(RouteId.of("nowhere"))
                    .subject(MemberId.of("p6"))
                    .build())
            .build(),
        "unknown-route",
        "/routeProgress/" + city.routeProgress().size() + "/route");
  }

  private static Planted strangeOrganizationOfMember(CityNetwork city) {
    return new Planted(
        Grown.register(
            city,
            Grown.register(city)
                .addMembers(
                    Grown.newMember("p7").organization(OrganizationId.of("nobody")).build())),
        "unknown-organization",
        "/talent/members/" + city.talent().orElseThrow().members().size() + "/organization");
  }

  private static Planted itemThatTheVenueCannotHost(CityNetwork city) {
    MenuItem item =
        MenuItem.builder()
            .id(MenuItemId.of("film"))
            .name(LocalizedText.of("en", "film"))
            .addFunctions(VenueFunction.SCREENING)
            .duration(Duration.ofMinutes(90))
            .capacity(10)
            .build();
    return new Planted(
        Grown.from(Grown.venue(city, Grown.newVenue("p9").build()))
            .addMenus(
                VenueMenu.builder()
                    .venue(VenueId.of("p9"))
                    .menu(ActivityMenu.of(List.of(item)))
                    .build())
            .build(),
        "missing-function",
        "/menus/" + city.menus().size() + "/menu/items/0/functions");
  }

  private static Planted sessionWithoutItsFunction(CityNetwork city) {
    Activity activity = Grown.newActivity("p10");
    Session session =
        Grown.newSession(activity)
            .venue(VenueId.of("p10"))
            .venueFunction(VenueFunction.OATH_HALL)
            .build();
    return new Planted(
        Grown.session(Grown.venue(city, Grown.newVenue("p10").build()), activity, session),
        "missing-function",
        newSession(city) + "/venueFunction");
  }

  private static Planted sessionBehindClosedDoors(CityNetwork city) {
    Activity activity = Grown.newActivity("p11");
    OpeningHours afternoons =
        OpeningHours.builder()
            .zone(city.zone())
            .weekly(List.of(TimeInterval.of("14:00", "17:00")), DayOfWeek.values())
            .build();
    CityNetwork more = Grown.venue(city, Grown.newVenue("p11").hours(afternoons).build());
    return new Planted(
        Grown.session(more, activity, Grown.newSession(activity).venue(VenueId.of("p11")).build()),
        "closed-venue",
        newSession(city) + "/start");
  }
}
