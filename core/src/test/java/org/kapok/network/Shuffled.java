package org.kapok.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.kapok.activity.ActivityRegister;
import org.kapok.organization.OrganizationTree;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/** A city that says the same in another order. */
final class Shuffled {
  private Shuffled() {}

  private static <T> List<T> list(List<T> all, Random random) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  static CityNetwork of(CityNetwork city, Random random) {
    TalentRegister talent = city.talent().orElseThrow();
    TalentPyramid pyramid = talent.pyramid();
    ActivityRegister activities = city.activities();
    return CityNetwork.builder()
        .from(city)
        .organizations(OrganizationTree.of(list(city.organizations().organizations(), random)))
        .venues(
            VenueNetwork.of(
                list(city.venues().venues(), random).stream()
                    .map(each -> facilities(each, random))
                    .toList()))
        .talent(
            TalentRegister.builder()
                .from(talent)
                .members(list(talent.members(), random))
                .pyramid(
                    TalentPyramid.builder()
                        .from(pyramid)
                        .profiles(list(pyramid.profiles(), random))
                        .teams(list(pyramid.teams(), random))
                        .build())
                .build())
        .activities(
            ActivityRegister.builder()
                .from(activities)
                .sessions(list(activities.sessions(), random))
                .attendances(list(activities.attendances(), random))
                .build())
        .homes(list(city.homes(), random))
        .build();
  }

  private static Venue facilities(Venue venue, Random random) {
    return Venue.builder().from(venue).facilities(list(venue.facilities(), random)).build();
  }
}
