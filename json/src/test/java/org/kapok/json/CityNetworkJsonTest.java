package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapok.laws.Hongmian;
import org.kapok.network.CityNetwork;

class CityNetworkJsonTest {
  @Test
  void aWholeCountyReadsAsItIsWritten() {
    String json = Golden.text("city-network").strip();
    CityNetwork county = KapokJson.read(json, CityNetwork.class);
    assertThat(county).isEqualTo(Hongmian.county());
    assertThat(KapokJson.writePretty(county)).isEqualTo(json);
  }
}
