package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrderId;
import org.kapok.incentive.ledger.EntryKind;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.json.geojson.RouteFeatures;
import org.kapok.json.geojson.VenueFeatures;
import org.kapok.json.hsds.HsdsDirectory;
import org.kapok.network.CityNetwork;
import org.kapok.order.OrderDecision;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderStep;

/** What the README says of GeoJSON, HSDS and CloudEvents is so: its code and its documents. */
class InteroperationReadmeTest {
  private static final Path SOURCE =
      Path.of("src/test/java/org/kapok/json/InteroperationReadmeTest.java");

  private static final CityNetwork COUNTY =
      KapokJson.read(
          """
          {"$schema": "urn:kapok:schema:city-network:1", "division": "440199",
           "name": {"zh": "红棉县"}, "zone": "Asia/Shanghai",
           "organizations": {"organizations": [
             {"id": "bureau", "name": {"zh": "县老干部局"}, "kind": "retiredStaffBureau"}]},
           "venues": {"venues": [
             {"id": "base", "name": {"zh": "实践基地"}, "kind": "practiceBase",
              "point": {"latitude": 23.13, "longitude": 113.29}, "owner": "bureau"}]}}""",
          CityNetwork.class);

  /** The section of that heading, up to the next one. */
  private static String section(String heading) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    return readme.split("\n### " + heading + "\n", 2)[1].split("\n##", 2)[0];
  }

  private static JsonNode document(String heading) throws IOException {
    return ShippedSchema.tree(section(heading).split("```json\n")[1].split("```")[0]);
  }

  /** The code between the marks of that name is the code of the section. */
  private static void requireCode(String heading) throws IOException {
    String block = section(heading).split("```java\n")[1].split("```")[0];
    String code =
        Files.readString(SOURCE)
            .split("// " + heading + " begins\n", 2)[1]
            .split(" *// " + heading)[0];
    assertThat(words(code)).isEqualTo(words(block));
  }

  /** Without the line breaks, which differ. */
  private static List<String> words(String code) {
    return Arrays.stream(code.replace("(", "( ").split("\\s+"))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  @Test
  void geoJson() throws IOException {
    CityNetwork city = COUNTY;
    // GeoJSON begins
    ObjectNode venues = VenueFeatures.of(city.venues());
    ObjectNode routes = RouteFeatures.of(city.routes(), city.venues());
    String map = KapokJson.writePretty(venues);
    // GeoJSON ends
    requireCode("GeoJSON");
    assertThat(ShippedSchema.tree(map)).isEqualTo(document("GeoJSON"));
    assertThat(routes.path("features")).isEmpty();
  }

  @Test
  void hsds() throws IOException {
    CityNetwork city = COUNTY;
    // HSDS begins
    HsdsDirectory directory = HsdsDirectory.of(city);
    ArrayNode services = directory.services(); // of GET /services/{id} each
    ArrayNode locations = directory.locations();
    // HSDS ends
    requireCode("HSDS");
    assertThat(services).isEmpty();
    assertThat(ShippedSchema.tree(locations.toString())).isEqualTo(document("HSDS"));
  }

  private static @Nullable OrderEvent roundTrip(OrderDecision.Accepted accepted) {
    // CloudEvents begins
    String message =
        KapokJson.write(OrderEnvelope.of(URI.create("https://example.org/kapok"), accepted));
    Envelope envelope = KapokJson.read(message, Envelope.class);
    OrderEvent event = envelope instanceof OrderEnvelope order ? order.event() : null;
    // CloudEvents ends
    return event;
  }

  @Test
  void cloudEvents() throws IOException {
    requireCode("CloudEvents");
    OrderDecision.Accepted accepted =
        new OrderDecision.Accepted(OrderId.of("o-1"), 2, EnvelopeTest.ACCEPTED);
    assertThat(roundTrip(accepted)).isEqualTo(EnvelopeTest.ACCEPTED);
    assertThat(ShippedSchema.tree(EnvelopeTest.TEXT)).isEqualTo(document("CloudEvents"));
    assertThat(section("CloudEvents").replaceAll("\\s+", " "))
        .contains("Steps: " + list(OrderStep.values()), "Kinds: " + list(EntryKind.values()));
  }

  /** The constants in lower case, as types of envelopes end. */
  private static String list(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> "`" + each.name().toLowerCase(Locale.ROOT) + "`")
        .collect(Collectors.joining(", "));
  }
}
