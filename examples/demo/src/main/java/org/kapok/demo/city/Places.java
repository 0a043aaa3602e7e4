package org.kapok.demo.city;

import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;

/** Short ways to say what a venue and its facilities are. */
final class Places {
  private Places() {}

  /** Starts a venue. */
  static Venue.Builder venue(
      String id,
      LocalizedText name,
      VenueKind kind,
      GeoPoint point,
      DivisionCode division,
      OrganizationId owner) {
    return Venue.builder()
        .id(VenueId.of(id))
        .name(name)
        .kind(kind)
        .point(point)
        .division(division)
        .owner(owner);
  }

  /** A facility of these functions. */
  static Facility facility(
      String id, String chinese, String english, int capacity, VenueFunction... functions) {
    return Facility.builder()
        .id(FacilityId.of(id))
        .name(MadeUp.text(chinese, english))
        .addFunctions(functions)
        .capacity(capacity)
        .build();
  }
}
