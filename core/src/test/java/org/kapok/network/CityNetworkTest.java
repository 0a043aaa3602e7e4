package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapok.laws.Hongmian;

class CityNetworkTest {
  @Test
  void acompleteCountyHasNoProblems() {
    assertThat(Hongmian.county().problems()).isEmpty();
  }
}
