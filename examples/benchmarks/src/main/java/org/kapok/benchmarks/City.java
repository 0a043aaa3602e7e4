package org.kapok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kapok.id.FacilityId;
import org.kapok.id.VenueId;
import org.kapok.place.GeoPoint;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;

/**
 * Made-up places in and around Guangzhou, the same in every run: half spread, half in districts.
 */
final class City {
  private static final double SOUTH = 22.5;
  private static final double WEST = 112.9;
  private static final double HEIGHT = 1.4;
  private static final double WIDTH = 1.1;
  private static final int DISTRICTS = 40;
  private static final double DISTRICT = 0.03;

  private final SplittableRandom random;

  City(long seed) {
    random = new SplittableRandom(seed);
  }

  /** So many points. */
  List<GeoPoint> points(int number) {
    List<GeoPoint> middles = new ArrayList<>();
    for (int i = 0; i < DISTRICTS; i++) {
      middles.add(anywhere());
    }
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      points.add(i % 2 == 0 ? anywhere() : near(middles.get(random.nextInt(DISTRICTS))));
    }
    return points;
  }

  private GeoPoint anywhere() {
    return GeoPoint.of(SOUTH + HEIGHT * random.nextDouble(), WEST + WIDTH * random.nextDouble());
  }

  private GeoPoint near(GeoPoint middle) {
    return GeoPoint.of(middle.latitude() + offset(), middle.longitude() + offset());
  }

  /** Mostly small: the product of two. */
  private double offset() {
    return DISTRICT * random.nextDouble() * (2 * random.nextDouble() - 1);
  }

  /** A venue with a canteen at each point, named by its number. */
  static List<Venue> venues(List<GeoPoint> points) {
    Facility canteen =
        Facility.builder()
            .id(FacilityId.of("canteen"))
            .name(LocalizedText.of("zh", "长者饭堂", "en", "canteen"))
            .addFunctions(VenueFunction.CANTEEN)
            .capacity(40)
            .build();
    List<Venue> venues = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      venues.add(
          Venue.builder()
              .id(VenueId.of("v-" + i))
              .name(LocalizedText.of("zh", "阵地" + i))
              .kind(VenueKind.ELDER_CARE_CENTRE)
              .point(points.get(i))
              .addFacilities(canteen)
              .build());
    }
    return venues;
  }
}
