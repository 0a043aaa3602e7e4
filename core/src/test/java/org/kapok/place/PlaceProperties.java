package org.kapok.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Distances are those of a metric, the shift of Chinese maps is undone, the index is exact. */
class PlaceProperties {

  @Provide
  Arbitrary<GeoPoint> points() {
    return Arbitraries.oneOf(globe(), city(), edges());
  }

  private static Arbitrary<GeoPoint> globe() {
    return Combinators.combine(
            Arbitraries.doubles().between(-90, 90), Arbitraries.doubles().between(-180, 180))
        .as(GeoPoint::of);
  }

  private static Arbitrary<GeoPoint> city() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 20))
        .as((north, east) -> GeoPoint.of(23 + north / 100.0, 113 + east / 100.0));
  }

  private static Arbitrary<GeoPoint> edges() {
    return Combinators.combine(
            Arbitraries.of(-90.0, -1e-9, 0.0, 1e-9, 45.0, 90.0),
            Arbitraries.of(-180.0, -179.999999999, -90.0, 0.0, 1e-9, 179.999999999, 180.0))
        .as(GeoPoint::of);
  }

  @Provide
  Arbitrary<List<GeoPoint>> lists() {
    return points().list().ofMaxSize(60);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void distancesAreSymmetricAndZeroToOneself(
      @ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b) {
    assertThat(a.distanceTo(b)).isEqualTo(b.distanceTo(a));
    assertThat(a.distanceTo(a)).isEqualTo(Distance.ZERO);
    // Half a meridian; nothing is farther.
    assertThat(a.distanceTo(b).millimetres()).isLessThanOrEqualTo(20_003_931_460L);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void noDetourIsShorter(
      @ForAll("points") GeoPoint a, @ForAll("points") GeoPoint b, @ForAll("points") GeoPoint c) {
    assertThat(a.distanceTo(c).millimetres())
        .isLessThanOrEqualTo(a.distanceTo(b).millimetres() + b.distanceTo(c).millimetres() + 3);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void antipodesAreHalfAMeridianAway(@ForAll("points") GeoPoint a) {
    double longitude = a.longitude() > 0 ? a.longitude() - 180 : a.longitude() + 180;
    assertThat(a.distanceTo(GeoPoint.of(-a.latitude(), longitude)).millimetres())
        .isBetween(20_003_931_457L, 20_003_931_460L);
  }

  @Property
  void degreesAreKeptAsTheyArePrinted(@ForAll("points") GeoPoint a) {
    assertThat(GeoPoint.of(a.latitude(), a.longitude())).isEqualTo(a);
    assertThat(1 / a.latitude()).isNotEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Provide
  Arbitrary<GeoPoint> chinese() {
    return Combinators.combine(
            Arbitraries.doubles().between(0.85, 55.8), Arbitraries.doubles().between(72.03, 137.8))
        .as(GeoPoint::of);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void theShiftIsUndoneWithinAMillimetre(@ForAll("chinese") GeoPoint point) {
    Gcj02Point shifted = Gcj02Point.of(point);
    assertThat(shifted.toWgs84().distanceTo(point).millimetres()).isLessThanOrEqualTo(1);
    GeoPoint misread = GeoPoint.of(shifted.latitude(), shifted.longitude());
    assertThat(misread.distanceTo(point).metres()).isLessThan(Distance.ofMetres(1800).metres());
  }

  @Property
  void outsideTheRectangleNothingIsShifted(@ForAll("points") GeoPoint point) {
    if (point.longitude() < 72.004 || point.latitude() < 0.8293 || point.latitude() > 55.8271) {
      Gcj02Point same = Gcj02Point.of(point);
      assertThat(GeoPoint.of(same.latitude(), same.longitude())).isEqualTo(point);
      assertThat(same.toWgs84()).isEqualTo(point);
    }
  }

  private static List<Neighbour<Integer>> bruteForce(
      List<GeoPoint> points, GeoPoint from, Predicate<Integer> fits) {
    List<Neighbour<Integer>> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (fits.test(i)) {
        all.add(new Neighbour<>(i, from.distanceTo(points.get(i))));
      }
    }
    all.sort(Comparator.comparing(Neighbour::distance));
    return all;
  }

  private static PointIndex<Integer> index(List<GeoPoint> points) {
    List<Map.Entry<GeoPoint, Integer>> entries = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      entries.add(Map.entry(points.get(i), i));
    }
    return PointIndex.of(entries);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theIndexFindsTheNearestAsMeasuringAllDoes(
      @ForAll("lists") List<GeoPoint> points,
      @ForAll("points") GeoPoint from,
      @ForAll @IntRange(max = 12) int most,
      @ForAll @IntRange(min = 1, max = 3) int every) {
    Predicate<Integer> fits = number -> number % every == 0;
    List<Neighbour<Integer>> expected = bruteForce(points, from, fits);
    assertThat(index(points).nearest(from, most, fits))
        .isEqualTo(expected.subList(0, Math.min(most, expected.size())));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theIndexFindsAllWithinADistanceAsMeasuringAllDoes(
      @ForAll("lists") List<GeoPoint> points,
      @ForAll("points") GeoPoint from,
      @ForAll @IntRange(max = 60) int which) {
    List<Neighbour<Integer>> all = bruteForce(points, from, number -> true);
    // Exactly the distance of one of them: inclusive is inclusive.
    Distance distance =
        all.isEmpty() ? Distance.ofMetres(1) : all.get(which % all.size()).distance();
    assertThat(index(points).within(from, distance, number -> true))
        .isEqualTo(all.stream().filter(each -> each.distance().isAtMost(distance)).toList());
  }

  @Property(tries = 1000)
  void sixDigitsAreRefusedOrLieInTheirParents(@ForAll @IntRange(max = 999_999) int number) {
    String digits = String.format(Locale.ROOT, "%06d", number);
    DivisionCode code;
    try {
      code = DivisionCode.of(digits);
    } catch (IllegalArgumentException refused) {
      assertThat(digits).matches("[09].*|..00(?!00)..|10(?!0000)....");
      return;
    }
    DivisionCode parent = code.parent().orElse(code);
    if (code.parent().isPresent()) {
      assertThat(parent.level().ordinal()).isEqualTo(code.level().ordinal() - 1);
      assertThat(code.contains(parent)).isFalse();
    }
    assertThat(parent.contains(code)).isTrue();
    assertThat(DivisionCode.CHINA.contains(code)).isTrue();
  }
}
