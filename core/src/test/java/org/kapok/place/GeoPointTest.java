package org.kapok.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

  @ParameterizedTest
  @CsvSource({"90.000001, 0", "-91, 10", "0, 180.5", "0, -181", "NaN, 0", "0, NaN", "Infinity, 0"})
  void degreesBeyondTheGlobeAreRefused(double latitude, double longitude) {
    assertThatThrownBy(() -> GeoPoint.of(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("degrees, was ");
  }

  @Test
  void swappedDegreesAreNamed() {
    assertThatThrownBy(() -> GeoPoint.of(113.2644, 23.1291))
        .hasMessageContaining("latitude must be from -90 to 90 degrees, was 113.2644")
        .hasMessageContaining("Maybe latitude and longitude are swapped?");
  }

  @Test
  void oneMeridianHasOneNumberAndZeroHasNoSign() {
    assertThat(GeoPoint.of(-0.0, -180)).isEqualTo(GeoPoint.of(0, 180));
    assertThat(GeoPoint.of(1e-10, -179.9999999999)).isEqualTo(GeoPoint.of(0, 180));
  }

  @Test
  void acrossTheDateLineIsNear() {
    assertThat(GeoPoint.of(0, 179.999).distanceTo(GeoPoint.of(0, -179.999)))
        .isEqualTo(new Distance(222_639));
  }

  @Test
  void distancesAreExactMillimetres() {
    assertThat(Distance.ofMetres(new BigDecimal("12.345"))).isEqualTo(new Distance(12_345));
    assertThat(Distance.ofMetres(800)).hasToString("800 m").isEqualTo(new Distance(800_000));
    assertThat(new Distance(1_500)).hasToString("1.5 m").isLessThan(Distance.ofMetres(2));
    assertThatThrownBy(() -> Distance.ofMetres(new BigDecimal("0.0001")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Distance(-1)).hasMessageContaining("was -1 millimetres");
  }

  @Test
  void aChineseMapIsOffByHalfAKilometreInGuangzhou() {
    GeoPoint point = GeoPoint.of(23.1291, 113.2644);
    Gcj02Point shifted = Gcj02Point.of(point);
    assertThat(GeoPoint.of(shifted.latitude(), shifted.longitude()).distanceTo(point))
        .isBetween(Distance.ofMetres(500), Distance.ofMetres(700));
  }

  /** Figures that other implementations of the reconstruction test themselves with. */
  @ParameterizedTest
  @CsvSource({
    "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
    "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
    "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
  })
  void theShiftIsTheWidelyUsedOne(double latitude, double longitude, double north, double east) {
    GeoPoint expected = GeoPoint.of(north, east);
    Gcj02Point shifted = Gcj02Point.of(GeoPoint.of(latitude, longitude));
    assertThat(GeoPoint.of(shifted.latitude(), shifted.longitude()).distanceTo(expected))
        .isLessThan(Distance.ofMetres(1));
  }
}
