package org.kapok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.kapok.place.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The other way: the R-tree of JTS over points in the plane, by the Mercator projection of the
 * WGS-84 ellipsoid (EPSG:3395). It is conformal, so that the order of what is near is right but for
 * points at nearly the same distance.
 */
final class ProjectedTree {
  private static final double RADIUS = 6_378_137;
  private static final double ECCENTRICITY = Math.sqrt(0.00669437999014);
  private static final ItemDistance PLANE = ProjectedTree::inPlane;

  private final STRtree tree = new STRtree();

  private record Item(int number, Coordinate coordinate) {}

  ProjectedTree(List<GeoPoint> points) {
    for (int i = 0; i < points.size(); i++) {
      Coordinate coordinate = project(points.get(i));
      tree.insert(new Envelope(coordinate), new Item(i, coordinate));
    }
    tree.build();
  }

  private static double inPlane(ItemBoundable one, ItemBoundable other) {
    return ((Item) one.getItem()).coordinate.distance(((Item) other.getItem()).coordinate);
  }

  private static Coordinate project(GeoPoint point) {
    double sine = Math.sin(Math.toRadians(point.latitude()));
    double north = inverseTangent(sine) - ECCENTRICITY * inverseTangent(ECCENTRICITY * sine);
    return new Coordinate(RADIUS * Math.toRadians(point.longitude()), RADIUS * north);
  }

  /** The inverse hyperbolic tangent. */
  private static double inverseTangent(double x) {
    return (Math.log1p(x) - Math.log1p(-x)) / 2;
  }

  /** The numbers of the nearest points, in any order. */
  List<Integer> nearest(GeoPoint from, int most) {
    Coordinate coordinate = project(from);
    Object[] items =
        tree.nearestNeighbour(new Envelope(coordinate), new Item(-1, coordinate), PLANE, most);
    List<Integer> numbers = new ArrayList<>();
    for (Object each : items) {
      numbers.add(((Item) each).number);
    }
    return numbers;
  }
}
