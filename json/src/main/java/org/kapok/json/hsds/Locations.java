package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;
import org.kapok.place.DivisionCode;
import org.kapok.place.DivisionLevel;
import org.kapok.place.Divisions;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;

/**
 * Venues as the locations of HSDS.
 *
 * @param city whose they are
 * @param entities of the city
 */
record Locations(CityNetwork city, Entities entities) {
  private static final String TABLE = "location";

  /** The location, with all that belongs to it. */
  ObjectNode of(Venue venue) {
    ObjectNode node = entities.entity(TABLE, venue.id().value()).put("location_type", "physical");
    venue
        .owner()
        .ifPresent(
            owner -> node.put("organization_id", entities.id("organization", owner.value())));
    Entities.putName(venue.name(), node);
    node.put("description", Entities.label(venue.kind().label(), venue.kind().value()));
    node.setAll((ObjectNode) KapokJson.tree(venue.point()));
    node.put("external_identifier", venue.id().value()).put("external_identifier_type", "Kapok id");
    venue.address().ifPresent(address -> node.putArray("addresses").add(address(venue, address)));
    addAccessibility(venue, node);
    new Schedules(entities).put(venue, node);
    entities.addAttribute(node, TABLE, "kind", "阵地类型", venue.kind().value());
    venue
        .division()
        .ifPresent(
            division -> entities.addAttribute(node, TABLE, "division", "行政区划", division.value()));
    return node;
  }

  /** HSDS asks for a postal code, which Kapok does not know: it is left blank. */
  private ObjectNode address(Venue venue, String text) {
    DivisionCode division = venue.division().orElse(city.division());
    ObjectNode address =
        entities
            .entity("address", venue.id().value())
            .put("location_id", entities.id(TABLE, venue.id().value()))
            .put("address_1", text)
            .put("city", city(division));
    Divisions.published().name(division).ifPresent(region -> address.put("region", region));
    return address
        .put("state_province", name(upTo(DivisionLevel.PROVINCE, division)))
        .put("postal_code", "")
        .put("country", "CN")
        .put("address_type", "physical");
  }

  /** The city itself, or for partners elsewhere the prefecture in which they are. */
  private String city(DivisionCode division) {
    return city.division().contains(division)
        ? city.name().in(Entities.LANGUAGE)
        : name(upTo(DivisionLevel.PREFECTURE, division));
  }

  private static String name(DivisionCode division) {
    return Divisions.published().name(division).orElse(division.value());
  }

  private static DivisionCode upTo(DivisionLevel level, DivisionCode division) {
    DivisionCode above = division;
    while (above.level().compareTo(level) > 0) {
      above = above.parent().orElseThrow();
    }
    return above;
  }

  private void addAccessibility(Venue venue, ObjectNode node) {
    List<ObjectNode> entries = new ArrayList<>();
    add(venue, Optional.empty(), venue.accessibility(), entries);
    for (Facility each : venue.facilities()) {
      add(venue, Optional.of(each), each.accessibility(), entries);
    }
    if (!entries.isEmpty()) {
      node.putArray("accessibility").addAll(entries);
    }
  }

  /** What the whole venue has, or one of its facilities, which is then named. */
  private void add(
      Venue venue, Optional<Facility> facility, Accessibility has, List<ObjectNode> entries) {
    String part = facility.map(each -> each.id().value()).orElse("");
    for (AccessibilityFeature feature : has.features()) {
      ObjectNode entry =
          entities
              .entity("accessibility", venue.id().value(), part, feature.value())
              .put("location_id", entities.id(TABLE, venue.id().value()))
              .put("description", Entities.label(feature.label(), feature.value()));
      facility.ifPresent(each -> entry.put("details", each.name().in(Entities.LANGUAGE)));
      entities.addAttribute(entry, "accessibility", "feature", "无障碍设施", feature.value());
      entries.add(entry);
    }
  }
}
