package org.kapok.json.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kapok.id.FacilityId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.json.KapokJson;
import org.kapok.json.Reference;
import org.kapok.laws.Cities;
import org.kapok.laws.Hongmian;
import org.kapok.network.CityNetwork;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.organization.UnifiedSocialCreditCode;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.problem.RefusedException;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueKind;
import org.kapok.venue.VenueNetwork;

class HsdsDirectoryTest {
  private static final CityNetwork COUNTY = Hongmian.county();

  static Venue.Builder centre() {
    return Venue.builder()
        .id(VenueId.of("东山/1"))
        .name(LocalizedText.of("zh", "东山党群服务中心"))
        .kind(VenueKind.PARTY_SERVICE_CENTRE)
        .point(GeoPoint.of(23.1247, 113))
        .address("龟岗大马路20号")
        .division(DivisionCode.of("440104"))
        .owner(OrganizationId.of("street"))
        .accessibility(Accessibility.of(AccessibilityFeature.LIFT))
        .extensions(Extensions.of(Map.of("keeper", "\"13800000000\"")))
        .addFacilities(
            Facility.builder()
                .id(FacilityId.of("canteen"))
                .name(LocalizedText.of("zh", "长者饭堂", "en", "canteen"))
                .addFunctions(VenueFunction.CANTEEN, VenueFunction.of("teaHouse"))
                .capacity(60)
                .accessibility(Accessibility.of(AccessibilityFeature.of("quietRoom")))
                .build());
  }

  static CityNetwork city(Venue... venues) {
    Organization street =
        Organization.builder()
            .id(OrganizationId.of("street"))
            .name(LocalizedText.of("zh", "东山街道"))
            .kind(OrganizationKind.of("subdistrict"))
            .creditCode(UnifiedSocialCreditCode.of("12440600MB2C07549J"))
            .division(DivisionCode.of("440104"))
            .build();
    return CityNetwork.builder()
        .division(DivisionCode.of("440100"))
        .name(LocalizedText.of("zh", "广州", "en", "Guangzhou"))
        .zone(ZoneId.of("Asia/Shanghai"))
        .organizations(OrganizationTree.of(List.of(street)))
        .venues(VenueNetwork.of(List.of(venues)))
        .build();
  }

  /** So that what the schemas say of our documents is to be believed. */
  @Test
  void thePublishedExamplesAreValidAndSpoiltOnesAreNot() {
    HsdsSchema schema = new HsdsSchema();
    for (String table : List.of("organization", "service", "service_at_location")) {
      ObjectNode example = (ObjectNode) Reference.tree("hsds-3.1/examples/" + table + "_full.json");
      assertThat(schema.faults(table, example)).as(table).isEmpty();
      assertThat(schema.unknown(table, example)).as(table).isEmpty();
      example.put("id", "东山");
      assertThat(schema.faults(table, example)).as(table).hasSize(1);
    }
    JsonNode service = Reference.parsed("{\"id\":\"\",\"phones\":[{}],\"owner\":1}");
    assertThat(schema.faults("service", service)).hasSizeGreaterThan(3);
    assertThat(schema.unknown("service", service)).containsExactly("service.json/owner");
  }

  @Test
  void aDirectoryIsOfThePublishedForm() {
    HsdsSchema schema = new HsdsSchema();
    requireValid(HsdsDirectory.of(COUNTY), schema);
    requireValid(HsdsDirectory.of(city(centre().build())), schema);
    for (int seed = 0; seed < 20; seed++) {
      requireValid(HsdsDirectory.of(Cities.draw(new Random(seed), 6)), schema);
    }
  }

