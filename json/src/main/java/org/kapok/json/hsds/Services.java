package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;

/**
 * Facilities as the services of HSDS: what is done in one is the service of whoever owns the venue.
 *
 * @param entities of the city
 */
record Services(Entities entities) {
  private static final String TABLE = "service";
  private static final String TAXONOMY = "venueFunction";

  /** The service, without whose it is and where. */
  ObjectNode of(Venue venue, Facility facility) {
    SortedSet<VenueFunction> functions = new TreeSet<>(facility.functions());
    ObjectNode node = entities.entity(TABLE, venue.id().value(), facility.id().value());
    Entities.putName(facility.name(), node);
    node.put(
            "description",
            functions.stream()
                .map(each -> Entities.label(each.label(), each.value()))
                .collect(Collectors.joining("、")))
        .put("status", "active");
    if (venue.reserved()) {
      node.put("eligibility_description", "仅供所属单位和共享单位使用");
    }
    entities.addAttribute(
        node, TABLE, "id", "Kapok id", venue.id().value() + "/" + facility.id().value());
    functions.forEach(
        each ->
            entities
                .addAttribute(node, TABLE, "functions", "功能", each.value())
                .set("taxonomy_term", term(each)));
    entities.addAttribute(node, TABLE, "capacity", "容纳人数", Integer.toString(facility.capacity()));
    return node;
  }

  private ObjectNode term(VenueFunction function) {
    String label = Entities.label(function.label(), function.value());
    ObjectNode term =
        entities
            .entity("taxonomy_term", TAXONOMY, function.value())
            .put("code", function.value())
            .put("name", label)
            .put("description", label)
            .put("taxonomy", "Kapok VenueFunction");
    return term.put("language", function.label().isPresent() ? Entities.LANGUAGE : "zxx");
  }

  /** Where the service is rendered: the whole venue is its location. */
  ObjectNode at(Venue venue, Facility facility, ObjectNode location) {
    ObjectNode node =
        entities
            .entity("service_at_location", venue.id().value(), facility.id().value())
            .put("service_id", entities.id(TABLE, venue.id().value(), facility.id().value()));
    node.set("location", location);
    return node;
  }
}
