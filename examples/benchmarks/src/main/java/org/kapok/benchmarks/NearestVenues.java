package org.kapok.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.place.PointIndex;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueNeed;
import org.kapok.venue.VenueNetwork;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The five nearest of 100 000 venues, four ways: the network, which also asks whether a venue fits;
 * the index under it; every distance computed; and an R-tree of projected points. The first three
 * give geodesic distances, the last one only says which points it takes for the nearest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class NearestVenues {
  private static final int MOST = 5;
  private static final int HOMES = 1024;
  private static final int CHECKED = 64;
  private static final VenueNeed NEED = VenueNeed.of(VenueFunction.CANTEEN);

  /** How many venues there are. */
  @Param("100000")
  private int size;

  private int next;
  private List<GeoPoint> points = List.of();
  private List<GeoPoint> homes = List.of();
  private VenueNetwork network = VenueNetwork.of(List.of());
  private PointIndex<Integer> index = PointIndex.of(List.of());
  private ProjectedTree tree = new ProjectedTree(List.of());

  /** Made by JMH. */
  public NearestVenues() {}

  /**
   * Makes the city, and proves that all ways agree.
   *
   * @throws IllegalStateException if they do not
   */
  @Setup
  public void open() {
    points = new City(1).points(size);
    homes = new City(2).points(HOMES);
    network = VenueNetwork.of(City.venues(points));
    index =
        PointIndex.of(IntStream.range(0, size).mapToObj(i -> Map.entry(points.get(i), i)).toList());
    tree = new ProjectedTree(points);
    for (GeoPoint home : homes.subList(0, CHECKED)) {
      requireAgreement(home);
    }
  }

  private void requireAgreement(GeoPoint home) {
    List<Neighbour<Integer>> exact = nearestOfAll(home);
    List<String> ids = exact.stream().map(each -> "v-" + each.value()).toList();
    List<Distance> distances = exact.stream().map(Neighbour::distance).toList();
    List<Neighbour<Venue>> venues = network.nearest(home, MOST, NEED);
    List<Distance> projected =
        tree.nearest(home, MOST).stream()
            .map(number -> home.distanceTo(points.get(number)))
            .sorted()
            .toList();
    boolean agree =
        index.nearest(home, MOST, number -> true).equals(exact)
            && venues.stream().map(each -> each.value().id().value()).toList().equals(ids)
            && venues.stream().map(Neighbour::distance).toList().equals(distances)
            && areClose(projected, distances);
    if (!agree) {
      throw new IllegalStateException(
          "the nearest to " + home + " differ: " + exact + ", " + venues + ", " + projected);
    }
  }

  /** The plane may take another point for the nearest, if it is as near but for a thousandth. */
  private static boolean areClose(List<Distance> some, List<Distance> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(
                i ->
                    Math.abs(some.get(i).millimetres() - others.get(i).millimetres())
                        <= 1 + others.get(i).millimetres() / 1000);
  }

  private GeoPoint home() {
    next = (next + 1) % HOMES;
    return homes.get(next);
  }

  /** Kapok's network, which asks each venue that comes near whether it fits. */
  @Benchmark
  public List<Neighbour<Venue>> network() {
    return network.nearest(home(), MOST, NEED);
  }

  /** Kapok's index of points alone. */
  @Benchmark
  public List<Neighbour<Integer>> index() {
    return index.nearest(home(), MOST, number -> true);
  }

  /** The R-tree of JTS over projected points. */
  @Benchmark
  public List<Integer> projectedTree() {
    return tree.nearest(home(), MOST);
  }

  /** Every geodesic distance, the five least of which are kept. */
  @Benchmark
  public List<Neighbour<Integer>> bruteForce() {
    return nearestOfAll(home());
  }

  private List<Neighbour<Integer>> nearestOfAll(GeoPoint home) {
    Comparator<Neighbour<Integer>> nearestFirst =
        Comparator.comparing((Neighbour<Integer> each) -> each.distance())
            .thenComparing(Neighbour::value);
    PriorityQueue<Neighbour<Integer>> least = new PriorityQueue<>(nearestFirst.reversed());
    for (int i = 0; i < points.size(); i++) {
      least.add(new Neighbour<>(i, home.distanceTo(points.get(i))));
      if (least.size() > MOST) {
        least.remove();
      }
    }
    List<Neighbour<Integer>> nearest = new ArrayList<>(least);
    nearest.sort(nearestFirst);
    return nearest;
  }
}
