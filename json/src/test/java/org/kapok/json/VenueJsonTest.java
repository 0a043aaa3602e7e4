package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Ratio;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.Coverage;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.MenuChoice;
import org.kapok.venue.MenuItem;
import org.kapok.venue.MenuQuote;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.NearbyService;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueNeed;
import org.kapok.venue.VenueNetwork;

class VenueJsonTest {
  private static final GeoPoint HOME = GeoPoint.of(23.125, 113.29);

  private static <T> T golden(String name, Class<T> type) {
    String json = Golden.text(name).strip();
    T value = KapokJson.read(json, type);
    assertThat(KapokJson.writePretty(value)).isEqualTo(json);
    String named = json.replaceFirst("\\{", "{\"\\$schema\": \"urn:kapok:schema:" + name + ":1\",");
    assertThat(KapokJson.read(named, type)).isEqualTo(value);
    return value;
  }

  private static <T> void roundTrips(T value, Class<T> type) {
    assertThat(KapokJson.read(KapokJson.write(value), type)).isEqualTo(value);
  }

  @Test
  void aNetworkReadsAsItIsWritten() {
    VenueNetwork network = golden("venue-network", VenueNetwork.class);
    assertThat(network.problems()).isEmpty();
    assertThat(network.multiFunctionRate(3)).isEqualTo(Ratio.of(1, 2));
    Venue base = network.venues().get(0);
    // Friday night, one minute before it closes.
    Instant night = Instant.parse("2025-03-07T16:59:00Z");
    assertThat(base.hours().orElseThrow().openAt(night, network.calendar())).isTrue();
    assertThat(network.nearest(HOME, 1, VenueNeed.of(VenueFunction.EDUCATION)))
        .extracting(Neighbour::value)
        .containsExactly(network.venues().get(1));
  }

  @Test
  void needsPromisesAndReportsReadBackEqual() {
    roundTrips(
        VenueNeed.builder()
            .addFunctions(VenueFunction.CANTEEN)
            .capacity(20)
            .openAt(Instant.parse("2025-03-07T16:59:00Z"))
            .build(),
        VenueNeed.class);
    NearbyPromise promise =
        NearbyPromise.of(NearbyService.LEARNING, Distance.ofMetres(800), VenueFunction.EDUCATION);
    roundTrips(promise, NearbyPromise.class);
    DemandPoint home = new DemandPoint("block-1", HOME, 30);
    roundTrips(home, DemandPoint.class);
    VenueNetwork network = KapokJson.read(Golden.text("venue-network"), VenueNetwork.class);
    for (Coverage each : network.coverage(List.of(home), List.of(promise))) {
      roundTrips(each, Coverage.class);
    }
    assertThat(KapokJson.write(promise))
        .isEqualTo("{\"service\":\"learning\",\"within\":800,\"functions\":[\"education\"]}");
  }

  @Test
  void aMenuOfMoreThanFiftyItemsReadsAsItIsWrittenAndIsPriced() {
    ActivityMenu menu = golden("activity-menu", ActivityMenu.class);
    assertThat(menu.items()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(menu.problems()).isEmpty();
    assertThat(menu.items().stream().filter(each -> !each.options().isEmpty()))
        .hasSizeGreaterThan(20);
    GroupMenu group =
        GroupMenu.builder()
            .group(OrganizationId.of("university-branch-6"))
            .participants(45)
            .addChoices(
                MenuChoice.of(MenuItemId.of("oath-renewal"), "film", "cantonese"),
                MenuChoice.of(MenuItemId.of("party-lesson")))
            .build();
    roundTrips(group, GroupMenu.class);
    MenuQuote quote = menu.quote(group);
    assertThat(quote.personMinutes()).isEqualTo(45 * (70 + 90));
    roundTrips(quote, MenuQuote.class);
    VenueNetwork network = KapokJson.read(Golden.text("venue-network"), VenueNetwork.class);
    assertThat(menu.at(network.venues().get(0)))
        .extracting(MenuItem::id)
        .contains(MenuItemId.of("oath-renewal"), MenuItemId.of("vr-march"))
        .doesNotContain(MenuItemId.of("calligraphy"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"monday\": [; \"Monday\": [; Maybe \"monday\"?",
        "\"until\": \"17:30\"; \"until\": \"25:30\"; must be a time of day such as",
        "\"from\": \"14:00\"; \"from\": \"11:00\"; intervals of one day must not overlap",
        "\"latitude\": 23.1247; \"latitude\": 113.1247; /venues/1/point",
        "\"capacity\": 12; \"capacity\": 0; /venues/0/facilities/1",
        "\"cinema\", \"hall\"; \"cinema\", \"hal\"; what is shared is none of the facilities: hal",
        "Asia/Shanghai; Asia/Beijing; Maybe \"Asia/Shanghai\"?"
      })
  void whatIsWrongIsSaidAtItsPlace(String good, String bad, String message) {
    String json = Golden.text("venue-network");
    assertThat(json).contains(good);
    assertThatThrownBy(() -> KapokJson.read(json.replace(good, bad), VenueNetwork.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }
}
