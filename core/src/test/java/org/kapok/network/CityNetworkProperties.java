package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.laws.Cities;
import org.kapok.laws.Hongmian;
import org.kapok.problem.Problem;

class CityNetworkProperties {
  @Property(tries = 300)
  void aSoundCityHasNoProblems(@ForAll("cities") CityNetwork city) {
    assertThat(city.problems()).isEmpty();
  }

  @Property(tries = 300)
  void whatIsPlantedIsFoundAllAtOnceAndNothingElse(
      @ForAll("cities") CityNetwork city,
      @ForAll("plants") List<Function<CityNetwork, Planted>> plants) {
    List<Planted> planted = new ArrayList<>();
    CityNetwork grown = city;
    for (Function<CityNetwork, Planted> each : plants) {
      planted.add(each.apply(grown));
      grown = planted.get(planted.size() - 1).city();
    }
    List<Problem> problems = grown.problems();
    assertThat(problems).hasSameSizeAs(planted);
    for (Planted each : planted) {
      assertThat(problems).anyMatch(each::is);
    }
  }

  @Property(tries = 100)
  void everyPlantGrowsInAWholeCounty(@ForAll("aPlant") Function<CityNetwork, Planted> plant) {
    Planted planted = plant.apply(Hongmian.county());
    assertThat(planted.city().problems()).singleElement().matches(planted::is);
  }

  @Property(tries = 200)
  void equalCitiesDoNotDiffer(@ForAll("cities") CityNetwork city) {
    CityNetwork same = CityNetwork.builder().from(city).build();
    assertThat(NetworkDifference.between(city, same).isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void theDifferenceBackIsTheMirroredOne(
      @ForAll("cities") CityNetwork one, @ForAll("cities") CityNetwork other) {
    NetworkDifference difference = NetworkDifference.between(one, other);
    assertThat(NetworkDifference.between(other, one)).isEqualTo(difference.mirrored());
    assertThat(difference.mirrored().mirrored()).isEqualTo(difference);
    assertThat(difference.isEmpty()).isEqualTo(one.equals(other));
  }

  @Property(tries = 200)
  void theOrderOfObjectsIsNoDifference(@ForAll("cities") CityNetwork city, @ForAll Random random) {
    CityNetwork shuffled = Shuffled.of(city, random);
    assertThat(NetworkDifference.between(city, shuffled).changes()).isEmpty();
  }

  @Provide
  Arbitrary<CityNetwork> cities() {
    return Arbitraries.randomValue(random -> Cities.draw(random, 6));
  }

  @Provide
  Arbitrary<Function<CityNetwork, Planted>> aPlant() {
    return Arbitraries.of(Plants.ALL);
  }

  @Provide
  Arbitrary<List<Function<CityNetwork, Planted>>> plants() {
    return Arbitraries.shuffle(IntStream.range(0, Plants.ALL.size()).boxed().toList())
        .flatMap(
            order ->
                Arbitraries.integers()
                    .between(1, order.size())
                    .map(count -> order.subList(0, count).stream().map(Plants.ALL::get).toList()));
  }
}
