package org.kapok.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stated bounds, against lengths computed to nanometres by another program. */
class DistanceIsAccurateTest {

  static List<String> geodesics() throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DistanceIsAccurateTest.class.getResourceAsStream("geodesics.csv")),
                StandardCharsets.UTF_8))) {
      return file.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @Test
  void theReferenceHoldsEveryKindOfLine() throws IOException {
    assertThat(geodesics().stream().map(line -> line.split(",")[0]).distinct())
        .contains("any", "near", "antipodal", "nearly-antipodal", "equator", "pole", "date-line");
    assertThat(geodesics()).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("geodesics")
  void everyErrorIsWithinTheStatedBound(String line) {
    String[] parts = line.split(",");
    GeoPoint from = GeoPoint.of(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    GeoPoint to = GeoPoint.of(Double.parseDouble(parts[3]), Double.parseDouble(parts[4]));
    double expected = Double.parseDouble(parts[5]);
    assertThat(Geodesic.metres(from, to)).isCloseTo(expected, within(0.0001));
    assertThat(from.distanceTo(to).millimetres() / 1000.0).isCloseTo(expected, within(0.0006));
    assertThat(to.distanceTo(from)).isEqualTo(from.distanceTo(to));
  }

  /** Flinders Peak to Buninyong, the worked example of the Australian survey manual, on GRS 80. */
  @ParameterizedTest
  @CsvSource("-37.951033417, 144.424867889, -37.652821139, 143.926495528, 54972.271")
  void theSurveyorsWorkedExample(double a, double b, double c, double d, double metres) {
    assertThat(GeoPoint.of(a, b).distanceTo(GeoPoint.of(c, d)).millimetres() / 1000.0)
        .isCloseTo(metres, within(0.001));
  }
}
