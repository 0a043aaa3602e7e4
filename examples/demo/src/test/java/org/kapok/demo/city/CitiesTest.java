package org.kapok.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;
import org.kapok.place.Divisions;
import org.kapok.quantity.Ratio;
import org.kapok.talent.AgeFigures;
import org.kapok.talent.AnniversaryRule;
import org.kapok.talent.Member;
import org.kapok.venue.Venue;

/**
 * The two cities are sound, always the same, true where their reports are, and say what they are.
 */
class CitiesTest {

  static List<Named<Supplier<CityNetwork>>> cities() {
    return List.of(
        Named.of("Guangzhou", Guangzhou::network), Named.of("Jiayuguan", Jiayuguan::network));
  }

  @ParameterizedTest
  @MethodSource("cities")
  void everythingFitsTogether(Supplier<CityNetwork> city) {
    assertThat(city.get().problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cities")
  void madeTwiceTheyAreTheSame(Supplier<CityNetwork> city) {
    CityNetwork first = city.get();
    CityNetwork second = city.get();
    assertThat(second).isEqualTo(first).isNotSameAs(first);
    assertThat(KapokJson.write(second)).isEqualTo(KapokJson.write(first));
  }

  @ParameterizedTest
  @MethodSource("cities")
  void readBackTheyAreEqualAndWriteTheSame(Supplier<CityNetwork> city) {
    CityNetwork made = city.get();
    String written = KapokJson.write(made);
    CityNetwork read = KapokJson.read(written, CityNetwork.class);
    assertThat(read.equals(made)).isTrue();
    assertThat(KapokJson.write(read).equals(written)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("cities")
  void theDocumentsSayThatTheyAreMadeUp(Supplier<CityNetwork> city) {
    CityNetwork made = city.get();
    assertThat(KapokJson.write(made)).contains("虚构数据", "no person, spot or date in it is real");
    assertThat(made.name().in("zh")).contains("示例");
    assertThat(made.activities().extensions()).isEqualTo(MadeUp.NOTE);
    made.routes().routes().forEach(it -> assertThat(it.extensions()).isEqualTo(MadeUp.NOTE));
  }

  @ParameterizedTest
  @MethodSource("cities")
  void venuesAreInKnownDivisionsOfTheCity(Supplier<CityNetwork> city) {
    CityNetwork made = city.get();
    for (Venue each : made.venues().venues()) {
      assertThat(each.division())
          .hasValueSatisfying(it -> assertThat(made.division().contains(it)).isTrue());
      assertThat(Divisions.published().name(each.division().orElseThrow())).isPresent();
    }
  }

  @Test
  void everyDistrictHasVenuesAndTheNameOfThePublishedTable() {
    CityNetwork city = Guangzhou.network();
    assertThat(District.GUANGZHOU.stream().map(District::code).toList())
        .isEqualTo(Divisions.published().within(city.division()));
    for (District each : District.GUANGZHOU) {
      assertThat(Divisions.published().name(each.code())).contains(each.chinese() + "区");
      assertThat(city.venues().venues().stream().filter(it -> isIn(it, each)).count())
          .isGreaterThan(80);
    }
  }

  private static boolean isIn(Venue venue, District district) {
    double north = venue.point().latitude() * 1000;
    double east = venue.point().longitude() * 1000;
    return venue.division().filter(district.code()::equals).isPresent()
        && north >= district.south()
        && north < district.north()
        && east >= district.west()
        && east < district.east();
  }

  @Test
  void nobodyHasANameButTheOneWhoIsShown() {
    assertThat(named(Guangzhou.network())).containsExactly(GuangzhouPeople.SHOWN.value());
    assertThat(named(Jiayuguan.network())).isEmpty();
  }

  private static List<String> named(CityNetwork city) {
    return city.talent().orElseThrow().members().stream()
        .filter(each -> each.name().isPresent())
        .map(each -> each.id().value())
        .toList();
  }

  @Test
  void theMeanAgeOfTheTeamsIsExactlySixtyEight() {
    CityNetwork city = Jiayuguan.network();
    AgeFigures ages =
        city
            .talent()
            .orElseThrow()
            .teamAges(MadeUp.TODAY, AnniversaryRule.FEBRUARY_28)
            .values()
            .stream()
            .reduce(AgeFigures.NONE, AgeFigures::plus);
    assertThat(ages.known()).isEqualTo(400);
    assertThat(ages.mean()).contains(Ratio.of(68));
  }

  @Test
  void theTwoOfLongStandingAreCaredForAndWereVisited() {
    CityNetwork city = Jiayuguan.network();
    List<Integer> standing =
        JiayuguanPeople.ELDERS.stream()
            .map(city.talent().orElseThrow().membersById()::get)
            .map(CitiesTest::standing)
            .toList();
    assertThat(standing).containsExactly(54, 72);
    JiayuguanPeople.ELDERS.forEach(
        elder ->
            assertThat(city.care().records())
                .anyMatch(
                    it -> it.member().equals(elder) && it.duty().value().equals("visit-standing")));
  }

  private static int standing(Member member) {
    return member.yearsOfStanding(MadeUp.TODAY, AnniversaryRule.FEBRUARY_28).orElseThrow();
  }
}