  private static void requireValid(HsdsDirectory directory, HsdsSchema schema) {
    Map<String, ArrayNode> tables =
        Map.of(
            "organization", directory.organizations(),
            "service", directory.services(),
            "location", directory.locations(),
            "service_at_location", directory.serviceAtLocations());
    tables.forEach(
        (table, entities) -> {
          for (JsonNode each : entities) {
            JsonNode read = Reference.parsed(each.toString());
            assertThat(schema.faults(table, read)).as("%s", read).isEmpty();
            assertThat(schema.unknown(table, read)).as("%s", read).isEmpty();
          }
        });
  }

  @Test
  void aCountyIsWrittenAsTheGoldenFileSays() {
    assertThat(KapokJson.writePretty(HsdsDirectory.of(COUNTY).services()) + "\n")
        .isEqualTo(Reference.golden("hsds.json"));
  }

  /** Example of RFC 9562, appendix A.4. */
  @Test
  void aNameBasedUuidIsThatOfTheStandard() {
    UUID domains = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertThat(NameBasedUuid.of(domains, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  }

  /** The rule that the Javadoc states. */
  @Test
  void identifiersAreNamesInTheSpaceOfUrls() {
    assertThat(HsdsDirectory.of(COUNTY).organizations().at("/0/id").asText())
        .isEqualTo(
            NameBasedUuid.of(NameBasedUuid.URLS, "urn:kapok:440199/organization/bureau")
                .toString());
    assertThat(HsdsDirectory.of(city(centre().build())).locations().at("/0/id").asText())
        .isEqualTo(
            NameBasedUuid.of(NameBasedUuid.URLS, "urn:kapok:440100/location/东山~11").toString());
  }

  /** One identifier stands for one thing, wherever and however often it is told. */
  @Property(tries = 30)
  void anIdentifierStandsForOneThing(@ForAll Random random) {
    HsdsDirectory directory = HsdsDirectory.of(Cities.draw(random, 6));
    Map<String, String> known = new HashMap<>();
    directory.locations().forEach(each -> known.put(each.path("id").asText(), each.toString()));
    int locations = known.size();
    assertThat(directory.locations()).hasSize(locations);
    for (JsonNode each : directory.serviceAtLocations()) {
      JsonNode location = each.path("location");
      assertThat(known).containsEntry(location.path("id").asText(), location.toString());
      JsonNode service = ((ObjectNode) each).remove("service");
      assertThat(service.path("id")).isEqualTo(each.path("service_id"));
      assertThat(known.put(each.path("id").asText(), each.toString())).isNull();
    }
    for (JsonNode each : directory.services()) {
      JsonNode at = each.path("service_at_locations").get(0);
      assertThat(known).containsEntry(at.path("id").asText(), at.toString());
      assertThat(at.path("service_id")).isEqualTo(each.path("id"));
      assertThat(known.put(each.path("id").asText(), each.toString())).isNull();
    }
    for (JsonNode each : directory.organizations()) {
      assertThat(known.put(each.path("id").asText(), each.toString())).isNull();
      each.path("locations")
          .forEach(
              location -> assertThat(location.path("organization_id")).isEqualTo(each.path("id")));
      each.path("services")
          .forEach(service -> assertThat(known).containsKey(service.path("id").asText()));
    }
    Reference.texts(directory.organizations(), "parent_organization_id")
        .forEach(parent -> assertThat(known).containsKey(parent));
  }

  @Test
  void aVenueBecomesALocation() {
    ObjectNode location = (ObjectNode) HsdsDirectory.of(city(centre().build())).locations().get(0);
    assertThat(location.path("location_type").asText()).isEqualTo("physical");
    assertThat(location.path("name").asText()).isEqualTo("东山党群服务中心");
    assertThat(location.has("alternate_name")).isFalse();
    assertThat(location.path("description").asText()).isEqualTo("党群服务中心");
    assertThat(location.path("latitude")).hasToString("23.1247");
    assertThat(location.path("longitude")).hasToString("113");
    assertThat(location.path("external_identifier").asText()).isEqualTo("东山/1");
    ObjectNode address = (ObjectNode) location.at("/addresses/0");
    address.remove(List.of("id", "location_id"));
    assertThat(address)
        .hasToString(
            "{\"address_1\":\"龟岗大马路20号\",\"city\":\"广州\",\"region\":\"越秀区\","
                + "\"state_province\":\"广东省\",\"postal_code\":\"\",\"country\":\"CN\","
                + "\"address_type\":\"physical\"}");
    assertThat(Reference.texts(location.path("accessibility"), "description"))
        .containsExactly("无障碍电梯", "quietRoom");
    assertThat(location.at("/accessibility/0").has("details")).isFalse();
    assertThat(location.at("/accessibility/1/details").asText()).isEqualTo("长者饭堂");
    assertThat(location.has("schedules")).isFalse();
  }

  /** Partners and bases may lie elsewhere. */
  @Test
  void aVenueElsewhereHasTheAddressOfItsOwnCity() {
    Venue.Builder venue = centre().division(DivisionCode.of("440605"));
    JsonNode address = HsdsDirectory.of(city(venue.build())).locations().at("/0/addresses/0");
    assertThat(address.path("city").asText()).isEqualTo("佛山市");
    assertThat(address.path("state_province").asText()).isEqualTo("广东省");
    assertThat(address.has("region")).isFalse();
  }

  @Test
  void aFacilityBecomesAServiceOfTheOwner() {
    JsonNode service = HsdsDirectory.of(city(centre().build())).services().get(0);
    assertThat(service.path("name").asText()).isEqualTo("长者饭堂");
    assertThat(service.path("alternate_name").asText()).isEqualTo("canteen");
    assertThat(service.path("description").asText()).isEqualTo("长者饭堂、teaHouse");
    assertThat(service.path("status").asText()).isEqualTo("active");
    assertThat(service.has("eligibility_description")).isFalse();
    assertThat(service.at("/organization/name").asText()).isEqualTo("东山街道");
    assertThat(Reference.texts(service.at("/organization/organization_identifiers"), "identifier"))
        .containsExactly("street", "12440600MB2C07549J");
    Map<String, String> attributes = new HashMap<>();
    for (JsonNode each : service.path("attributes")) {
      attributes.merge(
          each.path("link_type").asText(), each.path("value").asText(), (a, b) -> a + "," + b);
      assertThat(each.path("link_id")).isEqualTo(service.path("id"));
    }
    assertThat(attributes)
        .containsOnly(
            Map.entry("id", "东山/1/canteen"),
            Map.entry("functions", "canteen,teaHouse"),
            Map.entry("capacity", "60"));
    assertThat(Reference.texts(service.path("attributes"), "code"))
        .containsExactly("canteen", "teaHouse");
  }

  @Test
  void aVenueWithoutOwnerHasServicesOfNobodyAndAReservedOneSaysSo() {
    Venue nobodys = Venue.builder().from(centre().build()).owner(Optional.empty()).build();
    assertThat(HsdsDirectory.of(city(nobodys)).services().get(0).has("organization")).isFalse();
    Venue reserved = centre().reserved(true).build();
    assertThat(
            HsdsDirectory.of(city(reserved)).services().at("/0/eligibility_description").asText())
        .isEqualTo("仅供所属单位和共享单位使用");
  }

  /** Members are persons, and what hosts add may be personal. */
  @Test
  void nothingOfMembersOrExtensionsGoesOut() {
    HsdsDirectory county = HsdsDirectory.of(COUNTY);
    String all =
        county.organizations().toString()
            + county.services()
            + HsdsDirectory.of(city(centre().build())).services();
    assertThat(all).doesNotContain("m-li", "m-wang", "contacts", "phones", "13800000000", "keeper");
  }

  @Test
  void aNetworkWithFaultsIsRefused() {
    CityNetwork lost = city(centre().owner(OrganizationId.of("nobody")).build());
    assertThatThrownBy(() -> HsdsDirectory.of(lost))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/venues/venues/0/owner");
  }
}
