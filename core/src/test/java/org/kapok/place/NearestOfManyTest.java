package org.kapok.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Of 100 000 points of a city, and of the globe, few are looked at, and the answer is exact. */
class NearestOfManyTest {
  private static final int MANY = 100_000;

  private static void assertExactAndQuick(
      List<Map.Entry<GeoPoint, Integer>> points, Random random) {
    PointIndex<Integer> index = PointIndex.of(points);
    for (int i = 0; i < 5; i++) {
      GeoPoint near = points.get(random.nextInt(MANY)).getKey();
      GeoPoint from = GeoPoint.of(near.latitude() * 0.9999, near.longitude() * 0.9999);
      AtomicInteger asked = new AtomicInteger();
      List<Neighbour<Integer>> found =
          index.nearest(from, 5, number -> asked.incrementAndGet() > 0 && number % 3 != 0);
      assertThat(found)
          .isEqualTo(
              points.stream()
                  .filter(each -> each.getValue() % 3 != 0)
                  .map(each -> new Neighbour<>(each.getValue(), from.distanceTo(each.getKey())))
                  .sorted(Comparator.comparing(Neighbour::distance))
                  .limit(5)
                  .toList());
      assertThat(asked).hasValueLessThan(MANY / 200);
    }
  }

  @Test
  void ofACity() {
    Random random = new Random(20230630);
    List<Map.Entry<GeoPoint, Integer>> points = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      double north = 22.5 + 1.2 * random.nextDouble();
      points.add(Map.entry(GeoPoint.of(north, 112.9 + 1.2 * random.nextDouble()), i));
    }
    assertExactAndQuick(points, random);
  }

  @Test
  void ofTheGlobe() {
    Random random = new Random(20230630);
    List<Map.Entry<GeoPoint, Integer>> points = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      double north = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
      points.add(Map.entry(GeoPoint.of(north, 360 * random.nextDouble() - 180), i));
    }
    assertExactAndQuick(points, random);
  }

  @Test
  void ofPointsThatAreAllTheSame() {
    List<Map.Entry<GeoPoint, Integer>> points = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      points.add(Map.entry(GeoPoint.of(23, 113), i));
    }
    assertThat(PointIndex.of(points).nearest(GeoPoint.of(23, 113), 3, number -> true))
        .extracting(Neighbour::value)
        .containsExactly(0, 1, 2);
  }
}
