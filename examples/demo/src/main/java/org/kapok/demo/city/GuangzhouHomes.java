package org.kapok.demo.city;

import java.util.List;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.NearbyService;
import org.kapok.venue.VenueFunction;

/** Where older people of Guangzhou live, and what they are promised near home (G4). */
public final class GuangzhouHomes {
  /** Where somebody stands who looks for a venue. */
  public static final GeoPoint HOME = GeoPoint.of(23.1250, 113.2800);

  /** Three blocks with the older people who live there. */
  static final List<DemandPoint> HOMES =
      List.of(
          new DemandPoint("block-1", HOME, 420),
          new DemandPoint("block-2", GeoPoint.of(23.1310, 113.2950), 310),
          new DemandPoint("block-3", GeoPoint.of(23.1120, 113.3300), 70));

  /** The four services near home, each within a kilometre. */
  static final List<NearbyPromise> PROMISES =
      List.of(
          promise(NearbyService.LEARNING, VenueFunction.EDUCATION),
          promise(NearbyService.ACTIVITY, VenueFunction.CULTURE, VenueFunction.SPORT),
          promise(NearbyService.CARE, VenueFunction.ELDER_CARE, VenueFunction.MEDICAL_CARE),
          promise(NearbyService.CONTRIBUTION, VenueFunction.VOLUNTEERING));

  private GuangzhouHomes() {}

  private static NearbyPromise promise(NearbyService service, VenueFunction... functions) {
    return NearbyPromise.of(service, Distance.ofMetres(1000), functions);
  }
}
