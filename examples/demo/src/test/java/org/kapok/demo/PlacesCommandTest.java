package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.json.KapokJson;
import org.kapok.network.CityNetwork;

class PlacesCommandTest {
  private static final List<String> ROWS =
      List.of("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G11", "J6", "J7");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyRowIsShownAndNoPersonIsNamed(String language) {
    CommandLineRun run = CommandLineRun.of("places", "--lang", language);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.split(" ", 2)[0])).containsAll(ROWS);
    assertThat(run.out()).contains("陈**", "138****8000").doesNotContain("陈木棉", "13800138000");
  }

  @Test
  void bothCitiesArePrintedAsDocuments() {
    List<String> printed = CommandLineRun.of("places", "--json").out().lines().toList();
    List<CityNetwork> cities = List.of(Guangzhou.network(), Jiayuguan.network());
    assertThat(printed).hasSameSizeAs(cities);
    for (int i = 0; i < printed.size(); i++) {
      CityNetwork read = KapokJson.read(printed.get(i), CityNetwork.class);
      assertThat(read.equals(cities.get(i))).isTrue();
    }
  }
}
