package org.kapok.json.geojson;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/**
 * The venues of a network as GeoJSON (RFC 7946): a feature at the point of each, in the order of
 * the network. Its {@code id} is the venue's; its properties are Kapok's own JSON of {@code name},
 * {@code kind}, {@code division}, {@code address}, {@code owner}, {@code reserved}, {@code
 * facilities}, {@code hours} and {@code accessibility}, as far as they are known, and {@code
 * functions}, the codes of all that its facilities serve as.
 *
 * <p>With whom a venue is shared and what others have added ({@code extensions}) stay behind: a map
 * is shown to everybody, and nobody knows what they hold.
 *
 * <p>Example: {@code KapokJson.writePretty(VenueFeatures.of(city.venues()))}.
 */
public final class VenueFeatures {
  private VenueFeatures() {}

  /**
   * The collection, with a {@code bbox} unless it is empty. The box never crosses the antimeridian:
   * of venues on both sides it is one around the globe.
   *
   * @return a tree of the caller's own
   * @throws org.kapok.problem.RefusedException if two venues have the same id
   */
  public static ObjectNode of(VenueNetwork venues) {
    venues.requireSound("venue network");
    FeatureCollection collection = new FeatureCollection();
    venues
        .venues()
        .forEach(each -> collection.addPoint(each.id().value(), each.point(), properties(each)));
    return collection.document();
  }

  private static ObjectNode properties(Venue venue) {
    ObjectNode properties =
        FeatureCollection.properties(
            venue,
            "name",
            "kind",
            "division",
            "address",
            "owner",
            "reserved",
            "facilities",
            "hours",
            "accessibility");
    if (!venue.functions().isEmpty()) {
      venue
          .functions()
          .forEach(each -> properties.withArrayProperty("functions").add(each.value()));
    }
    return properties;
  }
}
