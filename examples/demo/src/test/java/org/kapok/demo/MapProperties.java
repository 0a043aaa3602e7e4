package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.demo.MapFrame.Spot;
import org.kapok.place.GeoPoint;

/** Maps of any places within a city: all of them on the paper, no number over another. */
class MapProperties {

  @Provide
  static Arbitrary<List<GeoPoint>> places() {
    Arbitrary<Integer> latitudes = Arbitraries.integers().between(-6_600, 6_600);
    Arbitrary<Integer> longitudes = Arbitraries.integers().between(-17_900, 17_900);
    Arbitrary<List<int[]>> offsets =
        Arbitraries.integers()
            .between(0, 8_000)
            .array(int[].class)
            .ofSize(2)
            .list()
            .ofMinSize(1)
            .ofMaxSize(60);
    return Combinators.combine(latitudes, longitudes, offsets)
        .as(
            (north, east, all) ->
                all.stream()
                    .map(
                        each ->
                            GeoPoint.of(
                                north / 100.0 + each[0] / 10_000.0,
                                east / 100.0 + each[1] / 10_000.0))
                    .toList());
  }

  @Property(tries = 200)
  void everyPlaceIsOnThePaper(@ForAll("places") List<GeoPoint> places) {
    MapFrame frame = MapFrame.around(places, 900, 1000);
    assertThat(frame.width()).isBetween(1, 901);
    assertThat(frame.height()).isBetween(1, 1001);
    places.forEach(each -> assertThat(frame.holds(frame.spot(each), 45)).isTrue());
  }

  @Property(tries = 100)
  void noBadgeCoversAnother(@ForAll("places") List<GeoPoint> places) {
    MapFrame frame = MapFrame.around(places, 900, 1000);
    List<Spot> badges = Badges.of(places.stream().map(frame::spot).toList(), frame);
    for (int i = 0; i < badges.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(badges.get(i).distanceTo(badges.get(j)))
            .isGreaterThanOrEqualTo(2.0 * Badges.RADIUS);
      }
    }
  }

  @Property(tries = 300)
  void theBarOfTheScaleIsTheLongestRoundLengthThatFits(
      @ForAll("places") List<GeoPoint> places, @ForAll @IntRange(min = 60, max = 400) int pixels) {
    MapFrame frame = MapFrame.around(places, 900, 1000);
    long metres = frame.roundMetres(pixels);
    assertThat(String.valueOf(metres)).matches("[125]0*");
    assertThat(metres * frame.pixelsOfMetre()).isLessThanOrEqualTo(pixels);
    assertThat(metres * 2.5 * frame.pixelsOfMetre()).isGreaterThan(pixels);
  }
}
