package org.kapok.json.calendar;

import java.util.List;
import org.kapok.venue.Venue;

/** Where an event takes place. */
final class Place {
  private Place() {}

  /** The name and address of the venue, and where it is. */
  static List<Property> of(Venue venue, String language) {
    String name = venue.name().in(language);
    String location = venue.address().map(address -> name + ", " + address).orElse(name);
    return List.of(
        Property.of("LOCATION", location),
        Property.of("GEO", new CalendarValue.Position(venue.point())));
  }
}
