package org.kapok.network;

import java.time.Duration;
import java.time.LocalDate;
import org.kapok.activity.Activity;
import org.kapok.activity.ActivityKind;
import org.kapok.activity.ActivityRegister;
import org.kapok.activity.Session;
import org.kapok.id.ActivityId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.SessionId;
import org.kapok.id.VenueId;
import org.kapok.laws.Hongmian;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.place.GeoPoint;
import org.kapok.talent.Member;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

/** A city with something more at the end of a part. */
final class Grown {
  static final LocalDate GONE = LocalDate.of(2025, 1, 1);

  private Grown() {}

  static CityNetwork.Builder from(CityNetwork city) {
    return CityNetwork.builder().from(city);
  }

  static CityNetwork organization(CityNetwork city, String id) {
    Organization more =
        Organization.builder()
            .id(OrganizationId.of(id))
            .name(LocalizedText.of("en", id))
            .kind(OrganizationKind.ENTERPRISE)
            .build();
    return from(city)
        .organizations(
            OrganizationTree.builder().from(city.organizations()).addOrganizations(more).build())
        .build();
  }

  static Venue.Builder newVenue(String id) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(LocalizedText.of("en", id))
        .kind(VenueKind.ACTIVITY_CENTRE)
        .point(GeoPoint.of(23.1, 113.3));
  }

  static CityNetwork venue(CityNetwork city, Venue more) {
    return from(city)
        .venues(VenueNetwork.builder().from(city.venues()).addVenues(more).build())
        .build();
  }

  private static TalentRegister.Builder talent(CityNetwork city) {
    return TalentRegister.builder().from(city.talent().orElseThrow());
  }

  static CityNetwork register(CityNetwork city, TalentRegister.Builder more) {
    return from(city).talent(more.build()).build();
  }

  static TalentRegister.Builder register(CityNetwork city) {
    return talent(city);
  }

  /** A member who has left. */
  static CityNetwork left(CityNetwork city, String id) {
    return register(city, talent(city).addMembers(newMember(id).left(GONE).build()));
  }

  static Member.Builder newMember(String id) {
    return Member.builder().id(MemberId.of(id)).registered(LocalDate.of(2020, 1, 1));
  }

  static TalentPyramid.Builder pyramid(CityNetwork city) {
    return TalentPyramid.builder().from(city.talent().orElseThrow().pyramid());
  }

  static CityNetwork pyramid(CityNetwork city, TalentPyramid.Builder more) {
    return register(city, talent(city).pyramid(more.build()));
  }

  static ActivityRegister.Builder activities(CityNetwork city) {
    return ActivityRegister.builder().from(city.activities());
  }

  static CityNetwork activities(CityNetwork city, ActivityRegister.Builder more) {
    return from(city).activities(more.build()).build();
  }

  static Activity newActivity(String id) {
    return Activity.builder()
        .id(ActivityId.of(id))
        .name(LocalizedText.of("en", id))
        .kind(ActivityKind.LECTURE)
        .build();
  }

  /** A session, with an activity of its own, at nine on a Monday. */
  static Session.Builder newSession(Activity activity) {
    return activity.session(
        SessionId.of(activity.id().value()),
        GONE.plusDays(5).atTime(9, 0).atZone(Hongmian.county().zone()).toInstant(),
        Duration.ofHours(1));
  }

  static CityNetwork session(CityNetwork city, Activity activity, Session session) {
    return activities(city, activities(city).addActivities(activity).addSessions(session));
  }
}
