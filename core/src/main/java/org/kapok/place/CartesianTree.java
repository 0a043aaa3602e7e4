package org.kapok.place;

import java.util.List;

/**
 * A k-d tree of points in space: the middle of each range of {@link #order} splits it along the
 * axis on which the range is widest.
 */
final class CartesianTree {
  private static final int AXES = 3;
  private static final int LEAF = 8;

  /** Three coordinates a point, in metres, in the order of the tree: what is near lies near. */
  private final double[] coordinates;

  /** The numbers of the points, as the tree has sorted them. */
  private final int[] order;

  /** The axis that the point in the middle of a range splits, by its place in the order. */
  private final byte[] axes;

  CartesianTree(List<GeoPoint> points) {
    coordinates = new double[points.size() * AXES];
    order = new int[points.size()];
    axes = new byte[points.size()];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(coordinates(points.get(i)), 0, coordinates, i * AXES, AXES);
      order[i] = i;
    }
    split(0, order.length);
    double[] given = coordinates.clone();
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(given, order[i] * AXES, coordinates, i * AXES, AXES);
    }
  }

  /** The point in space, from the middle of the Earth, in metres. */
  static double[] coordinates(GeoPoint point) {
    double latitude = StrictMath.toRadians(point.latitude());
    double longitude = StrictMath.toRadians(point.longitude());
    double sine = StrictMath.sin(latitude);
    double square = (1 - Ellipsoid.FLATTENING) * (1 - Ellipsoid.FLATTENING);
    double cosine = StrictMath.cos(latitude);
    double normal = Ellipsoid.EQUATORIAL / StrictMath.sqrt(cosine * cosine + square * sine * sine);
    return new double[] {
      normal * cosine * StrictMath.cos(longitude),
      normal * cosine * StrictMath.sin(longitude),
      normal * square * sine
    };
  }

  /** While the tree is made, when the coordinates still stand in the order of the points. */
  private double given(int place, int axis) {
    return coordinates[order[place] * AXES + axis];
  }

  private double at(int place, int axis) {
    return coordinates[place * AXES + axis];
  }

  private void split(int start, int end) {
    if (end - start <= LEAF) {
      return;
    }
    int middle = (start + end) >>> 1;
    int axis = widest(start, end);
    select(start, end - 1, middle, axis);
    axes[middle] = (byte) axis;
    split(start, middle);
    split(middle + 1, end);
  }

  private int widest(int start, int end) {
    int widest = 0;
    double width = -1;
    for (int axis = 0; axis < AXES; axis++) {
      double least = Double.POSITIVE_INFINITY;
      double greatest = Double.NEGATIVE_INFINITY;
      for (int i = start; i < end; i++) {
        least = Math.min(least, given(i, axis));
        greatest = Math.max(greatest, given(i, axis));
      }
      if (greatest - least > width) {
        width = greatest - least;
        widest = axis;
      }
    }
    return widest;
  }

  /** Puts what belongs there at the place, nothing greater before it, nothing less after it. */
  private void select(int first, int last, int place, int axis) {
    int low = first;
    int high = last;
    while (low < high) {
      double pivot = given((low + high) >>> 1, axis);
      int i = low;
      int j = high;
      while (i <= j) {
        while (given(i, axis) < pivot) {
          i++;
        }
        while (given(j, axis) > pivot) {
          j--;
        }
        if (i <= j) {
          int swapped = order[i];
          order[i++] = order[j];
          order[j--] = swapped;
        }
      }
      if (place <= j) {
        high = j;
      } else if (place >= i) {
        low = i;
      } else {
        return;
      }
    }
  }

  /** Is shown the points of a search. */
  interface Visitor {
    /**
     * Takes a point.
     *
     * @param number its place in the list of points
     * @param line the length of the straight line to it
     * @param bound how far the search goes
     * @return how far it is to go from now on, inclusive
     */
    double visit(int number, double line, double bound);
  }

  /**
   * Shows every point whose straight line to the centre is within the bound; the near side first.
   */
  void visit(double[] centre, double bound, Visitor visitor) {
    visit(0, order.length, centre, bound, visitor);
  }

  private double visit(int start, int end, double[] centre, double bound, Visitor visitor) {
    double left = bound;
    if (end - start <= LEAF) {
      for (int i = start; i < end; i++) {
        left = show(i, centre, left, visitor);
      }
      return left;
    }
    int middle = (start + end) >>> 1;
    double offset = centre[axes[middle]] - at(middle, axes[middle]);
    boolean before = offset < 0;
    left = show(middle, centre, left, visitor);
    left =
        before
            ? visit(start, middle, centre, left, visitor)
            : visit(middle + 1, end, centre, left, visitor);
    if (Math.abs(offset) <= left) {
      left =
          before
              ? visit(middle + 1, end, centre, left, visitor)
              : visit(start, middle, centre, left, visitor);
    }
    return left;
  }

  private double show(int place, double[] centre, double bound, Visitor visitor) {
    double x = at(place, 0) - centre[0];
    double y = at(place, 1) - centre[1];
    double z = at(place, 2) - centre[2];
    double line = StrictMath.sqrt(x * x + y * y + z * z);
    return line <= bound ? visitor.visit(order[place], line, bound) : bound;
  }
}
