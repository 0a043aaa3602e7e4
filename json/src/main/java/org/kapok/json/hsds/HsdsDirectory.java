package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kapok.id.OrganizationId;
import org.kapok.network.CityNetwork;
import org.kapok.problem.Argument;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;

/**
 * A city's network as a directory by HSDS 3.1 (Human Services Data Specification), in the nested
 * form in which its API serves each entity.
 *
 * <table>
 * <caption>What becomes what</caption>
 * <tr><th>Kapok</th><th>HSDS</th></tr>
 * <tr><td>organisation: id</td><td>{@code id}, {@code organization_identifiers}</td></tr>
 * <tr><td>— kind</td><td>{@code description} (its label), an attribute (its code)</td></tr>
 * <tr><td>— parent</td><td>{@code parent_organization_id}</td></tr>
 * <tr><td>— credit code</td><td>{@code organization_identifiers}</td></tr>
 * <tr><td>venue: id</td><td>location: {@code id}, {@code external_identifier}</td></tr>
 * <tr><td>— point</td><td>{@code latitude}, {@code longitude}</td></tr>
 * <tr><td>— address, division</td><td>{@code addresses}, with a blank postal code</td></tr>
 * <tr><td>— owner</td><td>{@code organization_id}; {@code organization} of its services</td></tr>
 * <tr><td>— weekly hours</td><td>{@code schedules}</td></tr>
 * <tr><td>— accessibility</td><td>{@code accessibility}</td></tr>
 * <tr><td>— reserved</td><td>{@code eligibility_description} of its services</td></tr>
 * <tr><td>facility</td><td>service, and service at location</td></tr>
 * <tr><td>— functions</td><td>attributes with a {@code taxonomy_term}; {@code description}</td></tr>
 * <tr><td>— capacity</td><td>an attribute</td></tr>
 * <tr><td>divisions; kinds of venues</td><td>attributes</td></tr>
 * </table>
 *
 * <p>Names are Chinese, and the English one, if there is one, is {@code alternate_name}. Hours of
 * holidays and of single days, and with whom a venue is shared, have no place there: a note at the
 * schedule says that such hours differ. Neither have extensions. Members, such as liaison officers,
 * are persons and stay behind, so there are no contacts. Activities are no services, but dates.
 *
 * <p>Identifiers are UUIDs of version 5 (RFC 9562) in the name space of URLs, of names such as
 * {@code urn:kapok:440199/organization/bureau}: the city's division, the HSDS table and Kapok's id,
 * in which {@code ~} and {@code /} are written {@code ~0} and {@code ~1}. So they are the same
 * whenever and wherever the directory is made.
 *
 * <p>Example: {@code HsdsDirectory.of(city).services()}.
 */
public final class HsdsDirectory {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CityNetwork city;
  private final Organizations organizations;
  private final Locations locations;
  private final Services services;

  private HsdsDirectory(CityNetwork city) {
    Entities entities = new Entities(city.division());
    this.city = city;
    organizations = new Organizations(entities);
    locations = new Locations(city, entities);
    services = new Services(entities);
  }

  /**
   * The directory of the city.
   *
   * @throws org.kapok.problem.RefusedException if the network has faults
   */
  public static HsdsDirectory of(CityNetwork city) {
    city.requireSound(
        "network of {0}", new Argument.Bilingual(city.name().in("en"), city.name().in("zh")));
    return new HsdsDirectory(city);
  }

  /**
   * The organisations, each with the locations that it owns and the services that it renders, in
   * the order of the network.
   *
   * @return trees of the caller's own
   */
  public ArrayNode organizations() {
    Map<OrganizationId, ObjectNode> byId = new LinkedHashMap<>();
    city.organizations()
        .organizations()
        .forEach(each -> byId.put(each.id(), organizations.of(each)));
    for (Venue venue : city.venues().venues()) {
      venue.owner().map(byId::get).ifPresent(owner -> add(venue, owner));
    }
    return NODES.arrayNode().addAll(byId.values());
  }

  private void add(Venue venue, ObjectNode owner) {
    owner.withArrayProperty("locations").add(locations.of(venue));
    for (Facility facility : venue.facilities()) {
      owner.withArrayProperty("services").add(services.of(venue, facility));
    }
  }

  /**
   * The services, each with the organisation that renders it, if that is known, and where it does;
   * venue by venue in the order of the network.
   *
   * @return trees of the caller's own
   */
  public ArrayNode services() {
    ArrayNode all = NODES.arrayNode();
    for (Venue venue : city.venues().venues()) {
      for (Facility facility : venue.facilities()) {
        ObjectNode service = rendered(venue, facility);
        service.putArray("service_at_locations").add(at(venue, facility));
        all.add(service);
      }
    }
    return all;
  }

  /** The service with the organisation that renders it. */
  private ObjectNode rendered(Venue venue, Facility facility) {
    ObjectNode service = services.of(venue, facility);
    venue
        .owner()
        .flatMap(city.organizations()::find)
        .ifPresent(owner -> service.set("organization", organizations.of(owner)));
    return service;
  }

  /**
   * The locations, with addresses, schedules and accessibility, in the order of the network.
   *
   * @return trees of the caller's own
   */
  public ArrayNode locations() {
    ArrayNode all = NODES.arrayNode();
    city.venues().venues().forEach(each -> all.add(locations.of(each)));
    return all;
  }

  /**
   * Which service is rendered where, each with both, in the order of the services.
   *
   * @return trees of the caller's own
   */
  public ArrayNode serviceAtLocations() {
    ArrayNode all = NODES.arrayNode();
    for (Venue venue : city.venues().venues()) {
      for (Facility facility : venue.facilities()) {
        ObjectNode at = at(venue, facility);
        at.set("service", rendered(venue, facility));
        all.add(at);
      }
    }
    return all;
  }

  private ObjectNode at(Venue venue, Facility facility) {
    return services.at(venue, facility, locations.of(venue));
  }
}
