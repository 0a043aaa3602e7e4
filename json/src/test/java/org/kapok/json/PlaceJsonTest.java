package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.place.Distance;
import org.kapok.place.DivisionCode;
import org.kapok.place.Divisions;
import org.kapok.place.Gcj02Point;
import org.kapok.place.GeoPoint;
import org.kapok.problem.RefusedException;

/** Points are numbers of degrees, distances numbers of metres, divisions six digits in a text. */
class PlaceJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "23.1291; 113.2644; {\"latitude\":23.1291,\"longitude\":113.2644}",
        "-0.000000001; 100; {\"latitude\":-0.000000001,\"longitude\":100}",
        "90; -180; {\"latitude\":90,\"longitude\":180}"
      })
  void pointsAreWrittenWithoutExponentsOrTrailingZeros(double north, double east, String json) {
    assertThat(KapokJson.write(GeoPoint.of(north, east))).isEqualTo(json);
    assertThat(KapokJson.read(json, GeoPoint.class)).isEqualTo(GeoPoint.of(north, east));
    assertThat(KapokJson.read(json, Gcj02Point.class)).isEqualTo(new Gcj02Point(north, east));
  }

  @Property
  void everyPointReadsBackEqual(
      @ForAll @DoubleRange(min = -90, max = 90) double north,
      @ForAll @DoubleRange(min = -180, max = 180) double east) {
    GeoPoint point = GeoPoint.of(north, east);
    assertThat(KapokJson.read(KapokJson.write(point), GeoPoint.class)).isEqualTo(point);
  }

  @Property
  void everyDistanceReadsBackEqual(@ForAll @LongRange(min = 0, max = 40_000_000_000L) long length) {
    Distance distance = new Distance(length);
    assertThat(KapokJson.read(KapokJson.write(distance), Distance.class)).isEqualTo(distance);
  }

  @Test
  void distancesAreMetres() {
    assertThat(KapokJson.write(Distance.ofMetres(1500))).isEqualTo("1500");
    assertThat(KapokJson.read("12.345", Distance.class)).isEqualTo(new Distance(12_345));
  }

  @Test
  void theTableOfDivisionsReadsBackEqual() {
    Divisions table = Divisions.published();
    String json = KapokJson.write(table);
    assertThat(json).contains("\"440104\":\"越秀区\"");
    assertThat(KapokJson.read(json, Divisions.class)).isEqualTo(table);
    assertThat(KapokJson.read("\"440104\"", DivisionCode.class))
        .isEqualTo(DivisionCode.of("440104"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"latitude\": 91, \"longitude\": 0}; latitude must be from -90 to 90 degrees, was 91",
        "{\"latitude\": 1e999, \"longitude\": 0}; was Infinity",
        "{\"latitude\": \"23\", \"longitude\": 0}; a number of degrees",
        "{\"latitude\": 113.2, \"longitude\": 23.1}; Maybe latitude and longitude are swapped?",
        "{\"latitude\": 23.1}; \"longitude\" is missing"
      })
  void impossiblePointsAreRefused(String json, String message) {
    assertThatThrownBy(() -> KapokJson.read(json, GeoPoint.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"-1, was -1000 millimetres", "0.0001, at most 3 fraction digits"})
  void impossibleDistancesAreRefused(String json, String message) {
    assertThatThrownBy(() -> KapokJson.read(json, Distance.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }
}
