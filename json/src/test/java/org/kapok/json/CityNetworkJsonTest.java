package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.care.CareRegister;
import org.kapok.laws.Cities;
import org.kapok.laws.Hongmian;
import org.kapok.network.CityNetwork;
import org.kapok.network.NetworkDifference;
import org.kapok.network.NetworkFigures;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

class CityNetworkJsonTest {
  private static final String JSON = Golden.text("city-network").strip();
  private static final DateSpan YEAR =
      DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

  private static <T> void roundTrips(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
  }

  @Test
  void aWholeCountyReadsAsItIsWritten() {
    CityNetwork county = KapokJson.read(JSON, CityNetwork.class);
    assertThat(county).isEqualTo(Hongmian.county());
    assertThat(county.problems()).isEmpty();
    assertThat(KapokJson.writePretty(county)).isEqualTo(JSON);
  }

  @Property(tries = 100)
  void everyCityReadsBackEqual(@ForAll Random random) {
    roundTrips(Cities.draw(random, 8), CityNetwork.class);
  }

  @Test
  void aSmallCityIsASmallDocument() {
    String small =
        "{\"$schema\":\"urn:kapok:schema:city-network:1\",\"division\":\"620200\","
            + "\"name\":{\"zh\":\"嘉峪关\"},\"zone\":\"Asia/Shanghai\"}";
    assertThat(KapokJson.write(KapokJson.read(small, CityNetwork.class))).isEqualTo(small);
  }

  @Test
  void itsCareFiguresAndDifferencesReadBackEqual() {
    CityNetwork county = Hongmian.county();
    roundTrips(county.care(), CareRegister.class);
    roundTrips(NetworkFigures.of(county, Hongmian.DAY, YEAR), NetworkFigures.class);
    CityNetwork other = Cities.draw(new Random(1), 5);
    roundTrips(NetworkDifference.between(county, other), NetworkDifference.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"owner\": \"bureau\"; \"owner\": \"bureua\"; /venues/venues/0/owner; Maybe \"bureau\"?",
        "\"base\": \"museum\"; \"base\": \"musuem\"; /routes/routes/0/stops/1/base; Maybe \"museum\"?",
        "\"host\": \"start-up\"; \"host\": \"startup\"; /talent/batches/0/stations/0/host; Maybe \"start-up\"?",
        "\"team\": \"pioneers\"; \"team\": \"poineers\"; /activities/sessions/1/action/team; Maybe \"pioneers\"?",
        "\"duty\": \"discharge\"; \"duty\": \"dischrage\"; /care/records/0/duty; Maybe \"discharge\"?",
        "\"provider\": \"bureau\"; \"provider\": \"office\"; /rewards/0/provider; none of the network: office"
      })
  void aWrongReferenceIsReportedAtItsPlaceInTheDocument(
      String good, String bad, String place, String message) {
    assertThat(JSON).contains(good);
    CityNetwork county = KapokJson.read(JSON.replaceFirst(good, bad), CityNetwork.class);
    assertThat(county.problems())
        .filteredOn(each -> each.place().equals(place))
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains(message);
  }

  @Test
  void everyFaultOfTheDocumentIsToldAtOnce() {
    String json =
        JSON.replace("\"zone\": \"Asia/Shanghai\",\n  \"organ", "\"organ")
            .replace("\"kind\": \"practiceBase\"", "\"kindd\": \"practiceBase\"")
            .replace("\"form\": \"visit\"", "\"form\": \"visitt\"");
    assertThatThrownBy(() -> KapokJson.read(json, CityNetwork.class))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsAll(
                        List.of(
                            "/zone",
                            "/venues/venues/0/kindd",
                            "/care/programmes/0/duties/0/form")));
  }

  /** What somebody lives through is not repeated in a message. */
  @Test
  void aFaultyFactOfCareIsNotShown() {
    String json =
        JSON.replace("\"hospitalStay\",\n        \"days\"", "\"hospital stay\",\n \"days\"");
    assertThat(json).isNotEqualTo(JSON);
    assertThatThrownBy(() -> KapokJson.read(json, CityNetwork.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/care/files/0/facts")
        .hasMessageNotContaining("hospital stay");
  }
}
