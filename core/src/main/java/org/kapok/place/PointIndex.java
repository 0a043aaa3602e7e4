package org.kapok.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.kapok.problem.InvalidValueException;

/**
 * Values that stand at points, to be found by nearness. Answers are exact, as if every distance had
 * been computed by {@link GeoPoint#distanceTo(GeoPoint)}, in about the logarithm of the number of
 * points. Values at equal distances (in millimetres) stand in the order in which they were given.
 *
 * <p>The points are kept in a k-d tree of their Cartesian coordinates, which knows neither poles
 * nor the date line. The straight line c between two points of the ellipsoid bounds the distance s
 * along it: {@code c ≤ s ≤ 2R asin(c / 2R)}, where R = 6335.4 km is the least radius of curvature
 * (Schur's comparison theorem; used up to 10 000 km, which excludes lines around the globe). Only
 * what these bounds leave open is measured.
 *
 * <p>Example: {@code PointIndex.of(List.of(Map.entry(point, "v-1"))).nearest(here, 5, id -> true)}.
 *
 * @param <T> what stands at the points
 */
public final class PointIndex<T> {
  private static final double BOUNDED = 10_000_000;

  /** Rounding to millimetres and the error of the geodesic, on either side, in metres. */
  private static final double SLACK = 0.005;

  private final List<GeoPoint> points;
  private final List<T> values;
  private final CartesianTree tree;

  private PointIndex(List<GeoPoint> points, List<T> values) {
    this.points = points;
    this.values = values;
    tree = new CartesianTree(points);
  }

  /** Indexes the values; the order decides only between equal distances. */
  public static <T> PointIndex<T> of(Iterable<Map.Entry<GeoPoint, T>> valuesAtPoints) {
    List<GeoPoint> points = new ArrayList<>();
    List<T> values = new ArrayList<>();
    for (Map.Entry<GeoPoint, T> each : valuesAtPoints) {
      points.add(each.getKey());
      values.add(each.getValue());
    }
    return new PointIndex<>(List.copyOf(points), List.copyOf(values));
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /**
   * The nearest values that fit, the nearest first; fewer if no more fit.
   *
   * @param most how many at most, 0 or above
   * @param fits may be asked of any value, in any order
   * @throws IllegalArgumentException if {@code most} is below 0
   */
  public List<Neighbour<T>> nearest(GeoPoint from, int most, Predicate<? super T> fits) {
    if (most < 0) {
      throw new InvalidValueException("most must be 0 or above, was {0}", most);
    }
    if (most == 0) {
      return List.of();
    }
    Candidates candidates = new Candidates(most);
    tree.visit(
        CartesianTree.coordinates(from),
        Double.POSITIVE_INFINITY,
        (number, line, reach) ->
            fits.test(values.get(number)) ? candidates.add(number, line, reach) : reach);
    List<Neighbour<T>> found = measured(from, candidates.withinReach());
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** What may be among the nearest, as far as straight lines tell. */
  private static final class Candidates {
    private final int most;
    private final List<Candidate> all = new ArrayList<>();

    /** The least straight lines, the greatest of them on top. */
    private final PriorityQueue<Double> least = new PriorityQueue<>(Comparator.reverseOrder());

    private double reach = Double.POSITIVE_INFINITY;

    private record Candidate(int number, double line) {}

    Candidates(int most) {
      this.most = most;
    }

    /** Adds one, and says how far the next may be. */
    double add(int number, double line, double before) {
      all.add(new Candidate(number, line));
      if (least.size() == most) {
        if (line >= least.element()) {
          return reach;
        }
        least.remove();
      }
      least.add(line);
      reach = least.size() < most ? before : longest(least.element()) + SLACK;
      return reach;
    }

    List<Integer> withinReach() {
      List<Integer> numbers = new ArrayList<>();
      for (Candidate each : all) {
        if (each.line <= reach) {
          numbers.add(each.number);
        }
      }
      return numbers;
    }
  }

  /**
   * All values that fit within the distance, inclusive; the nearest first.
   *
   * @param fits may be asked of any value, in any order
   */
  public List<Neighbour<T>> within(GeoPoint from, Distance distance, Predicate<? super T> fits) {
    List<Integer> numbers = new ArrayList<>();
    tree.visit(
        CartesianTree.coordinates(from),
        distance.millimetres() / 1000.0 + SLACK,
        (number, line, reach) -> {
          if (fits.test(values.get(number))) {
            numbers.add(number);
          }
          return reach;
        });
    return measured(from, numbers).stream()
        .filter(each -> each.distance().isAtMost(distance))
        .toList();
  }

  /**
   * No less than the greatest distance along the ellipsoid of points with this straight line
   * between them: {@code asin x ≤ x (1 + (π/2 − 1) x²)}, since {@code asin x / x} is convex in x²
   * and both sides agree at 0 and 1. Up to 5 km it is too great by less than a millimetre.
   */
  private static double longest(double line) {
    double x = line / (2 * Ellipsoid.SHARPEST);
    return line > BOUNDED ? Double.POSITIVE_INFINITY : line * (1 + (StrictMath.PI / 2 - 1) * x * x);
  }

  /** These values with their distances, the nearest first. */
  private List<Neighbour<T>> measured(GeoPoint from, List<Integer> numbers) {
    numbers.sort(Comparator.naturalOrder());
    List<Neighbour<T>> found = new ArrayList<>(numbers.size());
    for (int number : numbers) {
      found.add(new Neighbour<>(values.get(number), from.distanceTo(points.get(number))));
    }
    found.sort(Comparator.comparing(Neighbour::distance));
    return found;
  }
}
